using System.Text.Json;
using Alignment.Cli;
using Alignment.Cli.Providers;

namespace Alignment.Tests.Cli;

public sealed class CorpusCommandTests : IDisposable
{
    private const string EnglishFlood = "Floods cut off three villages in Bogor\n\nFloods cut off three villages in Bogor on Friday after six hours of rain. Mayor Rina Sutanto said 1,250 people had been moved to schools.\n";
    private const string IndonesianFlood = "Banjir putus akses tiga desa di Bogor\n\nBanjir memutus akses tiga desa di Bogor pada hari Jumat setelah hujan enam jam. Wali Kota Rina Sutanto mengatakan 1.520 orang telah dipindahkan ke sekolah.\n";
    private const string EnglishMatch = "Garuda win the final in Surabaya\n\nGaruda won the final in Surabaya on Sunday with two late goals. Coach Budi Hartono praised the young keeper.\n";
    private const string IndonesianMatch = "Garuda juara di Surabaya\n\nGaruda memenangi final di Surabaya pada hari Minggu dengan dua gol di akhir laga. Pelatih Budi Hartono memuji kiper muda itu.\n";

    private readonly Shell _shell = new();
    private readonly string _corpus;

    public static TheoryData<string> CompiledIn => [.. Engines.All.Select(engine => engine.Name)];

    public CorpusCommandTests()
    {
        _shell.Write("news/flood/en.txt", EnglishFlood);
        _shell.Write("news/flood/id.txt", IndonesianFlood);
        _shell.Write("news/flood/meta.json", """{"title_en": "Bogor under water", "published_en": "2026-02-06", "published_id": "2026-02-07", "source": "written for this test"}""");
        _shell.Write("news/flood/gold.tsv", "en_ids\tid_ids\tkind\tnote\n");
        _shell.Write("news/match/en.txt", EnglishMatch);
        _shell.Write("news/match/id.txt", IndonesianMatch);
        _shell.Write("news/notes.md", "not an article");
        _corpus = _shell.Path("news.corpus");
    }

    [Fact]
    public void A_folder_of_pair_folders_is_added_pair_by_pair()
    {
        var outcome = Add(_shell.Path("news"));

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Equal(["flood", "match"], outcome.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
        Assert.Equal(["flood", "match"], Json("list", "--json").Where(o => Type(o) == "pair").Select(o => o.GetProperty("name").GetString()));
    }

    [Fact]
    public void What_meta_json_says_goes_before_what_the_text_says()
    {
        Add(_shell.Path("news"));

        var article = Json("list", "--json").Single(o => Type(o) == "article" && o.GetProperty("title").GetString() == "Bogor under water");

        Assert.Equal("2026-02-06", article.GetProperty("date").GetString());
        Assert.Equal("flood", article.GetProperty("pairs")[0].GetString());
    }

    [Fact]
    public void Adding_again_replaces()
    {
        Add(_shell.Path("news"));
        var before = _shell.Run("list", "--corpus", _corpus).Out;

        Add(_shell.Path("news"));

        Assert.Equal(before, _shell.Run("list", "--corpus", _corpus).Out);
    }

    [Theory]
    [InlineData("bogor.en.txt", "bogor.id.txt", "bogor")]
    [InlineData("en.txt", "id.txt", null)]
    [InlineData("000_1e245f.txt", "003_03593c.txt", "000_1e245f+003_03593c")]
    public void Two_files_are_a_pair_named_after_them(string en, string id, string? name)
    {
        Add(_shell.Write(en, EnglishFlood), _shell.Write(id, IndonesianFlood));

        Assert.Equal(name ?? Path.GetFileName(_shell.Folder), Json("list", "--json").Single(o => Type(o) == "pair").GetProperty("name").GetString());
    }

    [Fact]
    public void A_pair_gets_the_name_that_is_asked_for()
    {
        Add(_shell.Path("news/flood/en.txt"), _shell.Path("news/flood/id.txt"), "--name", "Bogor floods");

        Assert.Equal(0, _shell.Run("show", "Bogor floods", "--corpus", _corpus).Code);
    }

    [Fact]
    public void One_file_is_an_article_by_itself()
    {
        Add(_shell.Path("news/flood/en.txt"));

        var only = Assert.Single(Json("list", "--json"));
        Assert.Equal("article", Type(only));
        Assert.Equal(0, only.GetProperty("pairs").GetArrayLength());
    }

    [Fact]
    public void An_unreadable_article_in_a_folder_does_not_stop_the_others()
    {
        _shell.Write("news/match/id.txt", "");

        var outcome = Add(_shell.Path("news"));

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("flood ", outcome.Out, StringComparison.Ordinal);
        Assert.StartsWith(_shell.Path("news/match/id.txt"), outcome.Error, StringComparison.Ordinal);
        Assert.Equal("flood", Json("list", "--json").Single(o => Type(o) == "pair").GetProperty("name").GetString());
    }

    [Fact]
    public void A_folder_without_articles_is_refused_and_no_corpus_is_made()
    {
        Directory.CreateDirectory(_shell.Path("empty"));

        Assert.Contains("holds no article", _shell.Refused("add", _shell.Path("empty"), "--corpus", _corpus), StringComparison.Ordinal);
        Assert.False(File.Exists(_corpus));
    }

    [Fact]
    public void Folders_of_one_name_are_told_apart_by_the_way_to_them()
    {
        foreach (var year in new[] { "2025", "2026" })
        {
            _shell.Write($"years/{year}/flood/en.txt", EnglishFlood + year);
            _shell.Write($"years/{year}/flood/id.txt", IndonesianFlood + year);
        }

        Assert.Equal(["2025-flood", "2026-flood"], Add(_shell.Path("years")).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void Where_nothing_could_be_added_no_corpus_is_made()
    {
        Assert.Equal(2, Add(_shell.Path("missing.txt")).Code);
        Assert.False(File.Exists(_corpus));
    }

    [Fact]
    public void Nothing_is_put_into_a_file_that_is_no_corpus()
    {
        File.WriteAllText(_corpus, EnglishFlood);

        Assert.StartsWith(_corpus, _shell.Refused("add", _shell.Path("news"), "--corpus", _corpus), StringComparison.Ordinal);
        Assert.Equal(EnglishFlood, File.ReadAllText(_corpus));
    }

    [Fact]
    public void An_unknown_option_of_add_is_not_taken_for_a_path() =>
        Assert.Contains("'--quickly'", _shell.Refused("add", _shell.Path("news"), "--quickly", "--corpus", _corpus), StringComparison.Ordinal);

    [Fact]
    public void A_table_that_is_aligned_already_is_kept_as_it_is()
    {
        Add(_shell.Write("phrases.tsv", "en\tid\nThe bridge is closed.\tJembatan itu ditutup.\nThree people were hurt.\tTiga orang terluka.\n"));

        var beads = Json("export", "--format", "jsonl").Where(o => Type(o) == "bead").ToList();

        Assert.Equal(["[1]:[1]", "[2]:[2]"], beads.Select(b => $"{b.GetProperty("en")}:{b.GetProperty("id")}"));
    }

    [Fact]
    public void A_query_in_one_language_finds_sentences_of_both()
    {
        Add(_shell.Path("news"));

        var hits = Json("search", "Garuda final Surabaya", "--json");

        Assert.Equal(["en", "id"], hits.Select(h => h.GetProperty("language").GetString()).Distinct().Order());
        Assert.Equal(Enumerable.Range(1, hits.Count), hits.Select(h => h.GetProperty("rank").GetInt32()));
        Assert.All(hits, hit => Assert.Equal("match", hit.GetProperty("pairs")[0].GetString()));
    }

    [Theory]
    [InlineData("@Garuda")]
    [InlineData("\"final di Surabaya")]
    [InlineData("Garuda AND (OR NEAR*")]
    public void A_query_is_words_whatever_marks_it_holds(string query)
    {
        Add(_shell.Path("news"));

        Assert.InRange(_shell.Run("search", query, "--corpus", _corpus).Code, 0, 1);
        Assert.Equal(0, _shell.Run("search", "Garuda", "--corpus", _corpus).Code);
    }

    [Fact]
    public void An_interrupted_add_goes_on_where_it_stopped()
    {
        Add(_shell.Path("news/flood"));

        var outcome = _shell.Run("add", _shell.Path("news"), "--corpus", _corpus, "--resume");

        Assert.Equal(0, outcome.Code);
        Assert.DoesNotContain("flood", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("note: 1 pair of ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["flood", "match"], Json("list", "--json").Where(o => Type(o) == "pair").Select(o => o.GetProperty("name").GetString()));
    }

    [Fact]
    public void A_word_that_is_misspelled_is_put_right_on_stderr()
    {
        Add(_shell.Path("news"));

        Assert.Contains("did you mean 'garuda final'?", _shell.Run("search", "Garudaa final", "--corpus", _corpus).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Context_shows_the_counterpart_under_each_hit_and_groups_show_each_pair_once()
    {
        Add(_shell.Path("news"));

        Assert.Contains("= id", _shell.Run("search", "Garuda", "--corpus", _corpus, "--kwic").Out, StringComparison.Ordinal);
        Assert.Single(_shell.Run("search", "Garuda", "--corpus", _corpus, "--group").Out.Split('\n'), line => line.StartsWith("match", StringComparison.Ordinal));
    }

    [Fact]
    public void No_hit_is_the_answer_no()
    {
        Add(_shell.Path("news"));

        var outcome = _shell.Run("search", "xylophone", "--corpus", _corpus);

        Assert.Equal((1, ""), (outcome.Code, outcome.Out));
    }

    [Theory]
    [MemberData(nameof(CompiledIn))]
    public void Engines_find_the_same(string engine)
    {
        Add(_shell.Path("news"));

        var hits = _shell.Run("search", "hujan", "--corpus", _corpus, "--json", "--engine", engine).Out;

        Assert.NotEqual("", hits);
        Assert.Equal(_shell.Run("search", "hujan", "--corpus", _corpus, "--json").Out, hits);
    }

    [Fact]
    public void An_engine_that_is_not_compiled_in_says_how_to_switch_it_on()
    {
        Assert.SkipWhen(Engines.All.Any(engine => engine.Name == "lucene"), "Lucene.Net is compiled in");
        Add(_shell.Path("news"));

        Assert.Contains("-p:WithLucene=true", _shell.Refused("search", "hujan", "--corpus", _corpus, "--engine", "lucene"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("verify")]
    [InlineData("export")]
    [InlineData("search", "hujan")]
    [InlineData("show", "flood")]
    public void A_corpus_that_is_not_there_or_is_something_else_is_refused(params string[] command)
    {
        Assert.StartsWith(_corpus, _shell.Refused([.. command, "--corpus", _corpus]), StringComparison.Ordinal);
        Assert.False(File.Exists(_corpus));

        File.WriteAllText(_corpus, EnglishFlood + EnglishMatch);
        Assert.StartsWith(_corpus, _shell.Refused([.. command, "--corpus", _corpus]), StringComparison.Ordinal);
        Assert.Equal(EnglishFlood + EnglishMatch, File.ReadAllText(_corpus));
    }

    [Fact]
    public void A_file_of_no_bytes_is_an_empty_corpus()
    {
        File.WriteAllText(_corpus, "");

        Assert.Equal((0, "0 pairs, 0 articles\n"), (_shell.Run("list", "--corpus", _corpus).Code, _shell.Run("list", "--corpus", _corpus).Out));
    }

    [Fact]
    public void A_corpus_that_was_added_to_is_sound()
    {
        Add(_shell.Path("news"));

        Assert.Equal((0, "sound: 2 pairs, 4 articles\n"), (_shell.Run("verify", "--corpus", _corpus).Code, _shell.Run("verify", "--corpus", _corpus).Out));
    }

    [Fact]
    public void Showing_what_the_corpus_does_not_have_is_the_answer_no()
    {
        Add(_shell.Path("news"));

        Assert.Equal(1, _shell.Run("show", "earthquake", "--corpus", _corpus).Code);
    }

    [Fact]
    public void A_table_of_all_pairs_has_one_header_and_a_memory_one_body()
    {
        Add(_shell.Path("news"));

        var table = _shell.Run("export", "--corpus", _corpus, "--format", "tsv").Out;
        var memory = _shell.Run("export", "--corpus", _corpus, "--format", "tmx").Out;

        Assert.Single(table.Split('\n'), line => line.StartsWith("en_ids", StringComparison.Ordinal));
        Assert.Single(System.Xml.Linq.XDocument.Parse(memory).Root!.Elements("body"));
    }

    [Fact]
    public void Sides_go_to_files_of_their_own_with_as_many_lines()
    {
        Add(_shell.Path("news"));

        Assert.Equal((0, ""), (_shell.Run("export", "--corpus", _corpus, "--format", "moses", "--apart", "-o", _shell.Path("all")) is var all ? all.Code : 2, all.Out));
        Assert.Equal(File.ReadAllLines(_shell.Path("all.en")).Length, File.ReadAllLines(_shell.Path("all.id")).Length);
        Assert.NotEmpty(File.ReadAllLines(_shell.Path("all.en")));
        Assert.Equal(0, _shell.Run("export", "--corpus", _corpus, "--format", "bucc", "--apart", "--pair", "flood", "-o", _shell.Path("flood.gold")).Code);
        var names = File.ReadAllLines(_shell.Path("flood.gold.en")).Select(line => line.Split('\t')[0]).ToHashSet();
        Assert.All(File.ReadAllLines(_shell.Path("flood.gold")), line => Assert.Contains(line.Split('\t')[0], names));
        Assert.Contains("-o FILE", _shell.Refused("export", "--corpus", _corpus, "--format", "moses", "--apart"), StringComparison.Ordinal);
        Assert.Contains("not tmx", _shell.Refused("export", "--corpus", _corpus, "--format", "tmx", "--apart", "-o", _shell.Path("x")), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_that_came_before_say_so_in_the_output_and_are_left_out_on_request()
    {
        var (en, id) = (_shell.Write("twice.en.txt", "The ferry sank off Nias on Friday.\nRain fell.\nThe ferry sank off Nias on Friday.\nGempa Cianjur.\n"), _shell.Write("twice.id.txt", "Feri tenggelam di lepas pantai Nias pada Jumat.\nHujan turun.\nFeri tenggelam di lepas pantai Nias pada Jumat.\nGempa Cianjur.\n"));
        Add(en, id, "--lines");

        Assert.Contains("\"flag\":\"duplicate\"", _shell.Run("export", "--corpus", _corpus, "--format", "jsonl").Out, StringComparison.Ordinal);
        Assert.Contains("<prop type=\"flag\">duplicate</prop>", _shell.Run("export", "--corpus", _corpus, "--format", "tmx").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("duplicate</", _shell.Run("export", "--corpus", _corpus, "--format", "xliff", "--clean").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_for_one_pair_is_refused_for_two()
    {
        Add(_shell.Path("news"));

        Assert.Contains("--pair", _shell.Refused("export", "--corpus", _corpus, "--format", "xces"), StringComparison.Ordinal);
        Assert.Equal(0, _shell.Run("export", "--corpus", _corpus, "--format", "xces", "--pair", "flood").Code);
    }

    public void Dispose() => _shell.Dispose();

    private static string Type(JsonElement element) => element.GetProperty("type").GetString()!;

    private Outcome Add(params string[] args) => _shell.Run(["add", .. args, "--corpus", _corpus]);

    private List<JsonElement> Json(params string[] args)
    {
        var outcome = _shell.Run([.. args, "--corpus", _corpus]);
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        return [.. outcome.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
