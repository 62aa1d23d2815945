namespace Alignment.Evaluation;

/// <summary>What an evaluation came to. Immutable.</summary>
/// <param name="Rows">First the figures over all pairs, then those of each pair, both in the order of the metrics. A figure with
/// nothing to judge has no row.</param>
/// <param name="Pairs">What was counted, in order of the pairs.</param>
public sealed record EvaluationReport(IReadOnlyList<MetricRow> Rows, IReadOnlyList<PairJudgement> Pairs)
{
    /// <summary>What the rows over all pairs are called.</summary>
    public const string All = "all";

    /// <summary>The row with this name over all pairs, or null.</summary>
    public MetricRow? Overall(string name) => Rows.FirstOrDefault(r => r.Of == All && r.Name == name);

    /// <summary>Writes each row as a JSON object on a line.</summary>
    public void WriteJson(TextWriter output)
    {
        foreach (var row in Rows)
        {
            row.WriteJson(output);
        }
    }
}
