using System.Text.Json;

namespace Alignment.Tests.Cli;

public sealed class CorruptCommandTests : IDisposable
{
    private readonly Shell _shell = new();
    private readonly string _english;
    private readonly string _indonesian;

    public CorruptCommandTests()
    {
        string[] towns = ["Ambon", "Manado", "Palu", "Kupang", "Ternate", "Sorong", "Bitung", "Makassar"];
        _english = _shell.Write("news.en", string.Concat(Enumerable.Range(0, 60).Select(i => $"In {towns[i % 8]} {i + 120} people left their houses after the flood.\n")));
        _indonesian = _shell.Write("news.id", string.Concat(Enumerable.Range(0, 60).Select(i => $"Di {towns[i % 8]} {i + 120} orang meninggalkan rumah mereka setelah banjir.\n")));
    }

    [Fact]
    public void What_it_makes_is_judged_by_evaluate_links_and_planted_values_alike()
    {
        Assert.Equal(0, _shell.Run("corrupt", _english, _indonesian, "-o", _shell.Path("bench"), "--alter", "0.2").Code);

        var metrics = _shell.Run("evaluate", _shell.Path("bench"), "--mode", "parallel", "--json").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement).Where(m => m.GetProperty("of").GetString() == "all").ToDictionary(m => m.GetProperty("name").GetString()!, m => m.GetProperty("value").GetDouble());

        Assert.InRange(metrics["links.strict.f1"], 0.8, 1);
        Assert.InRange(metrics["discrepancies.recall"], 0.5, 1);
        Assert.InRange(metrics["altered.first"], 0.5, 1);
        Assert.Contains("calibration.ece.perfect", metrics.Keys);
    }

    [Fact]
    public void The_gold_list_holds_every_line_once_for_other_aligners_too()
    {
        _shell.Run("corrupt", _english, _indonesian, "-o", _shell.Path("bench"), "--documents", "1");
        var folder = System.IO.Path.Combine(_shell.Path("bench"), "d00001");

        var outcome = _shell.Run("evaluate", "--pred", System.IO.Path.Combine(folder, "gold.path"), "--gold", System.IO.Path.Combine(folder, "gold.path"));

        Assert.Contains("strict         1.000", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllLines(System.IO.Path.Combine(folder, "en.sentences.txt")).Length, File.ReadAllText(System.IO.Path.Combine(folder, "gold.path")).Split('\n').Sum(l => l.Split(':')[0].Count(char.IsAsciiDigit) > 0 ? l.Split(':')[0].Split(',').Length : 0));
    }

    [Fact]
    public void The_same_seed_makes_the_same_files()
    {
        _shell.Run("corrupt", _english, _indonesian, "-o", _shell.Path("a"), "--seed", "7");
        _shell.Run("corrupt", _english, _indonesian, "-o", _shell.Path("b"), "--seed", "7");

        Assert.Equal(Texts("a"), Texts("b"));
    }

    [Fact]
    public void A_folder_with_something_in_it_is_not_written_into() =>
        Assert.Contains("is there already", _shell.Refused("corrupt", _english, _indonesian, "-o", System.IO.Path.GetDirectoryName(_english)!), StringComparison.Ordinal);

    [Fact]
    public void A_line_without_a_counterpart_is_named() =>
        Assert.StartsWith(_shell.Path("short.id") + ":2: no counterpart", _shell.Refused("corrupt", _shell.Write("short.id", "Satu baris.\nDua baris.\n"), _shell.Write("short.en", "One line.\n"), "-o", _shell.Path("bench")), StringComparison.Ordinal);

    public void Dispose() => _shell.Dispose();

    private string[] Texts(string folder) => [.. Directory.GetFiles(_shell.Path(folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
}
