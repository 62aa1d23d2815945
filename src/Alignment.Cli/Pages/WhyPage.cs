using Alignment.Aligning;
using Alignment.Cli.Output;
using Alignment.Formats;
using Alignment.Scoring;

namespace Alignment.Cli.Pages;

/// <summary>Why two sentences are linked or not, as people read it: both texts, the decision, the evidence with what would be without it, the rivals.</summary>
internal static class WhyPage
{
    private const int Margin = 8;

    /// <summary>More rivals than these never decided anything.</summary>
    private const int MostRivals = 8;

    /// <summary>Writes the page.</summary>
    public static void Write(Terminal terminal, Bitext bitext, LinkReport report)
    {
        var keys = SideKeys.Of(bitext);
        var (left, right) = (new SentenceShelf(keys.Left, bitext.Left, []), new SentenceShelf(keys.Right, bitext.Right, []));
        var candidate = report.Candidate;
        Labelled.Write(terminal, left.Label([candidate.Left]), left.Text([candidate.Left]), Margin);
        Labelled.Write(terminal, right.Label([candidate.Right]), right.Text([candidate.Right]), Margin);
        terminal.WriteLine();
        Line(terminal, $"{WhyWords.Sentence(report)} (p {Words.Share(candidate.Linked == BeadKind.Partial ? candidate.PartialProbability : candidate.Probability)}, likeness {Words.Share(candidate.Likeness)}{(bitext.Calibrated ? "" : ", p not calibrated")})", Ink.Match);
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
            Line(terminal, "Linked instead or scored higher:", Ink.Faint);
            CandidateTable.Write(terminal, keys, [.. report.Rivals.Take(MostRivals)]);
        }
    }

    private static string Name(Evidence item) => item is { Left: { } left, Right: { } right }
        ? $"{item.Kind}: {Wrapping.OneLine(left.Text)} {item.Sign} {Wrapping.OneLine(right.Text)}{(item.Value is null ? "" : $" ({item.Value})")}"
        : item.Kind;

    private static void Line(Terminal terminal, string text, Ink ink)
    {
        foreach (var line in Wrapping.Wrap(text, terminal.Width))
        {
            terminal.WriteLine(line, ink);
        }
    }
}
