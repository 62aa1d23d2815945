using Alignment.Formats;

namespace Alignment.Evaluation;

/// <summary>How much better one run is than another on the same pairs.</summary>
/// <param name="Name">Name of the metric.</param>
/// <param name="First">The first run's figure.</param>
/// <param name="Second">The second run's figure.</param>
/// <param name="Low">Lower end of the 95 % interval of second minus first, both runs on the same drawn pairs.</param>
/// <param name="High">Upper end. An interval that holds 0 shows no difference.</param>
/// <param name="P">Chance of a difference at least as large, either way, if it did not matter which run a pair's result came from
/// (approximate randomisation, Noreen 1989).</param>
public sealed record MetricDifference(string Name, double First, double Second, double Low, double High, double P)
{
    /// <summary>Writes the difference as a JSON object on a line.</summary>
    public void WriteJson(TextWriter output) => JsonLine.Write(output, "difference", json =>
    {
        json.WriteString("name", Name);
        json.WriteFigure("first", First);
        json.WriteFigure("second", Second);
        json.WriteFigure("low", Low);
        json.WriteFigure("high", High);
        json.WriteFigure("p", P);
    });
}
