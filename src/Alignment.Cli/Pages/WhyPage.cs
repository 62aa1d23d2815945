using Alignment.Aligning;
using Alignment.Scoring;

namespace Alignment.Cli.Pages;

/// <summary>Why two sentences are linked or not, as people read it: both texts, the decision, the evidence with what would be without it, the rivals.</summary>
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
        terminal.WriteWrapped($"{WhyWords.Sentence(report)} (p {Figures.Share(candidate.Linked == BeadKind.Partial ? candidate.PartialProbability : candidate.Probability)}, likeness {Figures.Share(candidate.Likeness)}{(bitext.Calibrated ? "" : ", p not calibrated")})", Ink.Match);
        terminal.WriteLine();
        terminal.WriteLine(" weight  without  evidence", Ink.Faint);
        foreach (var item in report.Evidence)
        {
            var without = report.Without.FirstOrDefault(w => ReferenceEquals(w.Item, item));
            terminal.WriteLine($"{WhyWords.Figure(item.Weight),7} {(without is null ? "" : WhyWords.Figure(without.Score)),8}  {Wrapping.Shorten(Name(item), Math.Max(10, terminal.Width - 18))}");
        }

        if (report.Rivals.Count > 0)
        {
            terminal.WriteLine();
            terminal.WriteWrapped("Linked instead or scored higher:", Ink.Faint);
            CandidateTable.Write(terminal, keys, [.. report.Rivals.Take(MostRivals)]);
        }
    }

    private static string Name(Evidence item) => item is { Left: { } left, Right: { } right }
        ? $"{item.Kind}: {Wrapping.OneLine(left.Text)} {item.Sign} {Wrapping.OneLine(right.Text)}{(item.Value is null ? "" : $" ({item.Value})")}"
        : item.Kind;
}
