using Alignment.Cli.Providers;

namespace Alignment.Tests.Cli;

public sealed class SearchCommandTests : NewsCorpus
{
    public static TheoryData<string> CompiledIn => [.. Engines.All.Select(engine => engine.Name)];

    [Fact]
    public void A_query_in_one_language_finds_sentences_of_both()
    {
        Add(Shell.Path("news"));

        var hits = Json("search", "Garuda final Surabaya", "--json");

        Assert.Equal(["en", "id"], hits.Select(h => h.GetProperty("language").GetString()).Distinct().Order());
        Assert.Equal(Enumerable.Range(1, hits.Count), hits.Select(h => h.GetProperty("rank").GetInt32()));
        Assert.All(hits, hit => Assert.Equal("match", hit.GetProperty("pairs")[0].GetString()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_page_behind_the_last_one_says_how_many_there_are(int most)
    {
        Add(Shell.Path("news"));
        var hits = Json("search", "Garuda", "--json").Count;
        var pages = (hits + most - 1) / most;
        string[] Page(int page) => ["search", "Garuda", "--corpus", Corpus, "-k", $"{most}", "--page", $"{page}"];

        Assert.InRange(hits, 4, 10);
        Assert.Equal(0, Shell.Run(Page(pages)).Code);
        foreach (var page in new[] { pages + 1, 99 })
        {
            var behind = Shell.Run(Page(page));

            Assert.Equal((1, ""), (behind.Code, behind.Out));
            Assert.Equal($"alignment: there is no page {page}: what was found fills {pages} pages\n", behind.Error);
        }
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public void No_line_of_hits_is_wider_than_the_terminal(int width)
    {
        Add(Shell.Path("news"));
        Shell.Surroundings = Shell.Surroundings with { Width = width };

        foreach (var view in (string[][])[[], ["--kwic"], ["--group"], ["--explain"]])
        {
            var page = Shell.Run(["search", "Wali Kota Rina Sutanto 1.520 orang", "--corpus", Corpus, .. view]).Out;

            Assert.NotEmpty(page);
            Assert.All(page.Split('\n'), line => Assert.True(line.Length <= width, line));
        }
    }

    [Theory]
    [InlineData("-Garuda")]
    [InlineData("-\"final di Surabaya\" -gol lang:id")]
    public void A_query_that_only_excludes_says_why_it_finds_nothing(string query)
    {
        Add(Shell.Path("news"));

        var outcome = Shell.Run("search", "--corpus", Corpus, "--", query);

        Assert.Equal((1, ""), (outcome.Code, outcome.Out));
        Assert.StartsWith("alignment: the query says only what must not be there; add a word", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_nothing_is_nothing_found()
    {
        Add(Shell.Path("news"));

        Assert.Contains("nothing found for 'xylophone'", Shell.Run("search", "xylophone", "--page", "9", "--corpus", Corpus).Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@Garuda")]
    [InlineData("\"final di Surabaya")]
    [InlineData("Garuda AND (OR NEAR*")]
    public void A_query_is_words_whatever_marks_it_holds(string query)
    {
        Add(Shell.Path("news"));

        Assert.InRange(Shell.Run("search", query, "--corpus", Corpus).Code, 0, 1);
        Assert.Equal(0, Shell.Run("search", "Garuda", "--corpus", Corpus).Code);
    }

    [Fact]
    public void A_word_that_is_misspelled_is_put_right_on_stderr()
    {
        Add(Shell.Path("news"));

        Assert.Contains("did you mean 'garuda final'?", Shell.Run("search", "Garudaa final", "--corpus", Corpus).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Context_shows_the_counterpart_under_each_hit_and_groups_show_each_pair_once()
    {
        Add(Shell.Path("news"));

        Assert.Contains("= id", Shell.Run("search", "Garuda", "--corpus", Corpus, "--kwic").Out, StringComparison.Ordinal);
        Assert.Single(Shell.Run("search", "Garuda", "--corpus", Corpus, "--group").Out.Split('\n'), line => line.StartsWith("match", StringComparison.Ordinal));
    }

    [Fact]
    public void No_hit_is_the_answer_no()
    {
        Add(Shell.Path("news"));

        var outcome = Shell.Run("search", "xylophone", "--corpus", Corpus);

        Assert.Equal((1, ""), (outcome.Code, outcome.Out));
    }

    [Theory]
    [InlineData("Garuda date:2026-2", "'date:2026-2'")]
    [InlineData("Garuda LANG:fr", "'LANG:fr'")]
    public void A_filter_that_cannot_be_read_is_refused_with_what_filters_take(string query, string filter)
    {
        Add(Shell.Path("news"));

        var line = Shell.Refused("search", query, "--corpus", Corpus);

        Assert.StartsWith($"alignment search: {filter} cannot be read", line, StringComparison.Ordinal);
        Assert.Contains("2025-08", line, StringComparison.Ordinal);
        Assert.Contains("lang: takes en or id", line, StringComparison.Ordinal);
        Assert.NotEqual(2, Shell.Run("search", query, "--text", "--corpus", Corpus).Code);
    }

    [Theory]
    [MemberData(nameof(CompiledIn))]
    public void Engines_find_the_same(string engine)
    {
        Add(Shell.Path("news"));

        var hits = Shell.Run("search", "hujan", "--corpus", Corpus, "--json", "--engine", engine).Out;

        Assert.NotEqual("", hits);
        Assert.Equal(Shell.Run("search", "hujan", "--corpus", Corpus, "--json").Out, hits);
    }

    [Fact]
    public void An_engine_that_is_not_compiled_in_says_how_to_switch_it_on()
    {
        Assert.SkipWhen(Engines.All.Any(engine => engine.Name == "lucene"), "Lucene.Net is compiled in");
        Add(Shell.Path("news"));

        Assert.Contains("-p:WithLucene=true", Shell.Refused("search", "hujan", "--corpus", Corpus, "--engine", "lucene"), StringComparison.Ordinal);
    }
}
