using Alignment.Aligning;

namespace Alignment.Cli.Pages;

/// <summary>One bead after the other: both texts, then the kind, how sure, and what ties them.</summary>
internal sealed class BeadRows(Terminal terminal, SentenceShelf left, SentenceShelf right)
{
    /// <summary>From this width on the two texts stand side by side: each then has a newspaper's two columns or so.</summary>
    private const int SideBySide = 120;

    /// <summary>
    /// Writes beads one after the other, a blank line between; beads in a row with the same left sentences state them once.
    /// </summary>
    /// <param name="beads">The beads, in order.</param>
    /// <param name="after">Called with the place of each bead in the list, to write what belongs under it.</param>
    public void Write(IReadOnlyList<Bead> beads, Action<int>? after = null)
    {
        IReadOnlyList<int>? before = null;
        for (var i = 0; i < beads.Count; i++)
        {
            var bead = beads[i];
            var again = before is not null && bead.Left.Count > 0 && bead.Left.SequenceEqual(before);
            if (before is not null && !again)
            {
                terminal.WriteLine();
            }

            Write(bead, again);
            after?.Invoke(i);
            before = bead.Left;
        }
    }

    private void Write(Bead bead, bool again)
    {
        var link = bead.Kind != BeadKind.Null;
        if (link && terminal.Width >= SideBySide)
        {
            Beside(bead, again);
        }
        else
        {
            Over(bead, again);
        }

        if (link)
        {
            Reason(bead);
        }
    }

    private void Over(Bead bead, bool again)
    {
        if (bead.Left.Count > 0 && !again)
        {
            Labelled.Write(terminal, left.Label(bead.Left), left.Text(bead.Left));
        }

        if (bead.Right.Count > 0)
        {
            Labelled.Write(terminal, right.Label(bead.Right), right.Text(bead.Right));
        }
    }

    private void Beside(Bead bead, bool again)
    {
        var column = (terminal.Width - (2 * Labelled.Margin) - 2) / 2;
        var (a, b) = (again ? [] : Wrapping.Wrap(left.Text(bead.Left), column), Wrapping.Wrap(right.Text(bead.Right), column));
        for (var i = 0; i < Math.Max(a.Count, b.Count); i++)
        {
            terminal.Write(Wrapping.Pad(i == 0 && !again ? left.Label(bead.Left) : "", Labelled.Margin - 1) + " ", Ink.Faint);
            terminal.Write(i < b.Count ? Wrapping.Pad(i < a.Count ? a[i] : "", column) : a[i]);
            if (i < b.Count)
            {
                terminal.Write("  " + Wrapping.Pad(i == 0 ? right.Label(bead.Right) : "", Labelled.Margin - 1) + " ", Ink.Faint);
                terminal.Write(b[i]);
            }

            terminal.WriteLine();
        }
    }

    private void Reason(Bead bead)
    {
        // A tie that fits on a line is not torn: its spaces are no-break ones until it is written.
        var most = Math.Min(40, terminal.Width - Labelled.Margin);
        var ties = Ties.Of(bead).Select(tie => Wrapping.Cells(tie) <= most ? tie.Replace(' ', '\u00a0') : tie);
        var lines = Wrapping.Wrap(string.Join(" · ", ties.Prepend($"{Names.Of(bead.Kind)} {Figures.Share(bead.Probability)}")),
            terminal.Width - Labelled.Margin);
        foreach (var line in lines)
        {
            terminal.WriteLine(new string(' ', Labelled.Margin) + line.Replace('\u00a0', ' '), Ink.Match);
        }
    }
}
