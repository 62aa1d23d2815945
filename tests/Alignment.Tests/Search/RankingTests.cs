using Alignment.Corpora;
using Alignment.Search;
using Alignment.Tests.Corpora;
using Alignment.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Tests.Search;

/// <summary>That most articles are passed by costs no answer its place.</summary>
public sealed class RankingTests
{
    private const int Reports = 25, LongestReport = 45;

    private static readonly string[] English = ["ferry", "port", "storm", "rice", "police", "captain", "people", "Friday", "the", "of"];
    private static readonly string[] Indonesian = ["feri", "pelabuhan", "badai", "beras", "polisi", "kapten", "orang", "Jumat", "yang", "di"];

    [Fact]
    public void Scores_fall_from_the_first_hit_to_the_last_and_a_page_is_the_beginning_of_all() =>
        Prop.ForAll(Gen.Zip(Gen.Choose(0, int.MaxValue), Gen.Choose(1, 10)).ToArbitrary(), drawn =>
        {
            var random = new Random(drawn.Item1);
            var corpus = Corpus(random);
            var searcher = new Searcher(corpus, MemoryIndex.Of(corpus));
            var query = QueryParser.Plain(Sentence(random, English, drawn.Item2));
            var options = new SearchOptions { From = Language.English };

            var all = searcher.Search(query, options with { Limit = int.MaxValue });

            var ordered = all.OrderByDescending(h => h.Score).ThenBy(h => h.Article, StringComparer.Ordinal).ThenBy(h => h.Sentence.Number);
            Assert.Equal(ordered.Select(h => (h.Article, h.Sentence.Number)), all.Select(h => (h.Article, h.Sentence.Number)));
            Assert.Equal(all.Skip(3).Take(7).Select(h => (h.Article, h.Sentence.Number, h.Score)), searcher.Search(query, options with { Skip = 3, Limit = 7 }).Select(h => (h.Article, h.Sentence.Number, h.Score)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void What_was_asked_for_last_stays()
    {
        var recent = new RecentPostings();
        var large = new PostingList(new SentenceKey[6_000_000], []);
        var (ferry, port, storm) = (Term("ferry"), Term("port"), Term("storm"));

        recent.Keep(ferry, large);
        recent.Keep(port, large with { });
        Assert.Same(large, recent.Find(ferry));
        recent.Keep(storm, large with { });

        Assert.Same(large, recent.Find(ferry));
        Assert.Null(recent.Find(port));
        Assert.NotNull(recent.Find(storm));
        Assert.Same(large, recent.Keep(ferry, large with { }));
    }

    [Fact]
    public void Articles_have_the_places_of_their_order()
    {
        var set = new ArticleSet([[new(70, 1), new(70, 2), new(200, 1)], [new(7, 1), new(71, 0), new(200, 3)]]);

        Assert.Equal([7, 70, 71, 200], set.Numbers());
        Assert.Equal([0, 1, 2, 3], set.Numbers().Select(set.Place));
        Assert.Equal([-1, -1, -1, -1], new[] { -5, 6, 72, 300 }.Select(set.Place));
        Assert.Equal(0, new ArticleSet([]).Count);
    }

    // Forty renderings of one concept: more than the bits that tell lists.
    [Fact]
    public void An_article_is_read_from_the_lists_it_stands_in_as_from_all_of_them()
    {
        var random = new Random(3);
        var found = Enumerable.Range(0, 40).Select(i => (new Rendering(Term($"word{i}"), 1.0 / (i + 1)), Postings(random))).ToArray();
        var concept = new Concept("ferry", "word", 1, [.. found.Select(f => f.Item1)], 0);
        var list = new ConceptList(concept, found, new(Language.English, 400, 8_000), new());
        using var articles = new HeldByArticles([list], [list]);
        var (read, all) = (new HeldBySentences([list]), new List<ConceptUse>());

        for (var place = 0; place < articles.Count; place++)
        {
            read.Read(articles.Number(place), articles);
            list.Read(articles.Number(place), ~0u, all);
            Assert.NotEmpty(all);
            Assert.Equal(all, read.Uses(0));
        }

        Assert.Contains(Enumerable.Range(0, articles.Count), place => articles.Lists(place, 0) != ~0u);
    }

    // A term stands in every tenth sentence of twenty articles of twenty sentences.
    private static PostingList Postings(Random random)
    {
        SentenceKey[] keys = [.. Enumerable.Range(0, 400).Where(_ => random.Next(10) == 0).Select(s => new SentenceKey(s / 20, s % 20))];
        return new(keys, [.. keys.Select(_ => new TermUse((byte)random.Next(1, 4), 20))]);
    }

    // Some reports are linked, some stand alone; some are longer than the bits that tell places.
    private static MemoryCorpus Corpus(Random random)
    {
        var corpus = new MemoryCorpus();
        for (var i = 0; i < Reports; i++)
        {
            var (english, indonesian) = (Report(random, Language.English, English), Report(random, Language.Indonesian, Indonesian));
            if (random.Next(3) == 0)
            {
                corpus.Put(Corpora.Reports.Linked($"p{i}", english, indonesian));
            }
            else
            {
                corpus.Put($"e{i}", english);
                corpus.Put($"i{i}", indonesian);
            }
        }

        return corpus;
    }

    private static StoredArticle Report(Random random, Language language, string[] words) =>
        Corpora.Reports.Article(language, Enumerable.Range(0, random.Next(1, LongestReport)).Select(_ => $"{Sentence(random, words, random.Next(1, 12))}."));

    private static string Sentence(Random random, string[] words, int length) => string.Join(' ', Enumerable.Range(0, length).Select(_ => words[random.Next(words.Length)]));

    private static IndexTerm Term(string word) => new(Language.English, TermField.Word, word);
}
