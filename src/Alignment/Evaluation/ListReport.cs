using Alignment.Formats;

namespace Alignment.Evaluation;

/// <summary>One figure of index lists over all documents.</summary>
/// <param name="Name"><c>strict.f1</c>.</param>
/// <param name="Value">The figure, 0–1.</param>
/// <param name="Low">Lower end of its 95 % interval.</param>
/// <param name="High">Upper end of its 95 % interval.</param>
public sealed record ListFigure(string Name, double Value, double Low, double High)
{
    /// <summary>Writes the figure as a JSON object on a line; what the lists' maker was fitted on is not known and not said.</summary>
    public void WriteJson(TextWriter output) => JsonLine.Write(output, "metric", json =>
    {
        json.WriteString("name", Name);
        json.WriteFigure("value", Value);
        json.WriteFigure("low", Low);
        json.WriteFigure("high", High);
        json.WriteString("of", EvaluationReport.All);
    });
}

/// <summary>Figures of index lists with 95 % intervals, each precision, recall and f1; see <see cref="ListScore"/> for what they count. Figures that there is nothing to count for are left out.</summary>
/// <param name="Rows">The rows, over all documents.</param>
public sealed record ListReport(IReadOnlyList<ListFigure> Rows)
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

    /// <summary>Reads pairs of files and scores them.</summary>
    /// <param name="predicted">Index lists, one for each document.</param>
    /// <param name="gold">Their gold lists, in the same order.</param>
    /// <exception cref="ArgumentException">The numbers of files differ.</exception>
    /// <exception cref="Texts.InputException">A file cannot be read or is malformed.</exception>
    public static ListReport OfFiles(IReadOnlyList<string> predicted, IReadOnlyList<string> gold) => predicted.Count == gold.Count
        ? Of([.. predicted.Select((p, i) => (IndexListReader.ReadFile(p), IndexListReader.ReadFile(gold[i])))])
        : throw new ArgumentException($"{predicted.Count} predicted and {gold.Count} gold files: expected as many of each, in the same order", nameof(gold));

    /// <summary>Scores documents. Intervals draw documents again, or the beads of a single one.</summary>
    /// <param name="documents">Predicted and gold beads of each document.</param>
    /// <param name="resamples">How often to draw.</param>
    /// <param name="seed">Seed of the draws.</param>
    public static ListReport Of(IReadOnlyList<(IReadOnlyList<IndexBead> Predicted, IReadOnlyList<IndexBead> Gold)> documents, int resamples = 2000, int seed = 1)
    {
        var beads = documents.Select(d => ListJudge.Judge(d.Predicted, d.Gold)).ToArray();
        ListScore[] units = beads.Length == 1 ? [.. beads[0]] : [.. beads.Select(ListScore.Sum)];
        var rows = new List<ListFigure>();
        foreach (var (name, counts, value) in Figures)
        {
            Tally[] tallies = [.. units.Select(counts).Where(t => !t.IsEmpty || beads.Length > 1)];
            if (Tally.Sum(tallies) is { IsEmpty: false } total)
            {
                var (low, high) = Bootstrap.Interval(random => value(Tally.Sum(Bootstrap.Draw(tallies, random))), resamples, seed);
                rows.Add(new(name, value(total), low, high));
            }
        }

        return new(rows);
    }

    private static (string Name, Func<ListScore, Tally> Counts, Func<Tally, double> Value)[] Prf(string name, Func<ListScore, Tally> of) =>
        [(name + ".precision", of, t => t.Precision), (name + ".recall", of, t => t.Recall), (name + ".f1", of, t => t.F1)];
}
