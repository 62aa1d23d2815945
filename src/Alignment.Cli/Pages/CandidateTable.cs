using Alignment.Aligning;

namespace Alignment.Cli.Pages;

/// <summary>Weighed pairs of sentences as a table of narrow columns.</summary>
internal static class CandidateTable
{
    /// <summary>Writes a head and one line for every pair.</summary>
    public static void Write(Terminal terminal, SideKeys keys, IReadOnlyList<Candidate> candidates)
    {
        terminal.WriteLine(Row(keys.Left, keys.Right, "score", "p", "likeness", "linked"), Ink.Faint);
        foreach (var c in candidates)
        {
            terminal.WriteLine(
                Row(Figures.Text(c.Left), Figures.Text(c.Right), WhyWords.Figure(c.Score), Figures.Share(c.Probability),
                    Figures.Share(c.Likeness),
                    c.Linked is { } kind ? Names.Of(kind) : "-"),
                c.Linked is null ? Ink.Plain : Ink.Match);
        }
    }

    private static string Row(string left, string right, string score, string p, string likeness, string linked) =>
        $"{left,5} {right,5} {score,8} {p,6} {likeness,9}  {linked}";
}
