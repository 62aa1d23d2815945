using System.Globalization;
using Alignment.Evaluation;

namespace Alignment.Cli.Pages;

/// <summary>Figures of index lists as people read them, with what each counts, and the places where list and gold part.</summary>
internal sealed class ListPage(Terminal terminal)
{
    private static readonly (string Stem, string Meaning)[] Meanings =
    [
        ("strict", "vecalign: identical beads; nulls count in precision only"),
        ("lax", "vecalign: or one sentence pair of the bead is in gold"),
        ("nonnull", "identical beads, no nulls; SentAlign's strict"),
        ("sentalign.lax", "SentAlign: lax hits over all; beads not identical count as missed"),
        ("onetoone", "identical beads of one sentence a side"),
        ("edges", "pairs of sentences; holds where links cross, too"),
        ("nulls", "sentences without a partner"),
        ("rungs", "hunalign: boundaries between beads"),
    ];

    /// <summary>Writes the table.</summary>
    public void Write(ListReport report)
    {
        var rows = report.Rows.ToDictionary(r => r.Name, StringComparer.Ordinal);
        terminal.WriteLine($"{"",-15}{"precision",-18}{"recall",-18}F1", Ink.Faint);
        foreach (var (stem, _) in Meanings.Where(m => rows.ContainsKey($"{m.Stem}.f1")))
        {
            terminal.WriteLine($"{stem,-15}{Cell(rows[$"{stem}.precision"]),-18}" +
                $"{Cell(rows[$"{stem}.recall"]),-18}{Cell(rows[$"{stem}.f1"])}");
        }

        terminal.WriteLine();
        foreach (var (stem, meaning) in Meanings.Where(m => rows.ContainsKey($"{m.Stem}.f1")))
        {
            terminal.WriteLine($"{stem,-15}{meaning}", Ink.Faint);
        }
    }

    /// <summary>Writes how two runs differ.</summary>
    public void Write(IReadOnlyList<MetricDifference> differences)
    {
        terminal.WriteLine();
        terminal.WriteLine($"{"F1",-15}{"first",-8}{"second",-8}{"gain (95 %)",-24}p", Ink.Faint);
        foreach (var row in differences)
        {
            var stem = row.Name[..^".f1".Length];
            var gain = $"{WhyWords.Figure(row.Second - row.First)} ({WhyWords.Figure(row.Low)} to {WhyWords.Figure(row.High)})";
            terminal.WriteLine($"{stem,-15}{Figures.Share(row.First),-8}{Figures.Share(row.Second),-8}{gain,-24}{Figures.Text(row.P)}");
        }
    }

    /// <summary>Writes the largest errors.</summary>
    public void Write(IEnumerable<ListError> errors, IReadOnlyList<string> documents)
    {
        foreach (var error in errors)
        {
            terminal.WriteLine();
            terminal.WriteLine(documents[error.Document], Ink.Strong);
            Line("gold", error.Gold);
            Line("predicted", error.Predicted);
        }
    }

    private void Line(string label, IReadOnlyList<IndexBead> beads)
    {
        var text = beads.Count == 0 ? "nothing" : string.Join(' ', beads.Select(b => b.Key));
        var lines = Wrapping.Wrap(text, terminal.Width - 12);
        for (var i = 0; i < lines.Count; i++)
        {
            terminal.WriteLine($"  {(i == 0 ? label : ""),-10}{lines[i]}");
        }
    }

    private static string Cell(MetricRow row) =>
        $"{row.Value.ToString("0.000", CultureInfo.InvariantCulture)} ({Figures.Share(row.Low)}–{Figures.Share(row.High)})";
}
