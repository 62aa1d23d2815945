using System.Text.Json;

namespace Alignment.Tests.Cli;

public sealed class CandidateOutputTests : IDisposable
{
    private const string English = """
        Ferry runs aground off Flores
        A ferry with 146 people aboard ran aground off Flores on Tuesday night.
        Captain Yusuf Lamba said the engine had failed at 9:40 p.m.

        """;

    private const string Indonesian = """
        Feri kandas di Flores
        Sebuah feri dengan 146 orang di dalamnya kandas di lepas pantai Flores pada Selasa malam.
        Nakhoda Yusuf Lamba mengatakan mesin mati pada pukul 21.40.

        """;

    private readonly Shell _shell = new();
    private readonly string _en;
    private readonly string _id;

    public CandidateOutputTests() => (_en, _id) = (_shell.Write("ferry.en.txt", English), _shell.Write("ferry.id.txt", Indonesian));

    [Fact]
    public void Candidates_are_objects_that_say_whether_they_are_linked()
    {
        var objects = Json("align", _en, _id, "--lines", "--mode", "comparable", "--candidates", "--format", "jsonl");

        Assert.Equal("run", Type(objects[0]));
        Assert.All(objects.Skip(1), o => Assert.Equal("candidate", Type(o)));
        var link = objects.Single(o => Type(o) == "candidate" && o.GetProperty("en").ToString() == "[2]" && o.GetProperty("id").ToString() == "[2]");
        Assert.True(link.GetProperty("linked").GetBoolean());
        Assert.Equal("equivalent", link.GetProperty("kind").GetString());
        Assert.InRange(link.GetProperty("likeness").GetDouble(), 0.1, 1);
    }

    [Fact]
    public void The_reasons_of_a_pair_are_objects_with_what_would_be_without_each()
    {
        var objects = Json("align", _en, _id, "--lines", "--mode", "comparable", "--why", "2,2", "--format", "jsonl");

        var why = objects.Single(o => Type(o) == "why");
        Assert.True(why.GetProperty("linked").GetBoolean());
        Assert.Equal(why.GetProperty("score").GetDouble(), why.GetProperty("evidence").EnumerateArray().Sum(e => e.GetProperty("weight").GetDouble()), 4);
        Assert.Contains(objects, o => Type(o) == "without" && o.GetProperty("en").GetString() == "146" && o.GetProperty("score").GetDouble() < why.GetProperty("score").GetDouble());
    }

    [Fact]
    public void The_reasons_are_readable_and_within_the_width()
    {
        var text = _shell.Run("align", _en, _id, "--lines", "--mode", "comparable", "--why", "2,3").Out;

        Assert.Contains("not linked: ", text, StringComparison.Ordinal);
        Assert.Contains("Linked instead or scored higher:", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public void A_property_that_is_measured_in_several_ways_is_one_reason_to_a_reader(int width)
    {
        _shell.Surroundings = _shell.Surroundings with { Width = width };
        var text = _shell.Run("align", _en, _id, "--lines", "--mode", "comparable", "--why", "2,3").Out;
        var reasons = Json("align", _en, _id, "--lines", "--mode", "comparable", "--why", "2,3", "--format", "jsonl")
            .Single(o => Type(o) == "why").GetProperty("evidence").EnumerateArray().Select(e => e.GetProperty("kind").GetString()!).ToList();

        Assert.Contains(reasons.CountBy(kind => kind), kind => kind.Value > 1);
        var shown = text[text.IndexOf("evidence\n", StringComparison.Ordinal)..].Split('\n').Skip(1).TakeWhile(line => line.Length > 0).Select(line => line[18..]).ToList();
        Assert.Equal(shown.Distinct().Count(), shown.Count);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= width, line));
    }

    [Fact]
    public void The_table_of_candidates_has_a_line_for_each()
    {
        var lines = _shell.Run("align", _en, _id, "--lines", "--candidates").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Json("align", _en, _id, "--lines", "--candidates", "--format", "jsonl").Count, lines.Length);
    }

    [Fact]
    public void What_cannot_be_explained_is_refused()
    {
        Assert.Contains("has no sentence 9", _shell.Refused("align", _en, _id, "--lines", "--why", "9,1"), StringComparison.Ordinal);
        Assert.Contains("two numbers", _shell.Refused("align", _en, _id, "--lines", "--why", "2"), StringComparison.Ordinal);
        Assert.Contains("tmx", _shell.Refused("align", _en, _id, "--lines", "--candidates", "--format", "tmx"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pool_makes_a_run_that_is_not_calibrated()
    {
        _shell.Write("pool/ferry.en.txt", English);
        _shell.Write("pool/ferry.id.txt", Indonesian);
        _shell.Write("pool/alone.en.txt", English);

        Assert.False(Json("align", _en, _id, "--lines", "--pool", _shell.Path("pool"), "--format", "jsonl")[0].GetProperty("calibrated").GetBoolean());
    }

    [Theory]
    [InlineData("x.de", "x.fr")]
    [InlineData("x.src", "x.tgt")]
    [InlineData("x.de.txt", "x.fr.txt")]
    public void A_pool_is_known_by_the_endings_of_its_files(string left, string right)
    {
        var (de, fr) = (_shell.Write("pool/" + left, "Die Brücke ist offen.\n"), _shell.Write("pool/" + right, "Le pont est ouvert.\n"));

        var run = Json("align", de, fr, "--lines", "--languages", "de,fr", "--pool", _shell.Path("pool"), "--format", "jsonl")[0];

        Assert.True(run.TryGetProperty("de", out _) && run.TryGetProperty("fr", out _));
    }

    [Fact]
    public void Languages_that_a_pool_teaches_need_no_note()
    {
        var (de, fr) = (_shell.Write("pool/x.de", "Die Brücke ist offen.\n"), _shell.Write("pool/x.fr", "Le pont est ouvert.\n"));

        Assert.Equal("", _shell.Run("align", de, fr, "--lines", "--languages", "de,fr", "--pool", _shell.Path("pool")).Error);
    }

    [Fact]
    public void A_pool_without_pairs_is_refused()
    {
        _shell.Write("pool/readme.md", "nothing");

        Assert.Contains("no pairs", _shell.Refused("align", _en, _id, "--lines", "--pool", _shell.Path("pool")), StringComparison.Ordinal);
        Assert.Contains("no such folder", _shell.Refused("align", _en, _id, "--lines", "--pool", _shell.Path("nowhere")), StringComparison.Ordinal);
    }

    public void Dispose() => _shell.Dispose();

    private static string Type(JsonElement element) => element.GetProperty("type").GetString()!;

    private List<JsonElement> Json(params string[] args)
    {
        var outcome = _shell.Run(args);
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        return [.. outcome.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
