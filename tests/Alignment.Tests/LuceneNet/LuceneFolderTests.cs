using Alignment.Corpora;
using Alignment.LuceneNet;
using Alignment.Search;
using Alignment.Tests.Corpora;
using Alignment.Texts;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = System.IO.Directory;

namespace Alignment.Tests.LuceneNet;

/// <summary>An index in a folder: what makes it follow its corpus, and what may go wrong there.</summary>
public sealed class LuceneFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("alignment-test-").FullName;
    private readonly MemoryCorpus _corpus = new();
    private readonly StoredArticle _ferry = Reports.English("A ferry sank off Nias.", "Rescuers found survivors.");
    private readonly StoredArticle _banjir = Reports.Indonesian("Banjir melanda Demak.");

    public LuceneFolderTests()
    {
        _corpus.Put("ferry", _ferry);
        _corpus.Put("banjir", _banjir);
    }

    private string Folder => Path.Combine(_root, "news.db.lucene");

    [Fact]
    public void It_lies_beside_the_corpus() => Assert.Equal("news.db.lucene", LuceneIndex.FolderOf("news.db"));

    [Fact]
    public void A_new_one_holds_what_the_oracle_holds()
    {
        using var index = LuceneIndex.Of(_corpus, Folder);

        Same(index);
    }

    [Fact]
    public void An_index_of_the_same_state_is_opened_as_it_is()
    {
        LuceneIndex.Of(_corpus, Folder).Dispose();
        var files = Files();

        using var index = LuceneIndex.Of(_corpus, Folder);

        Same(index);
        Assert.Equal(files, Files());
        Assert.False(index.CatchUp(_corpus));
    }

    [Fact]
    public void Articles_that_came_and_went_since_are_caught_up()
    {
        LuceneIndex.Of(_corpus, Folder).Dispose();
        _corpus.RemoveArticle("banjir");
        _corpus.Put("fire", Reports.English("A fire broke out in Medan."));

        using var index = LuceneIndex.Of(_corpus, Folder);

        Same(index);
        Assert.Empty(index.Words(Language.Indonesian, ""));
        Assert.NotEmpty(index.Postings(new(Language.English, TermField.Word, "fire")));
    }

    [Fact]
    public void An_open_index_follows_its_corpus_when_told()
    {
        using var index = LuceneIndex.Of(_corpus, Folder);
        _corpus.Put("fire", Reports.English("A fire broke out in Medan."));

        Assert.True(index.CatchUp(_corpus));

        Same(index);
    }

    [Fact]
    public void Another_corpus_of_the_same_generation_is_not_taken_for_the_old_one()
    {
        LuceneIndex.Of(_corpus, Folder).Dispose();
        var other = new MemoryCorpus();
        other.Put("a", Reports.English("Prices rose."));
        other.Put("b", Reports.English("Prices fell."));
        Assert.Equal(_corpus.Generation, other.Generation);

        using var index = LuceneIndex.Of(other, Folder);

        Assert.Empty(index.Postings(new(Language.English, TermField.Word, "ferri")));
        Assert.Equal(MemoryIndex.Of(other).Statistics(), index.Statistics());
    }

    [Fact]
    public void An_index_that_was_changed_by_hand_is_made_anew()
    {
        using (var index = LuceneIndex.Of(_corpus, Folder))
        {
            index.Replace(_ferry.Id, []);
        }

        using var again = LuceneIndex.Of(_corpus, Folder);

        Same(again);
    }

    [Fact]
    public void The_folder_is_safe_to_delete()
    {
        LuceneIndex.Of(_corpus, Folder).Dispose();
        Directory.Delete(Folder, recursive: true);

        using var index = LuceneIndex.Of(_corpus, Folder);

        Same(index);
    }

    [Theory]
    [InlineData("segments_*")]
    [InlineData("*.si")]
    [InlineData("segments.gen")]
    public void A_damaged_index_is_made_anew(string damaged)
    {
        LuceneIndex.Of(_corpus, Folder).Dispose();
        foreach (var file in Directory.GetFiles(Folder, damaged))
        {
            File.WriteAllText(file, "no longer what it was");
        }

        using var index = LuceneIndex.Of(_corpus, Folder);

        Same(index);
    }

    [Fact]
    public void A_program_that_writes_is_waited_for_and_then_named()
    {
        LuceneIndex.Of(_corpus, Folder).Dispose();
        _corpus.RemoveArticle("banjir");
        using var directory = FSDirectory.Open(Folder);
        using var held = directory.MakeLock(IndexWriter.WRITE_LOCK_NAME);
        Assert.True(held.Obtain());

        var problem = Assert.Throws<InputException>(() => LuceneIndex.Of(_corpus, Folder, patience: TimeSpan.Zero));

        Assert.StartsWith($"{Folder}: another program keeps the search index locked", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_where_the_folder_should_be_is_named()
    {
        File.WriteAllText(Folder, "a file");

        var problem = Assert.Throws<InputException>(() => LuceneIndex.Of(_corpus, Folder));

        Assert.StartsWith($"{Folder}: ", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
    }

    [Fact]
    public void Stopped_while_catching_up_it_is_as_it_was()
    {
        LuceneIndex.Of(_corpus, Folder).Dispose();
        var changed = new MemoryCorpus();
        changed.Put("fire", Reports.English("A fire broke out in Medan."));

        Assert.Throws<OperationCanceledException>(() => LuceneIndex.Of(changed, Folder, cancellation: new CancellationToken(canceled: true)));

        using var index = LuceneIndex.Of(_corpus, Folder);
        Same(index);
    }

    [Fact]
    public void Readers_see_whole_articles_while_another_thread_replaces_them()
    {
        using var index = LuceneIndex.InMemory();
        var (old, young) = (Documents("old"), Documents("young"));
        index.Replace("a", old);

        var writer = Task.Run(() =>
        {
            for (var i = 0; i < 50; i++)
            {
                index.Replace("a", i % 2 == 0 ? young : old);
            }
        });
        var seen = new List<int>();
        do
        {
            seen.Add(index.Postings(new(Language.English, TermField.Word, "old")).Count);
            Assert.Equal(3, index.Statistics().Single().Sentences);
        }
        while (!writer.IsCompleted);

        Assert.True(writer.IsCompletedSuccessfully);
        Assert.All(seen, n => Assert.Contains(n, (int[])[0, 3]));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static SearchDocument Document(int n, string word) => new("a", n, Language.English, [new(Language.English, TermField.Word, word)], 1);

    private static SearchDocument[] Documents(string word) => [Document(1, word), Document(2, word), Document(3, word)];

    private string[] Files() => [.. Directory.GetFiles(Folder).Order(StringComparer.Ordinal)];

    private void Same(LuceneIndex index)
    {
        var oracle = MemoryIndex.Of(_corpus);

        Assert.Equal(oracle.Statistics(), index.Statistics());
        foreach (var language in oracle.Statistics().Select(s => s.Language))
        {
            var words = oracle.Words(language, "");
            Assert.Equal(words, index.Words(language, ""));
            Assert.All(words, w => Assert.Equal(oracle.Postings(new(language, TermField.Word, w)), index.Postings(new(language, TermField.Word, w))));
        }
    }
}
