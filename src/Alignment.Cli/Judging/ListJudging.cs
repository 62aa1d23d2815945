using Alignment.Evaluation;
using Alignment.Formats;
using Alignment.Texts;

namespace Alignment.Cli.Judging;

/// <summary>Index lists of any aligner against gold lists.</summary>
internal static class ListJudging
{
    /// <summary>Reads the files pair by pair and scores them together.</summary>
    public static ListScore Judge(IReadOnlyList<string> predicted, IReadOnlyList<string> gold) => predicted.Count == gold.Count
        ? ListScore.Judge(predicted.Zip(gold, (p, g) => (Read(p), Read(g))))
        : throw new UsageException($"alignment evaluate: {predicted.Count} files after --pred and {gold.Count} after --gold; expected as many of each, in the same order");

    /// <summary>The figures by name.</summary>
    public static IReadOnlyList<(string Name, double Value)> Figures(ListScore score) =>
        [.. Of("strict", score.Strict), .. Of("lax", score.Lax), .. Of("nonnull", score.NonNullStrict)];

    private static IEnumerable<(string Name, double Value)> Of(string name, Tally tally) =>
        [($"{name}.precision", tally.Precision), ($"{name}.recall", tally.Recall), ($"{name}.f1", tally.F1)];

    private static IReadOnlyList<IndexBead> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new InputException(path, null, "there is no such file; expected an index list such as vecalign writes");
        }

        using var reader = new StreamReader(path);
        return IndexListReader.Read(reader, path);
    }
}
