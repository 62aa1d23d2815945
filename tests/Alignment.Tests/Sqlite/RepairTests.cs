using Alignment.Corpora;
using Alignment.Sqlite;
using Alignment.Tests.Corpora;
using Alignment.Texts;
using Microsoft.Data.Sqlite;

namespace Alignment.Tests.Sqlite;

public sealed class RepairTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-repair-").FullName;

    private string File => Path.Combine(_folder, "berita.corpus");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("UPDATE sentence SET start = start + 1 WHERE n = 2", "article ")]
    [InlineData("DELETE FROM sentence WHERE n = 3 AND article LIKE 'id-%'", "article id-")]
    [InlineData("UPDATE sentence SET \"end\" = 100000 WHERE n = 3", "article ")]
    [InlineData("UPDATE line SET start = 0 WHERE ordinal = 2", "article ")]
    [InlineData("UPDATE article SET sentences = 17", "article ")]
    [InlineData("INSERT INTO article SELECT 'en-0', language, path, title, published, text, sentences, source, url, licence FROM article LIMIT 1", "article en-0: ")]
    [InlineData("UPDATE bead_sentence SET n = 12", "pair 'ferry': ")]
    [InlineData("UPDATE evidence SET left_start = left_start + 90, left_end = left_end + 90", "pair 'ferry': a quotation of sentence 2 ")]
    [InlineData("UPDATE discrepancy SET right_n = 1", "pair 'ferry': a quotation of sentence 1 ")]
    [InlineData("UPDATE pair SET links = 7", "pair 'ferry': its line in the list ")]
    [InlineData("DELETE FROM term", "index: 0 sentences of article ")]
    [InlineData("DELETE FROM indexed WHERE language = 'en'", "index: 0 sentences of article en-")]
    [InlineData("UPDATE language SET length = length + 1", "index: the sums of a language ")]
    [InlineData("INSERT INTO indexed (article, language, sentences, length) VALUES ('id-gone', 'id', 1, 4)", "index: sentences of 'id-gone', ")]
    public void What_comes_from_the_texts_is_made_anew(string damage, string line)
    {
        Fill();
        Run(damage);

        using var corpus = SqliteCorpus.Open(File);
        Assert.Contains(corpus.Verify(), p => p.StartsWith(line, StringComparison.Ordinal));
        Assert.NotEmpty(corpus.Repair());

        Assert.Empty(corpus.Verify());
        Assert.Equal(["ferry", "rice"], corpus.Pairs().Select(p => p.Name));
        Assert.Equal(Reports.FerryEnglish, corpus.Pair("ferry")!.Left.Article.Sentences.Select(s => s.Text));
        Assert.Single(corpus.Reviews());
    }

    [Fact]
    public void A_sentence_that_is_kept_with_the_words_of_another_is_found()
    {
        Fill();
        Run("CREATE TEMP TABLE one AS SELECT rowid AS r FROM term LIMIT 1; DELETE FROM term WHERE rowid = (SELECT r FROM one); INSERT INTO term (rowid, terms) SELECT r, 'en0whale' FROM one");

        using var corpus = SqliteCorpus.Open(File);

        Assert.Contains(corpus.Verify(), p => p.StartsWith("index: sentence 1 of article ", StringComparison.Ordinal));
        Assert.Equal(["index: made anew from the articles"], corpus.Repair());
        Assert.Empty(corpus.Verify());
    }

    [Fact]
    public void A_text_that_was_changed_behind_its_back_stays_a_fault_and_stays_as_it_is()
    {
        Fill();
        Run("UPDATE article SET text = replace(text, 'Friday', 'Sunday')");

        using var corpus = SqliteCorpus.Open(File);
        corpus.Repair();

        Assert.Contains(corpus.Verify(), p => p.StartsWith("article en-", StringComparison.Ordinal));
        Assert.Contains(corpus.Articles(), a => corpus.Article(a.Id)!.Article.Text.Contains("Sunday", StringComparison.Ordinal));
    }

    [Fact]
    public void Reviews_are_checked_and_never_mended()
    {
        Fill();
        Run("UPDATE review SET number = 3; UPDATE review_passage SET review = 3");

        using var corpus = SqliteCorpus.Open(File);
        corpus.Repair();

        Assert.Equal(["review 3: the log has 0 before it: expected number 1"], corpus.Verify());
    }

    [Fact]
    public void Of_a_damaged_file_all_that_can_be_read_is_kept()
    {
        Fill();
        Damage("bead");
        var damaged = System.IO.File.ReadAllBytes(File);

        using var corpus = SqliteCorpus.Open(File);
        Assert.All(corpus.Verify(), p => Assert.StartsWith("file: ", p, StringComparison.Ordinal));
        var generation = corpus.Generation;
        Assert.Contains(corpus.Repair(), p => p.StartsWith("file: made anew", StringComparison.Ordinal));

        Assert.Empty(corpus.Verify());
        Assert.Equal(["ferry", "rice"], corpus.Pairs().Select(p => p.Name));
        Assert.Contains(corpus.Articles(), a => a.Title == "Harga Beras Naik");
        Assert.Single(corpus.Reviews());
        Assert.True(corpus.Generation > generation);
        Assert.Equal(damaged, System.IO.File.ReadAllBytes(File + ".damaged"));
        Assert.False(System.IO.File.Exists(File + ".part"));
    }

    [Theory]
    [InlineData(0.95)]
    [InlineData(0.9)]
    public void Of_a_file_that_was_cut_short_what_is_left_is_saved_and_the_file_stays_beside(double share)
    {
        Fill();
        var whole = System.IO.File.ReadAllBytes(File);
        System.IO.File.WriteAllBytes(File, whole[..(int)(whole.Length * share)]);
        var cut = System.IO.File.ReadAllBytes(File);
        System.IO.File.WriteAllText(File + ".damaged", "an earlier one");

        var found = CutShort.Of(File)!;
        Assert.Contains("cut short", found.Fault.ToString(), StringComparison.Ordinal);
        Assert.Contains("made anew from what was left of it", Assert.Single(found.Mend()), StringComparison.Ordinal);

        Assert.Null(CutShort.Of(File));
        using var corpus = SqliteCorpus.Open(File);
        Assert.Empty(corpus.Verify());
        Assert.NotEmpty(corpus.Articles());
        Assert.Equal("an earlier one", System.IO.File.ReadAllText(File + ".damaged"));
        Assert.Equal(cut, System.IO.File.ReadAllBytes(File + ".damaged-2"));
        Assert.Equal(3, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public void Of_a_file_of_which_nothing_can_be_read_nothing_is_changed()
    {
        Fill();
        var stump = System.IO.File.ReadAllBytes(File)[..4096];
        System.IO.File.WriteAllBytes(File, stump);

        Assert.Contains("nothing was changed", Assert.Throws<InputException>(() => CutShort.Of(File)!.Mend()).Message, StringComparison.Ordinal);
        Assert.Equal(stump, System.IO.File.ReadAllBytes(File));
        Assert.Equal([File], Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_review_that_cannot_be_read_takes_no_other_with_it()
    {
        Fill();
        using (var corpus = SqliteCorpus.Open(File))
        {
            corpus.Append(new(ReviewVerdict.Reject, [new("cc", new(0, 5))], [], "Dewi", DateTimeOffset.UnixEpoch));
            corpus.Append(new(ReviewVerdict.Undo, [], [], "Dewi", DateTimeOffset.UnixEpoch) { Undoes = 2 });
        }

        Run("UPDATE review SET \"when\" = 'kemarin' WHERE number = 1");
        Damage("bead");

        using var again = SqliteCorpus.OpenToVerify(File);
        Assert.Contains("2 of 3 reviews", string.Concat(again.Repair()), StringComparison.Ordinal);
        Assert.Equal([(1L, null), (2L, 1L)], again.Reviews().Select(r => (r.Number, r.Undoes)));
        Assert.Empty(again.Verify());
    }

    [Fact]
    public void A_pair_that_is_aligned_again_leaves_the_file_as_it_was_beside_and_an_index_alone_does_not()
    {
        Fill();
        Run("DELETE FROM term");
        using (var corpus = SqliteCorpus.Open(File))
        {
            corpus.Repair();
        }

        Assert.Equal([File], Directory.GetFiles(_folder));
        Run("UPDATE bead_sentence SET n = 12");
        var before = System.IO.File.ReadAllBytes(File);
        using var again = SqliteCorpus.Open(File);

        Assert.Contains($"file: as it was it lies in {File}.damaged", again.Repair());
        Assert.Equal(before, System.IO.File.ReadAllBytes(File + ".damaged"));
        Assert.Empty(again.Verify());
    }

    private void Fill()
    {
        using var corpus = SqliteCorpus.OpenOrCreate(File);
        corpus.Put(Reports.Ferry());
        corpus.Put(Reports.Linked("rice", Reports.English(Reports.PriceEnglish), Reports.Indonesian(Reports.PriceIndonesian)));
        corpus.Put("harga", Reports.Indonesian(Reports.PriceIndonesian));
        corpus.Append(new(ReviewVerdict.Accept, [new("aa", new(0, 5))], [new("bb", new(3, 8))], "Dewi", DateTimeOffset.UnixEpoch));
    }

    // Nothing but zeros where a table's first page was.
    private void Damage(string table)
    {
        var page = Number($"SELECT rootpage FROM sqlite_master WHERE name = '{table}'");
        var size = Number("PRAGMA page_size");
        using var file = System.IO.File.OpenWrite(File);
        file.Position = (page - 1) * size;
        file.Write(new byte[size]);
    }

    private void Run(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_keys = OFF; " + sql;
        command.ExecuteNonQuery();
    }

    private long Number(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=false");
        connection.Open();
        return connection;
    }
}
