using Alignment.Aligning;
using Alignment.Scoring;

namespace Alignment.Cli.Pages;

/// <summary>
/// Why two sentences are linked or not, as people read it: both texts, the decision, the evidence with what would be without it, the
/// rivals.
/// </summary>
internal static class WhyPage
{
    /// <summary>More rivals than these never decided anything.</summary>
    private const int MostRivals = 8;

    /// <summary>Writes the page.</summary>
    public static void Write(Terminal terminal, Bitext bitext, LinkReport report)
    {
        var keys = SideKeys.Of(bitext);
        var (left, right) = (new SentenceShelf(keys.Left, bitext.Left, []), new SentenceShelf(keys.Right, bitext.Right, []));
        var candidate = report.Candidate;
        Labelled.Write(terminal, left.Label([candidate.Left]), left.Text([candidate.Left]));
        Labelled.Write(terminal, right.Label([candidate.Right]), right.Text([candidate.Right]));
        terminal.WriteLine();
        var p = Figures.Share(candidate.Linked == BeadKind.Partial ? candidate.PartialProbability : candidate.Probability);
        var doubt = bitext.Calibrated ? "" : ", p not calibrated";
        terminal.WriteWrapped($"{WhyWords.Sentence(report)} (p {p}, likeness {Figures.Share(candidate.Likeness)}{doubt})", Ink.Match);
        terminal.WriteLine();
        terminal.WriteLine(" weight  without  evidence", Ink.Faint);
        foreach (var (weight, without, name) in Rows(report))
        {
            terminal.WriteLine($"{WhyWords.Figure(weight),7} {without,8}  {Wrapping.Shorten(name, Math.Max(10, terminal.Width - 18))}");
        }

        if (report.Rivals.Count > 0)
        {
            terminal.WriteLine();
            terminal.WriteWrapped("Linked instead or scored higher:", Ink.Faint);
            CandidateTable.Write(terminal, keys, [.. report.Rivals.Take(MostRivals)]);
        }
    }

    // Several measures of one property, or one tie found twice, are one reason to a reader; JSON Lines tell them apart.
    private static IEnumerable<(double Weight, string Without, string Name)> Rows(LinkReport report) => report.Evidence
        .Select(item => (Item: item, Without: report.Without.FirstOrDefault(w => ReferenceEquals(w.Item, item))))
        .GroupBy(e => (Name: Name(e.Item), Without: e.Without is null ? "" : WhyWords.Figure(e.Without.Score)))
        .Select(same => (Weight: same.Sum(e => e.Item.Weight), same.Key.Without, same.Key.Name))
        .OrderByDescending(row => Math.Abs(row.Weight));

    private static string Name(Evidence item) => item is { Left: { } left, Right: { } right }
        ? $"{item.Kind}: {Wrapping.OneLine(left.Text)} {item.Sign} {Wrapping.OneLine(right.Text)}" +
            $"{(item.Value is null ? "" : $" ({item.Value})")}"
        : item.Kind;
}
