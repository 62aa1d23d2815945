using Alignment.Formats;

namespace Alignment.Evaluation;

/// <summary>One figure of an evaluation.</summary>
/// <param name="Name">As in the outer contract: <c>links.f1</c>.</param>
/// <param name="Value">The figure.</param>
/// <param name="Low">Lower end of its 95 % interval.</param>
/// <param name="High">Upper end of its 95 % interval.</param>
/// <param name="Of">The pair, or <c>all</c>.</param>
/// <param name="Fitting">What the program knew of what it is judged on; null where that is not known, as of
/// the lists of another aligner.</param>
public sealed record MetricRow(string Name, double Value, double Low, double High, string Of, Fitting? Fitting)
{
    /// <summary>Writes the row as a JSON object on a line.</summary>
    public void WriteJson(TextWriter output) => JsonLine.Write(output, "metric", json =>
    {
        json.WriteString("name", Name);
        json.WriteFigure("value", Value);
        json.WriteFigure("low", Low);
        json.WriteFigure("high", High);
        json.WriteString("of", Of);
        if (Fitting is { } fitting)
        {
            json.WriteString("fitted", fitting.Text());
        }
    });
}
