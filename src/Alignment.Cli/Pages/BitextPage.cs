using System.Globalization;
using Alignment.Aligning;
using Alignment.Facts;
using Alignment.Texts;

namespace Alignment.Cli.Pages;

/// <summary>An aligned pair as people read it: what was aligned, link by link, where the two disagree, what only one of them says.</summary>
internal sealed class BitextPage
{
    private readonly Terminal _terminal;
    private readonly AlignedPair _pair;
    private readonly SentenceShelf _left;
    private readonly SentenceShelf _right;
    private readonly bool _all;

    /// <summary>A page of a pair.</summary>
    /// <param name="terminal">Where it is written.</param>
    /// <param name="pair">What it shows.</param>
    /// <param name="all">True to write out the sentences that only one side has.</param>
    public BitextPage(Terminal terminal, AlignedPair pair, bool all)
    {
        var (left, right) = SideNames.Of(pair.Bitext);
        (_terminal, _pair, _all) = (terminal, pair, all);
        _left = new(left, pair.Bitext.Left, [.. pair.Bitext.Beads.Where(IsLink).SelectMany(b => b.Left)]);
        _right = new(right, pair.Bitext.Right, [.. pair.Bitext.Beads.Where(IsLink).SelectMany(b => b.Right)]);
    }

    /// <summary>Writes the page on stdout.</summary>
    public void Write()
    {
        Head();
        var rows = new BeadRows(_terminal, _left, _right);
        foreach (var bead in _pair.Bitext.Beads)
        {
            if (IsLink(bead) || _pair.Bitext.Mode == AlignmentMode.Parallel)
            {
                _terminal.WriteLine();
                rows.Write(bead);
            }
        }

        DisagreementTable.Write(_terminal, _pair.Discrepancies, _left.Name, _right.Name);
        if (_pair.Bitext.Mode == AlignmentMode.Comparable)
        {
            Alone(_left);
            Alone(_right);
        }
    }

    private static bool IsLink(Bead bead) => bead.Kind != BeadKind.Null;

    private void Head()
    {
        foreach (var side in new[] { _left, _right })
        {
            _terminal.Write($"{side.Name}  ", Ink.Strong);
            _terminal.WriteLine(Wrapping.Shorten(side.Article.Title ?? side.Article.Path, _terminal.Width - side.Name.Length - 2), Ink.Strong);
            var date = side.Article.Published is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "no date";
            _terminal.WriteLine($"{new string(' ', side.Name.Length + 2)}{Wrapping.Shorten($"{date} · {Words.Count(side.ContentCount, "sentence")} · {side.Article.Path}", _terminal.Width - 4)}", Ink.Faint);
        }

        _terminal.WriteLine(Summary(), Ink.Faint);
    }

    private string Summary()
    {
        var beads = _pair.Bitext.Beads;
        var mode = _pair.Bitext.Mode == AlignmentMode.Parallel ? "parallel" : "comparable";
        var order = _pair.Bitext.Order.ToString("0.00", CultureInfo.InvariantCulture);
        var equivalent = beads.Count(b => b.Kind == BeadKind.Equivalent);
        var partial = beads.Count(b => b.Kind == BeadKind.Partial);
        var uncalibrated = _pair.Bitext.Calibrated ? "" : " · p not calibrated";
        return $"{mode}, order {order} · {equivalent} equivalent, {partial} partial · {Words.Count(_pair.Discrepancies.Count, "disagreement")}{uncalibrated}";
    }

    private void Alone(SentenceShelf side)
    {
        var alone = side.Unlinked;
        if (alone.Count == 0)
        {
            return;
        }

        _terminal.WriteLine();
        _terminal.Write($"Only in {side.Name}", Ink.Strong);
        _terminal.WriteLine($"  {alone.Count} of {Words.Count(side.ContentCount, "sentence")}{(_all ? "" : "; --all shows them")}", Ink.Faint);
        if (_all)
        {
            foreach (var sentence in alone)
            {
                Labelled.Write(_terminal, side.Label([sentence.Number]), sentence.Text, 8, _terminal.Width);
            }
        }
    }
}
