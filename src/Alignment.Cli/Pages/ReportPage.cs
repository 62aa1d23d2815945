using Alignment.Evaluation;

namespace Alignment.Cli.Pages;

/// <summary>An evaluation as people read it: the figures over all pairs with their intervals, then a line for each pair.</summary>
internal sealed class ReportPage(Terminal terminal, EvaluationReport report)
{
    private static readonly string[] Parts = ["precision", "recall", "f1"];
    private static readonly (string Metric, string Title)[] Columns =
        [("links.f1", "links"), ("links.raw.f1", "raw"), ("discrepancies.f1", "differences"), ("search.cross.mrr", "search")];

    /// <summary>Writes the page.</summary>
    public void Write()
    {
        Overall();
        if (report.Pairs.Count > 1)
        {
            terminal.WriteLine();
            EachPair();
        }
    }

    /// <summary>Writes the figures over all pairs only.</summary>
    public void Overall()
    {
        var rows = report.Rows.Where(r => r.Of == EvaluationReport.All).ToDictionary(r => r.Name, StringComparer.Ordinal);
        var fitting = rows.Values.Select(r => r.Fitting?.Text()).OfType<string>().Distinct().DefaultIfEmpty("nothing to judge");
        terminal.WriteLine($"{Figures.Count(report.Pairs.Count, "pair")}, {string.Join(", ", fitting)}; 95 % intervals over pairs",
            Ink.Faint);
        terminal.WriteLine();
        terminal.WriteLine($"{"",-24}{"precision",-19}{"recall",-19}{"F1",-19}".TrimEnd(), Ink.Faint);
        foreach (var row in report.Rows.Where(r => r.Of == EvaluationReport.All))
        {
            var stem = row.Name[..row.Name.LastIndexOf('.')];
            if (row.Name.EndsWith(".precision", StringComparison.Ordinal))
            {
                var cells = string.Concat(Parts.Select(part => $"{Cell(rows.GetValueOrDefault($"{stem}.{part}")),-19}"));
                terminal.WriteLine($"{stem,-24}{cells}".TrimEnd());
            }
            else if (!rows.ContainsKey($"{stem}.precision"))
            {
                // A figure without precision and recall: F1 alone in its column, anything else beside its name.
                var f1 = row.Name.EndsWith(".f1", StringComparison.Ordinal);
                terminal.WriteLine(f1 ? $"{stem,-62}{Cell(row)}" : $"{row.Name,-24}{Cell(row)}");
            }
        }
    }

    private void EachPair()
    {
        var width = report.Pairs.Max(p => Wrapping.Cells(p.Slug)) + 2;
        terminal.WriteLine(new string(' ', width) + string.Concat(Columns.Select(c => $"{c.Title,13}")), Ink.Faint);
        foreach (var pair in report.Pairs)
        {
            var cells = Columns.Select(c => report.Rows.FirstOrDefault(r => r.Of == pair.Slug
                && r.Name == c.Metric) is { } row ? Figures.Share(row.Value) : "–");
            terminal.WriteLine(Wrapping.Pad(pair.Slug, width) + string.Concat(cells.Select(c => $"{c,13}")));
        }
    }

    private static string Cell(MetricRow? row) =>
        row is null ? "" : $"{Figures.Share(row.Value)} ({Figures.Share(row.Low)}–{Figures.Share(row.High)})";
}
