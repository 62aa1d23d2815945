using System.Globalization;
using System.Text.Json;
using Alignment.Formats;

namespace Alignment.Tests.Cli;

public sealed class AlignCommandTests : IDisposable
{
    private const string English = """
        Ferry with 146 aboard runs aground off Flores
        A ferry with 146 people aboard ran aground off Flores on Tuesday night.
        Captain Yusuf Lamba said the engine had failed at 9:40 p.m.
        All passengers were taken to Labuan Bajo by fishing boats.
        Tickets for the crossing cost 85,000 rupiah.

        """;

    private const string Indonesian = """
        Feri berpenumpang 164 orang kandas di Flores
        Sebuah feri dengan 164 orang di dalamnya kandas di lepas pantai Flores pada Selasa malam.
        Nakhoda Yusuf Lamba mengatakan mesin mati pada pukul 21.40.
        Semua penumpang dibawa ke Labuan Bajo dengan perahu nelayan.
        Cuaca di selat itu cerah sepanjang hari.

        """;

    private readonly Shell _shell = new();
    private readonly string _en;
    private readonly string _id;

    public AlignCommandTests() => (_en, _id) = (_shell.Write("ferry.en.txt", English), _shell.Write("ferry.id.txt", Indonesian));

    [Fact]
    public void Json_lines_hold_the_run_the_sentences_and_the_links_in_this_order()
    {
        var objects = Json("align", _en, _id, "--lines", "--format", "jsonl");

        var types = objects.Select(Type).ToList();
        Assert.Equal("run", types[0]);
        Assert.Equal(types, types.OrderBy(t => Array.IndexOf(["run", "sentence", "bead", "discrepancy"], t)));
        Assert.Equal(10, types.Count(t => t == "sentence"));
        Assert.Contains(objects, o => Type(o) == "bead" && o.GetProperty("en").ToString() == "[3]" && o.GetProperty("id").ToString() == "[3]");
        Assert.All(objects.Where(o => Type(o) == "sentence"), o =>
        {
            var text = o.GetProperty("language").GetString() == "en" ? English : Indonesian;
            Assert.Equal(o.GetProperty("text").GetString(), text[o.GetProperty("start").GetInt32()..o.GetProperty("end").GetInt32()]);
        });
    }

    [Fact]
    public void Swapped_articles_are_mended_with_a_note()
    {
        var outcome = _shell.Run("align", _id, _en, "--lines", "--format", "tsv");

        Assert.Equal(_shell.Run("align", _en, _id, "--lines", "--format", "tsv").Out, outcome.Out);
        Assert.StartsWith("note: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Mode_auto_is_what_happens_when_no_mode_is_named()
    {
        var named = _shell.Run("align", _en, _id, "--lines", "--mode", "auto", "--format", "tsv");

        Assert.Equal(_shell.Run("align", _en, _id, "--lines", "--format", "tsv").Out, named.Out);
        Assert.NotEmpty(named.Out);
    }

    [Fact]
    public void One_language_twice_gives_sides_a_and_b()
    {
        var run = Json("align", _en, _shell.Write("copy.txt", English), "--lines", "--languages", "en,en", "--format", "jsonl")[0];

        Assert.True(run.TryGetProperty("a", out _) && run.TryGetProperty("b", out _));
    }

    [Fact]
    public void Languages_that_are_named_go_before_what_the_texts_seem_to_be()
    {
        var outcome = _shell.Run("align", _en, _id, "--lines", "--languages", "id,en", "--format", "jsonl");

        var run = JsonDocument.Parse(outcome.Out.Split('\n')[0]).RootElement;
        Assert.Equal(_id, run.GetProperty("en").GetProperty("path").GetString());
        Assert.Equal($"note: {_en} seems to be in en and {_id} in id: read as id and en, as --languages says\n", outcome.Error);
    }

    [Fact]
    public void A_text_in_a_third_language_has_one_line_on_stderr_unless_the_languages_are_named()
    {
        var french = _shell.Write("tempete.txt", Texts.LanguageDetectorTests.French);
        var malay = _shell.Write("ribut.txt", Texts.LanguageDetectorTests.Malay);

        Assert.Equal($"note: {french} seems to be neither English nor Indonesian, and is read as en; --languages A,B names the languages, such as en,fr\n",
            _shell.Run("align", french, _id, "--lines").Error.Split('\n').Single(line => line.Contains("tempete", StringComparison.Ordinal)) + "\n");
        Assert.Single(_shell.Run("compare", french, _id, _en).Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Malay, not Indonesian", _shell.Run("add", malay, "--corpus", _shell.Path("c")).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("seems to be", _shell.Run("align", french, _id, "--languages", "fr,id").Error, StringComparison.Ordinal);
        Assert.Equal("", _shell.Run("align", _en, _id, "--lines").Error);
    }

    [Theory]
    [InlineData("de,fr", "de and fr")]
    [InlineData("en,de", "de")]
    public void Languages_that_nothing_is_known_of_are_named_on_stderr(string languages, string named)
    {
        var outcome = _shell.Run("align", _en, _id, "--lines", "--languages", languages);

        Assert.Equal(0, outcome.Code);
        Assert.StartsWith($"note: there is no language data for {named}: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("--pool DIR", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void In_parallel_mode_every_sentence_stands_once_whatever_is_filtered()
    {
        foreach (var least in new[] { "0", "1" })
        {
            var beads = Json("align", _en, _id, "--lines", "--mode", "parallel", "--min-p", least, "--format", "jsonl").Where(o => Type(o) == "bead").ToList();

            Assert.Equal([1, 2, 3, 4, 5], beads.SelectMany(b => b.GetProperty("en").EnumerateArray()).Select(n => n.GetInt32()));
            Assert.Equal([1, 2, 3, 4, 5], beads.SelectMany(b => b.GetProperty("id").EnumerateArray()).Select(n => n.GetInt32()));
        }
    }

    [Fact]
    public void A_blank_line_keeps_its_number_and_is_never_linked()
    {
        var objects = Json("align", _shell.Write("gap.txt", English.Replace("rupiah.", "rupiah.\n\nThe ferry was built in 1998.", StringComparison.Ordinal)), _id, "--lines", "--format", "jsonl");

        Assert.Equal([1, 2, 3, 4, 5, 7], objects.Where(o => Type(o) == "sentence" && o.GetProperty("language").GetString() == "en").Select(o => o.GetProperty("n").GetInt32()));
    }

    [Fact]
    public void The_date_that_is_given_is_the_date_of_the_run()
    {
        var run = Json("align", _en, _id, "--date-en", "2026-03-03", "--format", "jsonl")[0];

        Assert.Equal("2026-03-03", run.GetProperty("en").GetProperty("date").GetString());
    }

    [Fact]
    public void Every_format_is_written_to_a_file_as_it_is_to_stdout()
    {
        foreach (var format in BitextFormats.Names.Append("table"))
        {
            var file = _shell.Path($"out.{format}");
            var direct = _shell.Run("align", _en, _id, "--lines", "--mode", "parallel", "--format", format);
            var outcome = _shell.Run("align", _en, _id, "--lines", "--mode", "parallel", "--format", format, "-o", file);

            Assert.Equal((0, "", ""), (outcome.Code, outcome.Out, outcome.Error));
            Assert.Equal(direct.Out, File.ReadAllText(file));
            Assert.NotEqual(0xEF, File.ReadAllBytes(file)[0]);
        }
    }

    [Fact]
    public void A_ladder_of_crossing_links_is_refused()
    {
        var crossed = _shell.Write("crossed.txt", string.Join('\n', Indonesian.Split('\n').Reverse()));

        Assert.Contains("ladder", _shell.Refused("align", _en, crossed, "--lines", "--mode", "comparable", "--format", "ladder", "-o", _shell.Path("out.txt")), StringComparison.OrdinalIgnoreCase);
        Assert.False(File.Exists(_shell.Path("out.txt")));
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void The_culture_of_the_machine_changes_no_byte(string culture)
    {
        string[] args = ["align", _en, _id, "--lines", "--format", "jsonl"];
        var plain = (_shell.Run(args), _shell.Run("compare", _en, _id, "--lines"));
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(plain, (_shell.Run(args), _shell.Run("compare", _en, _id, "--lines")));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_terminal_has_colours_and_the_same_words()
    {
        var plain = _shell.Run("align", _en, _id, "--lines").Out;
        _shell.Surroundings = _shell.Surroundings with { Colour = true, OutputIsTerminal = true };

        var painted = _shell.Run("align", _en, _id, "--lines").Out;

        Assert.Contains('\u001b', painted);
        Assert.Equal(plain, Unpainted(painted));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(50)]
    [InlineData(80)]
    [InlineData(132)]
    [InlineData(200)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        _shell.Surroundings = _shell.Surroundings with { Width = width, OutputIsTerminal = true };

        foreach (var command in (string[][])[["align", "--all"], ["align"], ["align", "--candidates"], ["compare", "--all"], ["compare"]])
        {
            Assert.All(_shell.Run([.. command, _en, _id, "--lines"]).Out.Split('\n'), line => Assert.True(line.Length <= width, line));
        }
    }

    [Fact]
    public void Compared_facts_cover_every_sentence_once_where_links_do_not_overlap()
    {
        var facts = Json("compare", _en, _id, "--lines", "--json");

        Assert.All(facts, fact => Assert.Equal("fact", Type(fact)));
        Assert.All(facts, fact => Assert.True(fact.GetProperty("status").GetString() is "agree" or "differ" or "only-en" or "only-id"));
        Assert.Equal([1, 2, 3, 4, 5], facts.SelectMany(f => f.GetProperty("en").EnumerateArray()).Select(n => n.GetInt32()).Distinct().Order());
        Assert.Equal([1, 2, 3, 4, 5], facts.SelectMany(f => f.GetProperty("id").EnumerateArray()).Select(n => n.GetInt32()).Distinct().Order());
    }

    [Fact]
    public void Of_three_reports_every_two_are_compared()
    {
        var third = _shell.Write("third.txt", Indonesian);

        Assert.Equal(3, Json("compare", _en, _id, third, "--lines", "--json").Count(o => Type(o) == "run"));
    }

    public void Dispose() => _shell.Dispose();

    private static string Type(JsonElement element) => element.GetProperty("type").GetString()!;

    private static string Unpainted(string text)
    {
        var plain = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\u001b')
            {
                i = text.IndexOf('m', i);
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    private List<JsonElement> Json(params string[] args)
    {
        var outcome = _shell.Run(args);
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        return [.. outcome.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
