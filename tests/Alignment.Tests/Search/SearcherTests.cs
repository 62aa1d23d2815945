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

    [Fact]
    public void In_a_list_of_lines_none_is_a_subhead()
    {
        var corpus = new MemoryCorpus();
        corpus.Put("baris", Reports.Indonesian("Kapal itu berlayar dari pelabuhan.", "harga beras di pasar", "Harga beras dan gula di pasar dan di toko itu naik lagi kemarin."));

        var hits = new Searcher(corpus, MemoryIndex.Of(corpus)).Search(QueryParser.Parse("harga beras di pasar"), Indonesian with { Explain = true });

        Assert.Equal(2, hits[0].Sentence.Number);
        Assert.DoesNotContain(hits.SelectMany(h => h.Explanation), c => c.Source == "place");
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

    [Theory]
    [InlineData("doctors operate on injured sailor", "en")]
    [InlineData("perawat rawat pelaut luka", "id")]
    public void A_sentence_about_what_was_asked_comes_before_one_that_has_a_word_of_it(string query, string from)
    {
        var corpus = new MemoryCorpus();
        corpus.Put("street", Reports.English("Street works", "Sailors asked the hospital to sell them its car park."));
        corpus.Put("boat", Reports.English("Boat race", "Surgeons treated a yachtsman with a broken collarbone."));
        var options = new SearchOptions { From = Language.Of(from) };
        Hit First(RankingWeights weights) =>
            new Searcher(corpus, MemoryIndex.Of(corpus), weights: weights).Search(QueryParser.Parse(query), options)[0];

        // Widened by more than a few words, "doctors" and "operate" reach "surgeon" by themselves.
        var narrow = new RankingWeights { Expansions = 4 };
        Assert.StartsWith("Sailors", First(narrow with { Meaning = 0, Near = 0 }).Sentence.Text, StringComparison.Ordinal);
        Assert.StartsWith("Surgeons", First(narrow).Sentence.Text, StringComparison.Ordinal);
        Assert.StartsWith("Surgeons", First(new()).Sentence.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_hit_is_about_is_a_share_of_its_score_and_adds_or_loses_no_hit()
    {
        var corpus = new MemoryCorpus();
        var lines = Enumerable.Range(1, 40).Select(n => $"Farmers in village {n} sold their rice for {n} rupiah.").Append("Beras dijual petani.");
        corpus.Put("rice", Reports.English([.. lines]));
        IReadOnlyList<Hit> Hits(RankingWeights weights) => new Searcher(corpus, MemoryIndex.Of(corpus), weights: weights)
            .Search(QueryParser.Parse("petani menjual beras"), Indonesian with { Limit = 100, Explain = true });

        var hits = Hits(new());

        Assert.Equal(Hits(new() { Meaning = 0, Near = 0, Place = 0 }).Select(h => h.Sentence.Number).Order(), hits.Select(h => h.Sentence.Number).Order());
        Assert.Contains(hits[0].Explanation, c => c.Source == "meaning" && c.Value > 0);
        Assert.All(hits, h => Assert.Equal(h.Score, h.Explanation.Sum(c => c.Value), 9));
        Assert.Equal(hits.OrderByDescending(h => h.Score).Select(h => h.Sentence.Number), hits.Select(h => h.Sentence.Number));
    }

    [Theory]
    [InlineData("food prices", "en")]
    [InlineData("harga pangan", "id")]
    public void A_subhead_comes_behind_what_it_names(string query, string from)
    {
        var corpus = new MemoryCorpus();
        corpus.Put("market", Reports.English("Officials tour the market", "They came early.", "Food prices", "Rice rose by a fifth, and most other food too, traders said."));

        var hits = new Searcher(corpus, MemoryIndex.Of(corpus)).Search(QueryParser.Parse(query), new() { From = Language.Of(from), Explain = true });

        Assert.Equal(4, hits[0].Sentence.Number);
        Assert.Contains(hits.Single(h => h.Sentence.Role == LineRole.Subhead).Explanation, c => c.Source == "place" && c.Value < 0);
        Assert.All(hits, h => Assert.Equal(h.Score, h.Explanation.Sum(c => c.Value), 9));
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

    [Theory]
    [InlineData("1,2 juta orang", "id")]
    [InlineData("1.2 million people", "en")]
    public void A_scaled_number_is_found_by_what_it_amounts_to(string query, string from)
    {
        var corpus = new MemoryCorpus();
        corpus.Put("en", Reports.English("Rain fell all day.", "About 1.2 million people left their homes."));
        corpus.Put("id", Reports.Indonesian("Hujan turun sepanjang hari.", "Sekitar 1,2 juta orang mengungsi."));

        var hits = new Searcher(corpus, MemoryIndex.Of(corpus)).Search(QueryParser.Parse(query), new() { From = Language.Of(from) });

        Assert.Equal(["en 2", "id 2"], hits.Select(h => $"{h.Language} {h.Sentence.Number}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("kapal sinking", 1)]
    [InlineData("korban ferry", 1)]
    public void A_query_may_mix_the_languages(string query, int expected)
    {
        var corpus = new MemoryCorpus();
        corpus.Put("en", Reports.English("The ferry was sinking; victims cried for help.", "Prices rose."));

        Assert.Equal(expected, new Searcher(corpus, MemoryIndex.Of(corpus)).Search(QueryParser.Parse(query))[0].Sentence.Number);
    }

    [Theory]
    [InlineData("rice lang:id", "prices/id")]
    [InlineData("rice pair:prices lang:en", "prices/en")]
    [InlineData("rice pair:other", "")]
    [InlineData("rice after:2025-08-08", "late")]
    [InlineData("rice before:2025-08-09 date:2025", "early")]
    public void Filters_narrow_the_hits(string query, string expected)
    {
        var corpus = new MemoryCorpus();
        corpus.Put(Reports.Linked("prices", Reports.English(Reports.PriceEnglish), Reports.Indonesian(Reports.PriceIndonesian)));
        corpus.Put("early", Reports.Article(Language.English, ["Rice was cheap."], new(2025, 8, 8)));
        corpus.Put("late", Reports.Article(Language.English, ["Rice was dear."], new(2025, 8, 9)));
        var dates = corpus.Articles().ToDictionary(a => a.Id, a => a.Published is { Day: 8 } ? "early" : a.Published is not null ? "late" : $"prices/{a.Language}");

        var hits = new Searcher(corpus, MemoryIndex.Of(corpus)).Search(QueryParser.Parse(query), English);

        Assert.Equal(expected, string.Join(',', hits.Select(h => dates[h.Article]).Distinct()));
    }

    [Theory]
    [InlineData("\"mosque after\"", "en", "en 2,id 2")]
    [InlineData("\"on Friday after\"", "en", "en 3,id 3")]
    [InlineData("\"hold on\"", "en", "en 4,id 4")]
    [InlineData("\"after Friday\"", "en", "")]
    [InlineData("\"masjid setelah\"", "id", "en 2,id 2")]
    [InlineData("\"setelah masjid\"", "id", "")]
    public void A_phrase_with_stop_words_is_found_as_it_stands_and_not_by_a_translation_of_what_is_left(string query, string from, string expected)
    {
        var searcher = Prayers();

        var hits = searcher.Search(QueryParser.Parse(query), new() { From = Language.Of(from) });

        Assert.Equal(expected, string.Join(',', hits.Select(h => $"{h.Language} {h.Sentence.Number}").Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("\"rice market\"", "en", "en 6,id 6")]
    [InlineData("\"market rice\"", "en", "id 6")]
    [InlineData("\"mosque\"", "en", "en 1,en 2,en 3,id 1,id 2,id 3")]
    public void A_phrase_of_content_words_is_found_in_its_translation_too(string query, string from, string expected)
    {
        var hits = Prayers().Search(QueryParser.Parse(query), new() { From = Language.Of(from) });

        Assert.Equal(expected, string.Join(',', hits.Select(h => $"{h.Language} {h.Sentence.Number}").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Pages_follow_each_other_without_a_gap()
    {
        var searcher = Prices();
        var all = searcher.Search(QueryParser.Parse("rice price Medan"), English);

        var paged = Enumerable.Range(0, all.Count).SelectMany(i => searcher.Search(QueryParser.Parse("rice price Medan"), English with { Limit = 1, Skip = i }));

        Assert.True(all.Count > 3);
        Assert.Equal(all.Select(h => (h.Rank, h.Article, h.Sentence.Number)), paged.Select(h => (h.Rank, h.Article, h.Sentence.Number)));
        Assert.Empty(searcher.Search(QueryParser.Parse("rice"), English with { Skip = 1000 }));
    }

    [Fact]
    public void A_group_shows_a_sentence_and_its_counterpart_once()
    {
        var hits = Prices().Search(QueryParser.Parse("rice price"), English);

        var group = Assert.Single(HitGroup.Of(hits, 5, 10));

        Assert.Equal("prices", group.Name);
        Assert.Equal(group.Hits.Count, group.Hits.Select(h => h.Sentence.Number).Distinct().Count());
        Assert.True(group.Hits.Count < hits.Count);
    }

    [Fact]
    public void Ten_thousand_words_are_a_query_like_any_other()
    {
        var query = string.Join(' ', Enumerable.Range(0, 10_000).Select(i => i == 100 ? "beras" : $"kata{i} {i}"));

        Assert.NotEmpty(Prices().Search(QueryParser.Parse(query), Indonesian));
    }

    [Fact]
    public void An_index_that_changes_is_searched_as_it_is()
    {
        var corpus = new MemoryCorpus();
        corpus.Put("a", Reports.English("Rain fell."));
        var index = MemoryIndex.Of(corpus);
        var searcher = new Searcher(corpus, index);
        Assert.Empty(searcher.Search(QueryParser.Parse("ferry"), English));

        var ferry = Reports.English("A ferry sank.");
        corpus.Put("b", ferry);
        index.Replace(ferry.Id, SentenceAnalyzer.Default.Analyze(ferry));
        Assert.Single(searcher.Search(QueryParser.Parse("ferry"), English));

        corpus.RemoveArticle("b");
        Assert.Empty(searcher.Search(QueryParser.Parse("ferry"), English));
    }

    private static Searcher Prayers()
    {
        string[] english =
        [
            "The mosque was full.", "Villagers left the mosque after the prayer.", "On Friday after work they swept the mosque.",
            "Hold on to the rail, the guide said.", "The owner will hold a party on Sunday.", "The rice market burned."
        ];
        string[] indonesian =
        [
            "Masjid itu penuh.", "Warga meninggalkan masjid setelah salat.", "Pada Jumat setelah kerja mereka menyapu masjid.",
            "Pegang pagar itu, kata pemandu.", "Pemilik akan memegang pesta pada Minggu.", "Pasar beras terbakar."
        ];
        var corpus = new MemoryCorpus();
        corpus.Put(Reports.Linked("prayers", Reports.English(english), Reports.Indonesian(indonesian)));
        return new(corpus, MemoryIndex.Of(corpus));
    }

    private static Searcher Prices()
    {
        var corpus = new MemoryCorpus();
        corpus.Put(Reports.Linked("prices", Reports.English(Reports.PriceEnglish), Reports.Indonesian(Reports.PriceIndonesian)));
        return new(corpus, MemoryIndex.Of(corpus));
    }
}
