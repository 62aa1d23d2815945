using System.Globalization;
using Alignment.Aligning;
using Alignment.Facts;

namespace Alignment.Cli.Pages;

/// <summary>An aligned pair as people read it: what was aligned, link by link, where the two differ, what only one of them says.</summary>
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
        var keys = SideKeys.Of(pair.Bitext);
        (_terminal, _pair, _all) = (terminal, pair, all);
        _left = new(keys.Left, pair.Bitext.Left, [.. pair.Bitext.Beads.Where(IsLink).SelectMany(b => b.Left)]);
        _right = new(keys.Right, pair.Bitext.Right, [.. pair.Bitext.Beads.Where(IsLink).SelectMany(b => b.Right)]);
    }

    /// <summary>Writes the page.</summary>
    public void Write()
    {
        PairHead.Write(_terminal, _left, _right);
        _terminal.WriteWrapped(Summary(), Ink.Faint);
        var beads = _pair.Bitext.Beads.Where(b => IsLink(b) || _pair.Bitext.Mode == AlignmentMode.Parallel).ToList();
        if (beads.Count > 0)
        {
            _terminal.WriteLine();
            new BeadRows(_terminal, _left, _right).Write(beads);
        }

        DifferenceTable.Write(_terminal, _pair.Discrepancies, _left.Name, _right.Name);
        if (_pair.Bitext.Mode == AlignmentMode.Comparable)
        {
            AlonePart.Write(_terminal, _left, _all);
            AlonePart.Write(_terminal, _right, _all);
        }
    }

    private static bool IsLink(Bead bead) => bead.Kind != BeadKind.Null;

    private string Summary()
    {
        var beads = _pair.Bitext.Beads;
        var order = _pair.Bitext.Order.ToString("0.00", CultureInfo.InvariantCulture);
        var equivalent = beads.Count(b => b.Kind == BeadKind.Equivalent);
        var partial = beads.Count(b => b.Kind == BeadKind.Partial);
        var uncalibrated = _pair.Bitext.Calibrated ? "" : " · p not calibrated";
        var (differing, agreeing) = (_pair.Discrepancies.Count(d => d.Contradicts), _pair.Discrepancies.Count(d => !d.Contradicts));
        var differences = Figures.Count(differing, "difference") + (agreeing == 0 ? "" : $", {agreeing} rounded or converted");
        return $"{Names.Of(_pair.Bitext.Mode)}, order {order} · {equivalent} equivalent, {partial} partial · {differences}{uncalibrated}";
    }
}
