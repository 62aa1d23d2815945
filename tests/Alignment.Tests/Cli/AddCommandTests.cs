namespace Alignment.Tests.Cli;

public sealed class AddCommandTests : NewsCorpus
{
    [Fact]
    public void Stopped_before_anything_was_added_it_says_so_and_makes_no_corpus()
    {
        var outcome = Shell.Run(new CancellationToken(canceled: true), "add", Shell.Path("news"), "--corpus", Corpus);

        Assert.Equal((130, "", "alignment: stopped before anything was added; the corpus is as it was\n"), (outcome.Code, outcome.Out, outcome.Error));
        Assert.False(File.Exists(Corpus));
    }

    [Fact]
    public void Another_places_articles_of_the_same_name_replace_with_a_line_that_names_both_places()
    {
        Add(Shell.Path("news"));
        Shell.Write("other/flood/en.txt", EnglishMatch);
        Shell.Write("other/flood/id.txt", IndonesianMatch);

        var note = Add(Shell.Path("other")).Error;

        Assert.Equal($"note: 'flood' is now {Shell.Path("other/flood/en.txt")} and {Shell.Path("other/flood/id.txt")}, in place of "
            + $"{Shell.Path("news/flood/en.txt")} and {Shell.Path("news/flood/id.txt")}; added with another --name, both are kept\n", note);
        Assert.Equal("", Add(Shell.Path("other")).Error);
        Shell.Write("other/flood/id.txt", IndonesianMatch + "Pertandingan berlangsung di bawah hujan.\n");
        Assert.Equal("", Add(Shell.Path("other")).Error);
        Assert.Equal("", Add(Shell.Write("one/harga.txt", IndonesianFlood)).Error);
        Assert.Contains("'harga' is now ", Add(Shell.Write("two/harga.txt", IndonesianMatch)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_pair_folders_is_added_pair_by_pair()
    {
        var outcome = Add(Shell.Path("news"));

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Equal(["flood", "match"], outcome.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
        Assert.Equal(["flood", "match"], Json("list", "--json").Where(o => Type(o) == "pair").Select(o => o.GetProperty("name").GetString()));
    }

    [Fact]
    public void What_meta_json_says_goes_before_what_the_text_says()
    {
        Add(Shell.Path("news"));

        var article = Json("list", "--json").Single(o => Type(o) == "article" && o.GetProperty("title").GetString() == "Bogor under water");

        Assert.Equal("2026-02-06", article.GetProperty("date").GetString());
        Assert.Equal("flood", article.GetProperty("pairs")[0].GetString());
    }

    [Fact]
    public void Adding_again_replaces()
    {
        Add(Shell.Path("news"));
        var before = Shell.Run("list", "--corpus", Corpus).Out;

        Add(Shell.Path("news"));

        Assert.Equal(before, Shell.Run("list", "--corpus", Corpus).Out);
    }

    [Theory]
    [InlineData("bogor.en.txt", "bogor.id.txt", "bogor")]
    [InlineData("en.txt", "id.txt", null)]
    [InlineData("000_1e245f.txt", "003_03593c.txt", "000_1e245f+003_03593c")]
    public void Two_files_are_a_pair_named_after_them(string en, string id, string? name)
    {
        Add(Shell.Write(en, EnglishFlood), Shell.Write(id, IndonesianFlood));

        Assert.Equal(name ?? Path.GetFileName(Shell.Folder), Json("list", "--json").Single(o => Type(o) == "pair").GetProperty("name").GetString());
    }

    [Fact]
    public void A_pair_gets_the_name_that_is_asked_for()
    {
        Add(Shell.Path("news/flood/en.txt"), Shell.Path("news/flood/id.txt"), "--name", "Bogor floods");

        Assert.Equal(0, Shell.Run("show", "Bogor floods", "--corpus", Corpus).Code);
    }

    [Fact]
    public void One_file_is_an_article_by_itself()
    {
        Add(Shell.Path("news/flood/en.txt"));

        var only = Assert.Single(Json("list", "--json"));
        Assert.Equal("article", Type(only));
        Assert.Equal(0, only.GetProperty("pairs").GetArrayLength());
    }

    [Fact]
    public void An_unreadable_article_in_a_folder_does_not_stop_the_others()
    {
        Shell.Write("news/match/id.txt", "");

        var outcome = Add(Shell.Path("news"));

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("flood ", outcome.Out, StringComparison.Ordinal);
        Assert.StartsWith(Shell.Path("news/match/id.txt"), outcome.Error, StringComparison.Ordinal);
        Assert.Equal("flood", Json("list", "--json").Single(o => Type(o) == "pair").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("today.txt", "")]
    [InlineData("today.jsonl", "")]
    [InlineData("today.ndjson", "\n\n")]
    public void A_file_without_an_article_is_named_and_does_not_stop_the_others(string name, string text)
    {
        Shell.Write("news/" + name, text);

        var outcome = Add(Shell.Path("news"));

        Assert.Equal(2, outcome.Code);
        Assert.Equal($"{Shell.Path("news/" + name)}: the file is empty: expected an article\n", outcome.Error);
        Assert.Equal(["flood", "match"], outcome.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void A_folder_without_articles_is_refused_and_no_corpus_is_made()
    {
        Directory.CreateDirectory(Shell.Path("empty"));

        Assert.Contains("holds no article", Shell.Refused("add", Shell.Path("empty"), "--corpus", Corpus), StringComparison.Ordinal);
        Assert.False(File.Exists(Corpus));
    }

    [Fact]
    public void Folders_of_one_name_are_told_apart_by_the_way_to_them()
    {
        foreach (var year in new[] { "2025", "2026" })
        {
            Shell.Write($"years/{year}/flood/en.txt", EnglishFlood + year);
            Shell.Write($"years/{year}/flood/id.txt", IndonesianFlood + year);
        }

        Assert.Equal(["2025-flood", "2026-flood"], Add(Shell.Path("years")).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void Where_nothing_could_be_added_no_corpus_is_made()
    {
        Assert.Equal(2, Add(Shell.Path("missing.txt")).Code);
        Assert.False(File.Exists(Corpus));
    }

    [Fact]
    public void Nothing_is_put_into_a_file_that_is_no_corpus()
    {
        File.WriteAllText(Corpus, EnglishFlood);

        Assert.StartsWith(Corpus, Shell.Refused("add", Shell.Path("news"), "--corpus", Corpus), StringComparison.Ordinal);
        Assert.Equal(EnglishFlood, File.ReadAllText(Corpus));
    }

    [Fact]
    public void An_unknown_option_of_add_is_not_taken_for_a_path() =>
        Assert.Contains("'--quickly'", Shell.Refused("add", Shell.Path("news"), "--quickly", "--corpus", Corpus), StringComparison.Ordinal);

    [Fact]
    public void A_table_that_is_aligned_already_is_kept_as_it_is()
    {
        Add(Shell.Write("phrases.tsv", "en\tid\nThe bridge is closed.\tJembatan itu ditutup.\nThree people were hurt.\tTiga orang terluka.\n"));

        var beads = Json("export", "--format", "jsonl").Where(o => Type(o) == "bead").ToList();

        Assert.Equal(["[1]:[1]", "[2]:[2]"], beads.Select(b => $"{b.GetProperty("en")}:{b.GetProperty("id")}"));
    }

    [Fact]
    public void An_interrupted_add_goes_on_where_it_stopped()
    {
        Add(Shell.Path("news/flood"));

        var outcome = Shell.Run("add", Shell.Path("news"), "--corpus", Corpus, "--resume");

        Assert.Equal(0, outcome.Code);
        Assert.DoesNotContain("flood", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("note: 1 pair of ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["flood", "match"], Json("list", "--json").Where(o => Type(o) == "pair").Select(o => o.GetProperty("name").GetString()));
    }
}
