using Alignment.Corpora;
using Alignment.Search;
using Alignment.Sqlite;
using Alignment.Texts;

namespace Alignment.Tests.Sqlite;

/// <summary>That the pages of FTS5 are read as FTS5 itself reads them.</summary>
public sealed class FtsPostingsTests
{
    private const int Reports = 400, Sentences = 6, Seed = 5;

    private static readonly string[] Words = ["kapal", "kapten", "pelabuhan", "gelombang", "cuaca", "penumpang", "feri", "polisi"];

    // Before all words, between them, after them, and their beginnings and longer forms.
    private static readonly string[] Strangers = ["aba", "kap", "kapa", "kapalx", "kapt", "kaptena", "feriz", "gelombangnya", "p", "zona"];

    [Fact]
    public void Long_lists_deleted_reports_and_merged_segments_are_read_as_FTS5_reads_them()
    {
        using var session = new SqliteSession(null, create: true);
        SqliteSchema.Ensure(session, create: true);
        using var index = new SqliteIndex(session);
        var (oracle, random) = (new MemoryIndex(), new Random(Seed));
        for (var i = 0; i < Reports; i++)
        {
            Replace($"r{i}", index, oracle, random, Sentences);
            if (i % 3 == 0)
            {
                Replace($"r{random.Next(i + 1)}", index, oracle, random, random.Next(Sentences));
            }
        }

        Assert.All(Words, word => Assert.Equal(oracle.Postings(Term(word)), index.Postings(Term(word))));
        Assert.All(Words, word => Assert.Equal(Asked(session, word), Read(session, word)));
        Assert.All(Strangers, word => Assert.Empty(Read(session, word)));
        Assert.Equal(Words.Select(word => oracle.Postings(Term(word))), Numbered(index));
        Assert.Contains(FtsStructure.Read(FtsStructure.Record(session)), s => s.TombstonePages > 0);
        Assert.Contains(FtsStructure.Read(FtsStructure.Record(session)), s => s.Last - s.First > 2);
    }

    [Fact]
    public void What_a_transaction_has_written_is_found_in_it_and_after_it()
    {
        using var session = new SqliteSession(null, create: true);
        SqliteSchema.Ensure(session, create: true);
        using var index = new SqliteIndex(session);

        session.Write(() =>
        {
            index.Replace("a", [new("a", 1, Language.Indonesian, [Term("feri"), Term("feri")], 2)]);
            Assert.Equal(new("a", 1, 2, 2), Assert.Single(index.Postings(Term("feri"))));
            return 0;
        });

        Assert.Equal(new("a", 1, 2, 2), Assert.Single(index.Postings(Term("feri"))));
    }

    [Fact]
    public void The_reports_of_one_transaction_are_one_segment()
    {
        using var session = new SqliteSession(null, create: true);
        SqliteSchema.Ensure(session, create: true);
        using var index = new SqliteIndex(session);

        session.Write(() =>
        {
            index.Replace("a", [new("a", 1, Language.Indonesian, [Term("kapal"), Term("feri")], 2)]);
            index.Replace("b", [new("b", 1, Language.Indonesian, [Term("feri"), Term("polisi")], 2)]);
            index.Replace("c", [new("c", 1, Language.Indonesian, [Term("cuaca")], 1)]);
            return 0;
        });

        Assert.Single(FtsStructure.Read(FtsStructure.Record(session)));
        Assert.Equal(["a", "b"], index.Postings(Term("feri")).Select(p => p.Article));
    }

    [Fact]
    public void A_search_in_a_transaction_sees_what_it_has_written()
    {
        using var corpus = SqliteCorpus.InMemory();
        var searcher = new Searcher(corpus, corpus.Index);
        var article = ArticleReader.Default.Read("Kapal feri tenggelam.", new() { Path = "a", Language = Language.Indonesian });

        corpus.InOneTransaction(() =>
        {
            corpus.Put("a", StoredArticle.Of(article));
            Assert.Single(searcher.Search(QueryParser.Parse("ferry"), new() { From = Language.English }));
        });

        Assert.Single(searcher.Search(QueryParser.Parse("feri"), new() { From = Language.Indonesian }));
    }

    [Fact]
    public void A_structure_record_of_another_version_is_left_to_FTS5()
    {
        using var session = new SqliteSession(null, create: true);
        SqliteSchema.Ensure(session, create: true);
        using var index = new SqliteIndex(session);
        index.Replace("a", [new("a", 1, Language.Indonesian, [Term("feri")], 1)]);
        var other = FtsStructure.Record(session);
        other[7] = 2;

        Assert.Throws<InvalidDataException>(() => FtsStructure.Read(other));
    }

    private static void Replace(string article, SqliteIndex index, MemoryIndex oracle, Random random, int sentences)
    {
        var documents = Enumerable.Range(1, sentences)
            .Select(n => new SearchDocument(article, n, Language.Indonesian, [.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => Term(Words[random.Next(Words.Length)]))], 12)).ToArray();
        index.Replace(article, documents);
        oracle.Replace(article, documents);
    }

    // All words in one go, in the order that engines owe.
    private static Posting[][] Numbered(SqliteIndex index)
    {
        var read = new NumberedPosting[Words.Length][];
        index.Postings([.. Words.Select(Term)], (place, postings) => read[place] = postings.ToArray());
        Assert.All(read, postings => Assert.Equal(postings.OrderBy(p => p.Article).ThenBy(p => p.Sentence), postings));
        Assert.All(read.SelectMany(p => p), p => Assert.Equal(p.Article, index.Number(index.Article(p.Article))));
        return [.. read.Select(postings => postings.Select(p => new Posting(index.Article(p.Article), p.Sentence, p.Count, p.Length)).OrderBy(p => p.Article, StringComparer.Ordinal).ToArray())];
    }

    private static List<NumberedPosting> Asked(SqliteSession session, string word) =>
        session.Query("SELECT doc, count(*) FROM term_instance WHERE term = ?1 GROUP BY doc ORDER BY doc", r => new DocumentId(r.Whole(0)!.Value).Posting(r.Int(1)), TermSpelling.Of(Term(word)));

    private static List<NumberedPosting> Read(SqliteSession session, string word)
    {
        var (segments, found) = (FtsStructure.Read(FtsStructure.Record(session)).Select(s => new FtsSegmentPages(session, s)).ToArray(), new List<NumberedPosting>());
        FtsPostings.Read(Assert.Single(FtsPostings.Lists(session, segments, [TermSpelling.Of(Term(word))], default)), found);
        return found;
    }

    private static IndexTerm Term(string word) => new(Language.Indonesian, TermField.Word, word);
}
