using System.Text.Json;

namespace Alignment.Tests.Cli;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    public EvaluateCommandTests()
    {
        _shell.Write("gold/bridge/en.sentences.txt", "Bridge opens in Palu\nThe bridge in Palu opened on Monday.\nIt cost 40 million dollars.\nGovernor Sari Wulandari cut the ribbon.\n");
        _shell.Write("gold/bridge/id.sentences.txt", "Jembatan Palu dibuka\nJembatan di Palu dibuka pada hari Senin.\nBiayanya 40 juta dolar.\nGubernur Sari Wulandari menggunting pita.\n");
        _shell.Write("gold/bridge/gold.tsv", "en_ids\tid_ids\tkind\tnote\n1\t1\tequivalent\t\n2\t2\tequivalent\t\n3\t3\tequivalent\t\n4\t4\tequivalent\t\n");
        _shell.Write("p.txt", "[0]:[0]:0.1\n[1]:[1]:0.1\n[2]:[]:0\n[]:[2]:0\n");
        _shell.Write("g.txt", "[0]:[0]\n[1]:[1]\n[2]:[2]\n");
    }

    [Fact]
    public void Every_figure_has_its_interval_and_says_what_it_was_fitted_on()
    {
        var outcome = _shell.Run("evaluate", _shell.Path("gold"), "--json");

        var metrics = outcome.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(0, outcome.Code);
        Assert.Contains(metrics, m => m.GetProperty("name").GetString() == "links.f1" && m.GetProperty("of").GetString() == "all");
        Assert.All(metrics, m =>
        {
            Assert.Equal("metric", m.GetProperty("type").GetString());
            Assert.True(m.GetProperty("low").GetDouble() <= m.GetProperty("high").GetDouble());
            Assert.Equal("unseen", m.GetProperty("fitted").GetString());
        });
    }

    [Fact]
    public void A_figure_below_what_was_asked_for_is_the_answer_no()
    {
        Assert.Equal(1, _shell.Run("evaluate", "--pred", _shell.Path("p.txt"), "--gold", _shell.Path("g.txt"), "--fail-under", "0.9").Code);
        Assert.Equal(0, _shell.Run("evaluate", "--pred", _shell.Path("p.txt"), "--gold", _shell.Path("g.txt"), "--fail-under", "0.5").Code);
    }

    [Fact]
    public void Index_lists_are_scored_strictly_and_without_nulls()
    {
        var lines = _shell.Run("evaluate", "--pred", _shell.Path("p.txt"), "--gold", _shell.Path("g.txt")).Out.Split('\n');

        Assert.Contains(lines, line => line.StartsWith("strict         0.500 (", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("nonnull        1.000 (", StringComparison.Ordinal));
    }

    [Fact]
    public void As_many_gold_lists_as_predicted_ones_are_expected() =>
        Assert.Contains("as many of each", _shell.Refused("evaluate", "--pred", _shell.Path("p.txt"), _shell.Path("p.txt"), "--gold", _shell.Path("g.txt")), StringComparison.Ordinal);

    [Fact]
    public void A_malformed_list_is_named_with_its_line() =>
        Assert.StartsWith(_shell.Path("bad.txt") + ":2: ", _shell.Refused("evaluate", "--pred", _shell.Write("bad.txt", "[0]:[0]\n[1]-[1]\n"), "--gold", _shell.Path("g.txt")), StringComparison.Ordinal);

    [Fact]
    public void Two_runs_are_compared_document_by_document()
    {
        var (p, g, better) = (_shell.Path("p.txt"), _shell.Path("g.txt"), _shell.Write("b.txt", "[0]:[0]\n[1]:[1]\n[2]:[2]\n"));

        var outcome = _shell.Run("evaluate", "--pred", p, p, p, p, p, p, "--gold", g, g, g, g, g, g, "--against", better, better, better, better, better, better, "--json");

        var strict = outcome.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).Single(d => d.GetProperty("type").GetString() == "difference" && d.GetProperty("name").GetString() == "strict.f1");
        Assert.Equal(1, strict.GetProperty("second").GetDouble());
        Assert.InRange(strict.GetProperty("p").GetDouble(), 0.01, 0.06);
        Assert.Contains("at least two", _shell.Refused("evaluate", "--pred", p, "--gold", g, "--against", better), StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_errors_are_shown_with_what_gold_says() =>
        Assert.EndsWith("  gold      [2]:[2]\n  predicted [2]:[] []:[2]\n", _shell.Run("evaluate", "--pred", _shell.Path("p.txt"), "--gold", _shell.Path("g.txt"), "--errors", "3").Out, StringComparison.Ordinal);

    [Fact]
    public void Every_figure_can_be_drawn_on_its_interval()
    {
        Assert.Equal(0, _shell.Run("evaluate", "--pred", _shell.Path("p.txt"), "--gold", _shell.Path("g.txt"), "--html", _shell.Path("r.html")).Code);

        var page = File.ReadAllText(_shell.Path("r.html"));
        Assert.Contains("<th>strict.f1</th>", page, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"0.500, interval", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Either_a_folder_or_lists_are_judged()
    {
        _shell.Refused("evaluate");
        _shell.Refused("evaluate", _shell.Path("gold"), "--pred", _shell.Path("p.txt"), "--gold", _shell.Path("g.txt"));
    }

    [Fact]
    public void A_folder_without_gold_is_refused() => Assert.StartsWith(_shell.Folder, _shell.Refused("evaluate", _shell.Folder), StringComparison.Ordinal);

    public void Dispose() => _shell.Dispose();
}
