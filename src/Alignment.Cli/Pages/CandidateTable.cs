using Alignment.Aligning;

namespace Alignment.Cli.Pages;

/// <summary>Weighed pairs of sentences as a table of narrow columns.</summary>
internal static class CandidateTable
{
    /// <summary>What the table takes with gaps for four digits; below it the columns close up.</summary>
    private const int Roomy = 50;

    /// <summary>Writes a head and one line for every pair.</summary>
    public static void Write(Terminal terminal, SideKeys keys, IReadOnlyList<Candidate> candidates)
    {
        terminal.WriteLine(Row(terminal, keys.Left, keys.Right, "score", "p", "likeness", "linked"), Ink.Faint);
        foreach (var c in candidates)
        {
            terminal.WriteLine(
                Row(terminal, Figures.Text(c.Left), Figures.Text(c.Right), WhyWords.Figure(c.Score), Figures.Share(c.Probability),
                    Figures.Share(c.Likeness),
                    c.Linked is { } kind ? Names.Of(kind) : "-"),
                c.Linked is null ? Ink.Plain : Ink.Match);
        }
    }

    private static string Row(Terminal terminal, string left, string right, string score, string p, string likeness, string linked) =>
        terminal.Width >= Roomy
            ? $"{left,5} {right,5} {score,8} {p,6} {likeness,9}  {linked}"
            : $"{left,3} {right,3} {score,6} {p,4} {likeness,8}  {linked}";
}
