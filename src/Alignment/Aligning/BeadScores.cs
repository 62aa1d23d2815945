using Alignment.Scoring;
using W = Alignment.Aligning.MonotoneWeights;

namespace Alignment.Aligning;

/// <summary>Log-odds of beads in a monotone alignment. Immutable after construction, thread-safe.</summary>
internal sealed class BeadScores
{
    private const double NatsPerUnit = 10;
    private const double LengthScale = 3;
    private const double MostLength = 5;
    private const double MostRatio = 2;
    private const double SoftLength = 10;
    private const double MostGain = 1.5;

    /// <summary>A larger bead is not tried when the sentence at its edge brings less than this: most of a long band is ruled out so.</summary>
    private const double LeastGain = 0.05;

    /// <summary>Of all sentences' best partners, the share that is less like than the usual likeness of this pair of articles.</summary>
    private const double UsualRank = 0.6;

    private readonly LikenessTable _table;
    private readonly GroupMatches _matches;
    private readonly GroupSizes _sizes;
    private readonly double _usual;

    public BeadScores(LikenessTable table, GroupMatches matches)
    {
        // Rivals are those of the band, by the same weights as the beads.
        (_table, _matches) = (table, matches);
        _sizes = new(table.Graph, matches);
        double[] best = [.. Enumerable.Range(0, _sizes.Rows).Select(table.RowBest), .. Enumerable.Range(0, _sizes.Columns).Select(table.ColumnBest)];
        Array.Sort(best);
        _usual = best.Length == 0 ? 0 : best[(int)(best.Length * UsualRank)];
    }

    /// <summary>Weights of the bead of this shape that ends with these sentences, counted from 1.</summary>
    public BeadWeights Of(int row, int column, BeadShape shape) =>
        shape.Right == 0 ? Alone(_table.RowBest(row - 1), _table.RowRivals(row - 1, _table.RowBest(row - 1)))
        : shape.Left == 0 ? Alone(_table.ColumnBest(column - 1), _table.ColumnRivals(column - 1, _table.ColumnBest(column - 1)))
        : Linked(row, column, shape);

    // A sentence whose best partner is as like as is usual in these articles hardly stays alone.
    private BeadWeights Alone(double best, double rivals) =>
        new(W.Alone + (W.AloneUsual * _usual), (W.AloneBest + (W.AloneUsualBest * _usual)) * best, 0, 0, W.AloneMargin * (best - rivals));

    private static double Share(double part, double whole) => whole > 0 ? Math.Min(1, part / whole) : 0;

    private BeadWeights Linked(int row, int column, BeadShape shape)
    {
        var (leftMass, rightMass) = (_sizes.LeftMass(row, shape), _sizes.RightMass(column, shape));
        double left = _matches.Left(row, column, shape), right = _matches.Right(row, column, shape);
        var edges = 0.0;
        if (!shape.IsSingle)
        {
            var (gain, cover) = Edges(row, column, shape, left, right);
            if (gain < LeastGain)
            {
                return BeadWeights.Impossible;
            }

            edges = (W.EdgeGain * gain) + (W.EdgeCover * cover);
        }

        var (leftCover, rightCover) = (Share(left, leftMass), Share(right, rightMass));
        var (likeness, matched) = (Math.Sqrt(leftCover * rightCover), (left + right) / 2 / NatsPerUnit);
        return new(
            W.Prior(shape),
            ((W.Likeness + (W.UsualLikeness * _usual)) * likeness) + (W.LeastCover * Math.Min(leftCover, rightCover)) + (W.Matched * matched) + edges,
            W.Unmatched * (((leftMass + rightMass) / 2 / NatsPerUnit) - matched),
            Length(_sizes.LeftLength(row, shape), _sizes.RightLength(column, shape)),
            W.Rivals * Rivals(row, column, shape));
    }

    private static double Length(double left, double right)
    {
        var difference = Math.Min(MostLength, Math.Abs(right - left) / Math.Sqrt(((right + left) / 2) + 1) / LengthScale);
        var ratio = Math.Min(MostRatio, Math.Abs(Math.Log((right + SoftLength) / (left + SoftLength))));
        return (W.Length * difference) + (W.LengthSquared * difference * difference / MostLength) + (W.LengthRatio * ratio);
    }

    // A sentence belongs to a larger bead when the other side needs it: what would stay unexplained without it is weighed against its own share of the bead.
    private (double Gain, double Cover) Edges(int row, int column, BeadShape shape, double left, double right)
    {
        var (gain, cover) = (MostGain, 1.0);
        void Add(double brings, double other, double mass, double groupMass, double own)
        {
            gain = Math.Min(gain, other > 0 && mass > 0 ? brings / other / (mass / groupMass) : 0);
            cover = Math.Min(cover, mass > 0 ? own / mass : 0);
        }

        var (leftMass, rightMass) = (_sizes.LeftMass(row, shape), _sizes.RightMass(column, shape));
        if (shape.Left > 1)
        {
            BeadShape one = new(1, shape.Right), rest = shape.IsHollow ? new(1, shape.Right) : shape with { Left = shape.Left - 1 };
            var first = row - shape.Left + 1;
            Add(right - _matches.Right(row, column, rest), rightMass, _sizes.LeftMass(first, one), leftMass, _matches.Left(first, column, one));
            Add(right - _matches.Right(row - shape.LeftStep, column, rest), rightMass, _sizes.LeftMass(row, one), leftMass, _matches.Left(row, column, one));
        }

        if (shape.Right > 1)
        {
            BeadShape one = new(shape.Left, 1), rest = shape.IsHollow ? new(shape.Left, 1) : shape with { Right = shape.Right - 1 };
            var first = column - shape.Right + 1;
            Add(left - _matches.Left(row, column, rest), leftMass, _sizes.RightMass(first, one), rightMass, _matches.Right(row, first, one));
            Add(left - _matches.Left(row, column - shape.RightStep, rest), leftMass, _sizes.RightMass(column, one), rightMass, _matches.Right(row, column, one));
        }

        return (gain, cover);
    }

    private double Rivals(int row, int column, BeadShape shape)
    {
        var (left, right) = (0.0, 0.0);
        for (var (i, r) = (0, row - shape.Left); i < shape.LeftCount; i++, r += shape.LeftStep)
        {
            var best = 0.0;
            for (var (j, c) = (0, column - shape.Right); j < shape.RightCount; j++, c += shape.RightStep)
            {
                best = Math.Max(best, _matches.Likeness(r + 1, c + 1));
            }

            left += _table.RowRivals(r, best);
        }

        for (var (j, c) = (0, column - shape.Right); j < shape.RightCount; j++, c += shape.RightStep)
        {
            var best = 0.0;
            for (var (i, r) = (0, row - shape.Left); i < shape.LeftCount; i++, r += shape.LeftStep)
            {
                best = Math.Max(best, _matches.Likeness(r + 1, c + 1));
            }

            right += _table.ColumnRivals(c, best);
        }

        return ((left / shape.LeftCount) + (right / shape.RightCount)) / 2;
    }
}
