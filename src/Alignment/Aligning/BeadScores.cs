using Alignment.Scoring;
using Alignment.Texts;
using W = Alignment.Aligning.MonotoneWeights;

namespace Alignment.Aligning;

/// <summary>Log-odds of beads in a monotone alignment. Immutable after construction, thread-safe.</summary>
internal sealed class BeadScores
{
    private const double NatsPerUnit = 10;
    private const double LengthScale = 3;
    private const double MostLength = 5;
    private const double MostGain = 1.5;

    /// <summary>A larger bead is not tried when the sentence at its edge brings less than this: most of a long band is ruled out so.</summary>
    private const double LeastGain = 0.05;

    private readonly LikenessTable _table;
    private readonly GroupMatches _matches;
    private readonly GroupSizes _sizes;

    public BeadScores(LikenessTable table, GroupMatches matches)
    {
        // Rivals are those of the band, by the same weights as the beads.
        (_table, _matches) = (table, matches);
        _sizes = new(table.Graph, matches);
    }

    /// <summary>Score of the bead of this shape that ends with these sentences, counted from 1.</summary>
    public double Of(int row, int column, BeadShape shape) =>
        shape.Right == 0 ? Alone(_table.RowBest(row - 1), _table.RowRivals(row - 1, _table.RowBest(row - 1)))
        : shape.Left == 0 ? Alone(_table.ColumnBest(column - 1), _table.ColumnRivals(column - 1, _table.ColumnBest(column - 1)))
        : Linked(row, column, shape.Left, shape.Right);

    private static double Alone(double best, double rivals) => W.Alone + (W.AloneBest * best) + (W.AloneMargin * (best - rivals));

    private static double Prior(int lefts, int rights) => (lefts + rights) switch
    {
        2 => W.Single,
        3 => W.Double,
        4 when lefts == 2 => W.Crossed,
        var size => W.Larger * (size - 3),
    };

    private static double Share(double part, double whole) => whole > 0 ? Math.Min(1, part / whole) : 0;

    private double Linked(int row, int column, int lefts, int rights)
    {
        var (leftMass, rightMass) = (_sizes.LeftMass(row, lefts), _sizes.RightMass(column, rights));
        double left = _matches.Left(row, column, lefts, rights), right = _matches.Right(row, column, lefts, rights);
        var (leftCover, rightCover) = (Share(left, leftMass), Share(right, rightMass));
        var (gain, cover) = (0.0, 0.0);
        if (lefts + rights > 2)
        {
            (gain, cover) = Edges(row, column, lefts, rights, left, right);
            if (gain < LeastGain)
            {
                return double.NegativeInfinity;
            }
        }

        var matched = (left + right) / 2 / NatsPerUnit;
        return Prior(lefts, rights)
            + (W.Likeness * Math.Sqrt(leftCover * rightCover))
            + (W.LeastCover * Math.Min(leftCover, rightCover))
            + (W.Matched * matched)
            + (W.Unmatched * (((leftMass + rightMass) / 2 / NatsPerUnit) - matched))
            + (W.Length * LengthDifference(row, column, lefts, rights))
            + (W.Rivals * Rivals(row, column, lefts, rights))
            + (W.EdgeGain * gain)
            + (W.EdgeCover * cover);
    }

    private double LengthDifference(int row, int column, int lefts, int rights)
    {
        var (left, right) = (_sizes.LeftLength(row, lefts), _sizes.RightLength(column, rights));
        return Math.Min(MostLength, Math.Abs(right - left) / Math.Sqrt(((right + left) / 2) + 1) / LengthScale);
    }

    // A sentence belongs to a larger bead when the other side needs it: what would stay unexplained without it is weighed against its own share of the bead.
    private (double Gain, double Cover) Edges(int row, int column, int lefts, int rights, double left, double right)
    {
        var (gain, cover) = (MostGain, 1.0);
        void Add(double brings, double other, double mass, double groupMass, double own)
        {
            gain = Math.Min(gain, other > 0 && mass > 0 ? brings / other / (mass / groupMass) : 0);
            cover = Math.Min(cover, mass > 0 ? own / mass : 0);
        }

        var (leftMass, rightMass) = (_sizes.LeftMass(row, lefts), _sizes.RightMass(column, rights));
        if (lefts > 1)
        {
            var first = row - lefts + 1;
            Add(right - _matches.Right(row, column, lefts - 1, rights), rightMass, _sizes.LeftMass(first, 1), leftMass, _matches.Left(first, column, 1, rights));
            Add(right - _matches.Right(row - 1, column, lefts - 1, rights), rightMass, _sizes.LeftMass(row, 1), leftMass, _matches.Left(row, column, 1, rights));
        }

        if (rights > 1)
        {
            var first = column - rights + 1;
            Add(left - _matches.Left(row, column, lefts, rights - 1), leftMass, _sizes.RightMass(first, 1), rightMass, _matches.Right(row, first, lefts, 1));
            Add(left - _matches.Left(row, column - 1, lefts, rights - 1), leftMass, _sizes.RightMass(column, 1), rightMass, _matches.Right(row, column, lefts, 1));
        }

        return (gain, cover);
    }

    private double Rivals(int row, int column, int lefts, int rights)
    {
        var (left, right) = (0.0, 0.0);
        for (var r = row - lefts; r < row; r++)
        {
            var best = 0.0;
            for (var c = column - rights; c < column; c++)
            {
                best = Math.Max(best, _matches.Likeness(r + 1, c + 1));
            }

            left += _table.RowRivals(r, best);
        }

        for (var c = column - rights; c < column; c++)
        {
            var best = 0.0;
            for (var r = row - lefts; r < row; r++)
            {
                best = Math.Max(best, _matches.Likeness(r + 1, c + 1));
            }

            right += _table.ColumnRivals(c, best);
        }

        return ((left / lefts) + (right / rights)) / 2;
    }
}
