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
        foreach (var item in report.Evidence)
        {
            var without = report.Without.FirstOrDefault(w => ReferenceEquals(w.Item, item));
            var (rescored, name) = (without is null ? "" : WhyWords.Figure(without.Score),
                Wrapping.Shorten(Name(item), Math.Max(10, terminal.Width - 18)));
            terminal.WriteLine($"{WhyWords.Figure(item.Weight),7} {rescored,8}  {name}");
        }

        if (report.Rivals.Count > 0)
        {
            terminal.WriteLine();
            terminal.WriteWrapped("Linked instead or scored higher:", Ink.Faint);
            CandidateTable.Write(terminal, keys, [.. report.Rivals.Take(MostRivals)]);
        }
    }

    private static string Name(Evidence item) => item is { Left: { } left, Right: { } right }
        ? $"{item.Kind}: {Wrapping.OneLine(left.Text)} {item.Sign} {Wrapping.OneLine(right.Text)}" +
            $"{(item.Value is null ? "" : $" ({item.Value})")}"
        : item.Kind;
}
