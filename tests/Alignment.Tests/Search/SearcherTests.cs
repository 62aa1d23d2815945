using Alignment.Corpora;
using Alignment.Search;
using Alignment.Sqlite;
using Alignment.Tests.Corpora;
using Alignment.Texts;

namespace Alignment.Tests.Search;

public sealed class SearcherTests
{
    private static readonly SearchOptions English = new() { From = Language.English };
    private static readonly SearchOptions Indonesian = new() { From = Language.Indonesian };

    [Theory]
    [InlineData("en", "1,234.5", "1.234,5")]
    [InlineData("id", "1.234,5", "1,234.5")]
    public void A_figure_is_found_in_the_other_languages_writing(string from, string query, string found)
    {
        var hits = Prices().Search(QueryParser.Parse(query), new() { From = Language.Of(from) });

        Assert.Contains(hits, h => h.Language.Code != from && h.Highlights.Any(s => s.Of(h.Sentence.Text).Contains(found, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_weekday_is_found_by_the_date_it_stands_for()
    {
        var corpus = new MemoryCorpus();
        var report = Reports.Article(Language.Indonesian, ["Feri Tenggelam", "Feri itu tenggelam pada Jumat.", "Pencarian dilanjutkan."], new(2025, 8, 9));
        corpus.Put("feri", report);

        var hit = Assert.Single(new Searcher(corpus, MemoryIndex.Of(corpus)).Search(QueryParser.Parse("8 August 2025"), English));

        Assert.Equal(2, hit.Sentence.Number);
        Assert.Contains("Jumat", Assert.Single(hit.Highlights).Of(hit.Sentence.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_finds_its_translation_and_nothing_without_translation()
    {
        var corpus = new MemoryCorpus();
        corpus.Put("feri", Reports.Indonesian("Cuaca cerah.", "Harga beras naik di pasar."));
        var searcher = new Searcher(corpus, MemoryIndex.Of(corpus));

        Assert.Equal(2, searcher.Search(QueryParser.Parse("rice price"), English)[0].Sentence.Number);
        Assert.Empty(searcher.Search(QueryParser.Parse("rice price"), English with { Translate = false }));
    }

    [Theory]
    [InlineData("rice prices in the market", "en")]
    [InlineData("harga beras di pasar", "id")]
    public void The_language_of_a_query_is_found_out(string query, string expected) =>
        Assert.Equal(expected, Prices().Understand(QueryParser.Parse(query), new()).From.Code);

    [Fact]
    public void A_question_prefers_the_type_of_value_it_asks_for()
    {
        var corpus = new MemoryCorpus();
        corpus.Put("a", Reports.Article(Language.English, ["The ferry sank near the port.", "The ferry sank at 6:35 a.m.", "Nobody saw it."], new(2025, 8, 9)));
        var searcher = new Searcher(corpus, MemoryIndex.Of(corpus));

        Assert.Equal(2, searcher.Search(QueryParser.Parse("when ferry sank"), English)[0].Sentence.Number);
    }

    [Fact]
    public void Results_keep_to_the_languages_and_the_number_asked_for()
    {
        var searcher = Prices();

        Assert.All(searcher.Search(QueryParser.Parse("beras"), Indonesian with { In = [Language.English] }), h => Assert.Equal("en", h.Language.Code));
        Assert.Single(searcher.Search(QueryParser.Parse("beras"), Indonesian with { Limit = 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => searcher.Search(QueryParser.Parse("beras"), new() { Limit = 0 }));
        Assert.Empty(searcher.Search(QueryParser.Parse("  "), Indonesian));
    }

    [Fact]
    public void A_corpus_file_gives_the_hits_that_memory_gives()
    {
        using var file = SqliteCorpus.InMemory();
        var memory = new MemoryCorpus();
        foreach (var corpus in new ICorpusStore[] { file, memory })
        {
            corpus.Put(Reports.Ferry());
            corpus.Put(Reports.Linked("prices", Reports.English(Reports.PriceEnglish), Reports.Indonesian(Reports.PriceIndonesian)));
        }

        foreach (var query in new[] { "ferry passengers", "harga beras", "Nias -storm", "\"rice prices\"", "51" })
        {
            var expected = new Searcher(memory, MemoryIndex.Of(memory)).Search(QueryParser.Parse(query));
            var found = new Searcher(file, file.Index).Search(QueryParser.Parse(query));

            Assert.NotEmpty(expected);
            Assert.Equal(expected.Select(h => (h.Rank, h.Score, h.Article, h.Sentence)), found.Select(h => (h.Rank, h.Score, h.Article, h.Sentence)));
            Assert.Equal(expected.Select(h => (string.Join(',', h.Pairs), string.Join(',', h.Highlights), h.Aligned.Count)), found.Select(h => (string.Join(',', h.Pairs), string.Join(',', h.Highlights), h.Aligned.Count)));
        }
    }

    private static Searcher Prices()
    {
        var corpus = new MemoryCorpus();
        corpus.Put(Reports.Linked("prices", Reports.English(Reports.PriceEnglish), Reports.Indonesian(Reports.PriceIndonesian)));
        return new(corpus, MemoryIndex.Of(corpus));
    }
}
