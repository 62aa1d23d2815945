using System.Globalization;
using System.Net;
using Alignment.Evaluation;

namespace Alignment.Cli.Output;

/// <summary>An evaluation as one page that needs nothing else: every figure as a dot on its interval, with the numbers beside it.</summary>
internal static class EvaluationHtml
{
    private const int Width = 400;

    /// <summary>Writes the page.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="title">What was judged.</param>
    /// <param name="parts">Figures under a heading each: over all, then for each pair.</param>
    public static void Write(TextWriter output, string title, IEnumerable<(string Heading, IEnumerable<MetricRow> Rows)> parts)
    {
        output.Write($$"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>{{WebUtility.HtmlEncode(title)}}</title>
            <style>
            body { font: 15px/1.4 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
              color: #1a1a1a; background: #fff }
            td, th { padding: .1rem .8rem .1rem 0; text-align: left; font-weight: normal; font-variant-numeric: tabular-nums }
            h2 { font-size: 1.1rem; margin: 1.5rem 0 .3rem } svg { display: block }
            </style>
            </head>
            <body>
            <h1>{{WebUtility.HtmlEncode(title)}}</h1>
            <p>A dot is the figure, the line its 95 % interval; the scale goes from 0 to 1.</p>

            """);
        foreach (var (heading, rows) in parts)
        {
            output.Write($"<h2>{WebUtility.HtmlEncode(heading)}</h2>\n<table>\n");
            foreach (var row in rows)
            {
                output.Write($"<tr><th>{WebUtility.HtmlEncode(row.Name)}</th><td>{Plot(row)}</td>"
                    + $"<td>{Share(row.Value)} ({Share(row.Low)}–{Share(row.High)})</td></tr>\n");
            }

            output.Write("</table>\n");
        }

        output.Write("</body>\n</html>\n");
    }

    private static string Plot(MetricRow row) =>
        $"<svg width=\"{Width + 20}\" height=\"14\" role=\"img\" "
        + $"aria-label=\"{Share(row.Value)}, interval {Share(row.Low)} to {Share(row.High)}\">"
        + $"<line x1=\"10\" x2=\"{Width + 10}\" y1=\"7\" y2=\"7\" stroke=\"#ddd\"/>"
        + $"<line x1=\"{X(row.Low)}\" x2=\"{X(row.High)}\" y1=\"7\" y2=\"7\" stroke=\"#2b5d8a\" stroke-width=\"3\"/>"
        + $"<circle cx=\"{X(row.Value)}\" cy=\"7\" r=\"5\" fill=\"#12334f\"/></svg>";

    private static string X(double value) =>
        (10 + (Math.Clamp(double.IsFinite(value) ? value : 0, 0, 1) * Width)).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Share(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
