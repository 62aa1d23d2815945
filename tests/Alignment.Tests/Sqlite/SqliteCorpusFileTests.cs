using System.Net.Sockets;
using System.Runtime.CompilerServices;
using Alignment.Corpora;
using Alignment.Search;
using Alignment.Sqlite;
using Alignment.Tests.Corpora;
using Alignment.Texts;
using Microsoft.Data.Sqlite;

namespace Alignment.Tests.Sqlite;

public sealed class SqliteCorpusFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-corpus-").FullName;

    private string File => Path.Combine(_folder, "berita.corpus");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_corpus_is_there_again_after_closing_and_is_one_file()
    {
        using (var corpus = SqliteCorpus.OpenOrCreate(File))
        {
            corpus.Put(Reports.Ferry());
        }

        using var again = SqliteCorpus.Open(File);
        Assert.Equal(1, again.Generation);
        Assert.Equal(3, again.Pair("ferry")!.Bitext.Beads.Count);
        Assert.Equal([File], Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_file_of_0_bytes_can_be_begun_as_a_corpus_but_is_none_yet()
    {
        System.IO.File.WriteAllBytes(File, []);

        Assert.Contains("the file is empty", Assert.Throws<InputException>(() => SqliteCorpus.Open(File)).Message, StringComparison.Ordinal);
        Assert.Empty(System.IO.File.ReadAllBytes(File));

        using var corpus = SqliteCorpus.OpenOrCreate(File);
        Assert.Empty(corpus.Pairs());
        Assert.Empty(corpus.Verify());
    }

    [Fact]
    public void A_database_without_tables_is_no_corpus_to_whoever_only_reads()
    {
        Run("CREATE TABLE kapal (nama); DROP TABLE kapal");
        var before = System.IO.File.ReadAllBytes(File);

        Assert.Contains("not an Alignment corpus", Assert.Throws<InputException>(() => SqliteCorpus.Open(File)).Message, StringComparison.Ordinal);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void A_file_that_is_no_corpus_is_refused_and_left_as_it_is()
    {
        System.IO.File.WriteAllText(File, "Kapal feri tenggelam di Nias. Ini bukan basis data, melainkan berita biasa.");

        var error = Assert.Throws<InputException>(() => SqliteCorpus.OpenOrCreate(File));

        Assert.StartsWith($"{File}: not an Alignment corpus: ", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("Kapal feri", System.IO.File.ReadAllText(File), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_programs_database_is_refused()
    {
        Run("CREATE TABLE kapal (nama)");

        var error = Assert.Throws<InputException>(() => SqliteCorpus.OpenOrCreate(File));

        Assert.StartsWith($"{File}: not an Alignment corpus: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_of_a_newer_version_says_so()
    {
        SqliteCorpus.OpenOrCreate(File).Dispose();
        Run("PRAGMA user_version = 99");

        var error = Assert.Throws<InputException>(() => SqliteCorpus.Open(File));

        Assert.Contains("newer version", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_of_version_1_is_brought_up_to_date_with_its_reviews()
    {
        using (var corpus = SqliteCorpus.OpenOrCreate(File))
        {
            corpus.Append(new(ReviewVerdict.Accept, [new("aa", new(0, 5))], [new("bb", new(3, 8))], "Dewi", DateTimeOffset.UnixEpoch));
        }

        Run("ALTER TABLE review DROP COLUMN pair; ALTER TABLE review_passage DROP COLUMN quote; PRAGMA user_version = 1");

        using var again = SqliteCorpus.Open(File);
        again.Append(new(ReviewVerdict.Reject, [new("aa", new(0, 5)) { Quote = "Feri" }], [], "Dewi", DateTimeOffset.UnixEpoch) { Pair = "feri" });
        Assert.Equal([null, "feri"], again.Reviews().Select(r => r.Pair));
        Assert.Equal("Feri", again.Reviews()[1].Left[0].Quote);
    }

    [Fact]
    public void A_file_that_version_1_wrote_is_searched_and_sound()
    {
        System.IO.File.Copy(Sample("corpus-version-1.db"), File);

        using var corpus = SqliteCorpus.Open(File);

        Assert.Empty(corpus.Verify());
        Assert.Equal(2, new Searcher(corpus, corpus.Index).Search(QueryParser.Parse("ferry survivors"), new() { In = [Language.Indonesian], Limit = 2 }).Count);
    }

    [Fact]
    public void A_missing_file_is_not_made_by_opening()
    {
        Assert.Contains("no such corpus", Assert.Throws<InputException>(() => SqliteCorpus.Open(File)).Message, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_names_the_permission_that_is_missing()
    {
        // A socket is there and cannot be opened, by root neither; a file without permission looks the same to SQLite.
        var path = Path.Combine(_folder, "news.corpus");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path));

        var problem = Assert.Throws<InputException>(() => SqliteCorpus.Open(path));

        Assert.Contains("expected permission to read it", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_in_a_folder_that_is_not_there_cannot_be_made()
    {
        var problem = Assert.Throws<InputException>(() => SqliteCorpus.OpenOrCreate(Path.Combine(_folder, "nowhere", "news.corpus")));

        Assert.Contains("expected a folder that is there", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_fails_half_way_is_no_change()
    {
        using var corpus = SqliteCorpus.OpenOrCreate(File);
        corpus.Put(Reports.Ferry("first"));

        Assert.Throws<ArgumentException>(() => corpus.InOneTransaction(() =>
        {
            corpus.Put(Reports.Ferry("second"));
            corpus.Put(Reports.Ferry(" "));
        }));

        Assert.Equal(["first"], corpus.Pairs().Select(p => p.Name));
        Assert.Equal(1, corpus.Generation);
        Assert.Empty(corpus.Verify());
    }

    [Fact]
    public void Two_writers_at_once_wait_for_each_other()
    {
        SqliteCorpus.OpenOrCreate(File).Dispose();

        Parallel.For(0, 2, writer =>
        {
            using var corpus = SqliteCorpus.Open(File);
            for (var i = 0; i < 5; i++)
            {
                corpus.Put(Reports.Ferry($"{writer}-{i}"));
            }
        });

        using var after = SqliteCorpus.Open(File);
        Assert.Equal((10, 10L), (after.Pairs().Count, after.Generation));
        Assert.Empty(after.Verify());
    }

    [Fact]
    public void Verify_finds_a_text_that_was_changed_behind_its_back()
    {
        using (var corpus = SqliteCorpus.OpenOrCreate(File))
        {
            corpus.Put(Reports.Ferry());
        }

        Run("UPDATE article SET text = replace(text, 'Friday', 'Sunday')");

        using var again = SqliteCorpus.Open(File);
        Assert.Contains(again.Verify(), p => p.StartsWith("article en-", StringComparison.Ordinal));
    }

    [Fact]
    public void Verify_finds_a_sentence_that_the_index_lost()
    {
        using (var corpus = SqliteCorpus.OpenOrCreate(File))
        {
            corpus.Put(Reports.Ferry());
        }

        Run("DELETE FROM term WHERE rowid = (SELECT max(t.rowid) FROM term AS t WHERE t.rowid >> 32 = (SELECT number FROM indexed WHERE language = 'id'))");

        using var again = SqliteCorpus.Open(File);
        Assert.Contains(again.Verify(), p => p.StartsWith("index: 3 sentences of article id-", StringComparison.Ordinal));
    }

    private static string Sample(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "Samples", name);

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
