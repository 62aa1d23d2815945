using Alignment.Aligning;

namespace Alignment.Cli.Pages;

/// <summary>One bead after the other: both texts, then the kind, how sure, and what ties them.</summary>
internal sealed class BeadRows(Terminal terminal, SentenceShelf left, SentenceShelf right)
{
    /// <summary>From this width on the two texts stand side by side: each then has a newspaper's two columns or so.</summary>
    private const int SideBySide = 120;
    private const int Margin = 8;

    /// <summary>Writes one bead.</summary>
    public void Write(Bead bead)
    {
        if (bead.Kind != BeadKind.Null && terminal.Width >= SideBySide)
        {
            Beside(bead);
        }
        else
        {
            Over(bead);
        }

        if (bead.Kind != BeadKind.Null)
        {
            Reason(bead);
        }
    }

    private void Over(Bead bead)
    {
        if (bead.Left.Count > 0)
        {
            Labelled.Write(terminal, left.Label(bead.Left), left.Text(bead.Left), Margin);
        }

        if (bead.Right.Count > 0)
        {
            Labelled.Write(terminal, right.Label(bead.Right), right.Text(bead.Right), Margin);
        }
    }

    private void Beside(Bead bead)
    {
        var column = (terminal.Width - (2 * Margin) - 2) / 2;
        var (a, b) = (Wrapping.Wrap(left.Text(bead.Left), column), Wrapping.Wrap(right.Text(bead.Right), column));
        for (var i = 0; i < Math.Max(a.Count, b.Count); i++)
        {
            terminal.Write(Wrapping.Pad(i == 0 ? left.Label(bead.Left) : "", Margin - 1) + " ", Ink.Faint);
            terminal.Write(i < b.Count ? Wrapping.Pad(i < a.Count ? a[i] : "", column) : a[i]);
            if (i < b.Count)
            {
                terminal.Write("  " + Wrapping.Pad(i == 0 ? right.Label(bead.Right) : "", Margin - 1) + " ", Ink.Faint);
                terminal.Write(b[i]);
            }

            terminal.WriteLine();
        }
    }

    private void Reason(Bead bead)
    {
        var kind = bead.Kind == BeadKind.Equivalent ? "equivalent" : "partial";
        var lines = Wrapping.Wrap(string.Join(" · ", Ties.Of(bead).Prepend($"{kind} {Words.Share(bead.Probability)}")), terminal.Width - Margin);
        foreach (var line in lines)
        {
            terminal.WriteLine(new string(' ', Margin) + line, Ink.Match);
        }
    }
}
