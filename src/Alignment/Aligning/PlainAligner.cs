using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>
/// Aligns a text with its translation where nothing is known of one of the languages: by length, by what is written alike and by what a pool has taught. Few
/// words have a partner then, so that none is no sign against a link. Beads in order, up to four sentences a side; time and memory linear in the band.
/// </summary>
internal sealed class PlainAligner
{
    private static readonly BeadShape[] Shapes = [.. BeadShape.All.Where(s => !s.IsHollow)];

    // Costs in units of likeness. All chosen together on Text+Berg (dev) and ParIce: a broad optimum, so two digits are enough.

    /// <summary>A sentence that stays alone.</summary>
    private const float Null = 0.8f;

    /// <summary>Each sentence of a bead beyond one a side.</summary>
    private const double Merge = 0.25;

    /// <summary>Per difference of lengths in characters, corrected for the articles' own ratio, as a share of their sum.</summary>
    private const double Length = 1;

    /// <summary>Characters added to that sum, so that short lines may differ more.</summary>
    private const double Soft = 40;

    /// <summary>Taken off for each root of a nat that both sides share: long sentences that share much are surer.</summary>
    private const double Matched = 0.02;

    private readonly Band _band;
    private readonly GroupMatches _matches;
    private readonly GroupSizes _sizes;

    public PlainAligner(TermGraph graph, GroupMatches matches, Band band)
    {
        (_band, _matches) = (band, matches);
        _sizes = new(graph, matches);
    }

    /// <summary>The beads in order, nulls included.</summary>
    public List<Link> Align(CancellationToken cancellation)
    {
        var steps = new byte[_band.Count];
        var costs = new float[_band.Count];
        for (var row = 0; row <= _sizes.Rows; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var column = _band.From(row); column <= _band.To(row); column++)
            {
                var best = row == 0 && column == 0 ? 0f : float.PositiveInfinity;
                for (var s = 0; s < Shapes.Length; s++)
                {
                    var shape = Shapes[s];
                    if (_band.Contains(row - shape.Left, column - shape.Right) && costs[_band.At(row - shape.Left, column - shape.Right)] is var before && before < best
                        && before + Cost(row, column, shape) is var cost && cost < best)
                    {
                        best = cost;
                        steps[_band.At(row, column)] = (byte)s;
                    }
                }

                costs[_band.At(row, column)] = best;
            }
        }

        return Trace(steps);
    }

    private float Cost(int row, int column, BeadShape shape)
    {
        if (shape.IsNull)
        {
            return Null;
        }

        var (lefts, rights) = (shape.Left, shape.Right);
        var (leftMass, rightMass) = (_sizes.LeftMass(row, shape), _sizes.RightMass(column, shape));
        var (leftLength, rightLength) = (_sizes.LeftLength(row, shape), _sizes.RightLength(column, shape));
        var matched = Math.Sqrt((double)_matches.Left(row, column, shape) * _matches.Right(row, column, shape));
        var likeness = leftMass * rightMass > 0 ? matched / Math.Sqrt(leftMass * rightMass) : 0;
        var unlike = Math.Abs(leftLength - rightLength) / (leftLength + rightLength + Soft);
        return (float)(((lefts + rights) / 2.0 * (1 - likeness)) + (Merge * (lefts + rights - 2)) + (Length * unlike) - (Matched * Math.Sqrt(matched)));
    }

    private List<Link> Trace(byte[] steps)
    {
        var links = new List<Link>();
        for (var (row, column) = (_sizes.Rows, _sizes.Columns); row > 0 || column > 0;)
        {
            var shape = Shapes[steps[_band.At(row, column)]];
            links.Add(new(shape.Lefts(row), shape.Rights(column), shape.IsNull ? BeadKind.Null : BeadKind.Equivalent));
            (row, column) = (row - shape.Left, column - shape.Right);
        }

        links.Reverse();
        return links;
    }
}
