using Alignment.Formats;

namespace Alignment.Evaluation;

/// <summary>
/// Figures of index lists with 95 % intervals, each precision, recall and f1; see <see cref="ListScore"/> for what they count. Figures that
/// there is nothing to count for are left out.
/// </summary>
/// <param name="Rows">The rows, over all documents.</param>
public sealed record ListReport(IReadOnlyList<MetricRow> Rows)
{
    internal static readonly IReadOnlyList<(string Name, Func<ListScore, Tally> Counts, Func<Tally, double> Value)> Figures =
    [
        .. Prf("strict", s => s.Strict),
        .. Prf("lax", s => s.Lax),
        .. Prf("nonnull", s => s.NonNullStrict),
        .. Prf("sentalign.lax", s => s.SentAlignLax),
        .. Prf("onetoone", s => s.OneToOne),
        .. Prf("edges", s => s.Edges),
        .. Prf("nulls", s => s.Nulls),
        .. Prf("rungs", s => s.Rungs),
    ];

    /// <summary>Scores documents. Intervals draw documents again, or the beads of a single one.</summary>
    /// <param name="documents">Predicted and gold beads of each document.</param>
    /// <param name="resamples">How often to draw.</param>
    /// <param name="seed">Seed of the draws.</param>
    public static ListReport Of(IReadOnlyList<(IReadOnlyList<IndexBead> Predicted, IReadOnlyList<IndexBead> Gold)> documents,
        int resamples = Bootstrap.Resamples, int seed = 1)
    {
        var beads = documents.Select(d => ListJudge.Judge(d.Predicted, d.Gold)).ToArray();
        ListScore[] units = beads.Length == 1 ? [.. beads[0]] : [.. beads.Select(ListScore.Sum)];
        var rows = new List<MetricRow>();
        foreach (var (name, counts, value) in Figures)
        {
            Tally[] tallies = [.. units.Select(counts).Where(t => !t.IsEmpty || beads.Length > 1)];
            if (Tally.Sum(tallies) is { IsEmpty: false } total)
            {
                var (low, high) = Bootstrap.Interval(random => value(Tally.Sum(Bootstrap.Draw(tallies, random))), resamples, seed);
                rows.Add(new(name, value(total), low, high, EvaluationReport.All, null));
            }
        }

        return new(rows);
    }

    private static (string Name, Func<ListScore, Tally> Counts, Func<Tally, double> Value)[] Prf(string name, Func<ListScore, Tally> of) =>
        [(name + ".precision", of, t => t.Precision), (name + ".recall", of, t => t.Recall), (name + ".f1", of, t => t.F1)];
}
