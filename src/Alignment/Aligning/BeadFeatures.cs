using Alignment.Scoring;
using static Alignment.Aligning.BeadFeature;

namespace Alignment.Aligning;

/// <summary>Measures beads in order. Immutable after construction, thread-safe.</summary>
internal sealed class BeadFeatures
{
    private const double NatsPerUnit = 10;
    private const double LengthScale = 3;
    private const double MostLength = 5;
    private const double MostRatio = 2;
    private const double SoftLength = 10;
    private const double MostGain = 1.5;

    /// <summary>A larger bead is not tried when the sentence at its edge brings less than this: most of a long band is ruled out so. Where few words have a partner, bringing none is no sign.</summary>
    private const double LeastGain = 0.05;

    /// <summary>Of all sentences' best partners, the share that is less like than the usual likeness of this pair of articles.</summary>
    private const double UsualRank = 0.6;

    private static readonly BeadShape One = new(1, 1);

    private readonly LikenessTable _table;
    private readonly GroupMatches _matches;
    private readonly GroupSizes _sizes;
    private readonly SentenceEnds _leftEnds;
    private readonly SentenceEnds _rightEnds;
    private readonly double _usual;
    private readonly bool _hasData;

    public BeadFeatures(LikenessTable table, GroupMatches matches)
    {
        // Rivals are those of the band, by the same weights as the beads.
        (_table, _matches) = (table, matches);
        _sizes = new(table.Graph, matches);
        _hasData = table.Graph.Left.Article.Language.HasData && table.Graph.Right.Article.Language.HasData;
        (_leftEnds, _rightEnds) = (new(table.Graph.Left.Article), new(table.Graph.Right.Article));
        double[] best = [.. Enumerable.Range(0, _sizes.Rows).Select(table.RowBest), .. Enumerable.Range(0, _sizes.Columns).Select(table.ColumnBest)];
        Array.Sort(best);
        _usual = best.Length == 0 ? 0 : best[(int)(best.Length * UsualRank)];
    }

    /// <summary>How many there are.</summary>
    public static int Count { get; } = Enum.GetValues<BeadFeature>().Length;

    /// <summary>Measures the bead of this shape that ends with these sentences, counted from 1; false for one that is not worth trying.</summary>
    /// <param name="row">The last left sentence.</param>
    /// <param name="column">The last right sentence.</param>
    /// <param name="shape">How many of each side.</param>
    /// <param name="values">One place for each feature.</param>
    public bool Measure(int row, int column, BeadShape shape, Span<double> values)
    {
        values.Clear();
        if (shape.Right == 0)
        {
            MeasureAlone(values, _table.RowBest(row - 1), _table.RowRivals(row - 1, _table.RowBest(row - 1)), _sizes.LeftLength(row, One), _leftEnds, row);
            return true;
        }

        if (shape.Left == 0)
        {
            MeasureAlone(values, _table.ColumnBest(column - 1), _table.ColumnRivals(column - 1, _table.ColumnBest(column - 1)), _sizes.RightLength(column, One), _rightEnds, column);
            return true;
        }

        return MeasureLinked(row, column, shape, values);
    }

    // A sentence whose best partner is as like as is usual in these articles hardly stays alone.
    private void MeasureAlone(Span<double> values, double best, double rivals, double length, SentenceEnds ends, int number)
    {
        values[(int)Alone] = 1;
        values[(int)AloneUsual] = _usual;
        values[(int)AloneBest] = best;
        values[(int)AloneUsualBest] = _usual * best;
        values[(int)AloneMargin] = best - rivals;
        values[(int)AloneLength] = Math.Log(1 + length);
        values[(int)AloneRunsOn] = ends.RunOn(number - 1, number);
        values[(int)AloneCutsOpen] = ends.StayOpen(number - 1, number);
    }

    private bool MeasureLinked(int row, int column, BeadShape shape, Span<double> values)
    {
        if (!_hasData && shape.IsHollow)
        {
            return false;
        }

        double left = _matches.Left(row, column, shape), right = _matches.Right(row, column, shape);
        if (!shape.IsSingle)
        {
            var (gain, cover) = Edges(row, column, shape, left, right);
            if (_hasData && gain < LeastGain)
            {
                return false;
            }

            (values[(int)EdgeGain], values[(int)EdgeCover]) = (gain, cover);
        }

        var (leftMass, rightMass) = (_sizes.LeftMass(row, shape), _sizes.RightMass(column, shape));
        var (leftCover, rightCover, matched) = (Share(left, leftMass), Share(right, rightMass), (left + right) / 2);
        values[(int)Prior(shape)] = 1;
        values[(int)BeadFeature.Likeness] = Math.Sqrt(leftCover * rightCover);
        values[(int)UsualLikeness] = _usual * values[(int)BeadFeature.Likeness];
        values[(int)LeastCover] = Math.Min(leftCover, rightCover);
        values[(int)Matched] = matched / NatsPerUnit;
        values[(int)MatchedRoot] = Math.Sqrt(matched);
        values[(int)Unmatched] = (((leftMass + rightMass) / 2) - matched) / NatsPerUnit;
        MeasureLengths(_sizes.LeftLength(row, shape), _sizes.RightLength(column, shape), values);
        values[(int)BeadFeature.Rivals] = Rivals(row, column, shape);
        MeasureEnds(row, column, shape, values);
        return true;
    }

    private static BeadFeature Prior(BeadShape shape) => (shape.Left + shape.Right, shape.IsHollow) switch
    {
        (4, true) => HollowThree,
        (_, true) => HollowFour,
        (2, _) => BeadFeature.Single,
        (3, _) => TwoToOne,
        (4, _) => shape.Left == 2 ? TwoToTwo : ThreeToOne,
        (5, _) when shape.Left is 2 or 3 => ThreeToTwo,
        _ => Larger,
    };

    private static double Share(double part, double whole) => whole > 0 ? Math.Min(1, part / whole) : 0;

    private static void MeasureLengths(double left, double right, Span<double> values)
    {
        var difference = Math.Min(MostLength, Math.Abs(right - left) / Math.Sqrt(((right + left) / 2) + 1) / LengthScale);
        values[(int)Length] = difference;
        values[(int)LengthSquared] = difference * difference / MostLength;
        values[(int)LengthRatio] = Math.Min(MostRatio, Math.Abs(Math.Log((right + SoftLength) / (left + SoftLength))));
    }

    private void MeasureEnds(int row, int column, BeadShape shape, Span<double> values)
    {
        var (left, right) = (_leftEnds.Mark(row), _rightEnds.Mark(column));
        values[(int)SameEnd] = left == right && left != '.' ? 1 : 0;
        values[(int)OtherEnd] = left != right ? 1 : 0;
        values[(int)CutsOneSide] = (_leftEnds.RunsOn(row) != _rightEnds.RunsOn(column) ? 1 : 0) + (_leftEnds.RunsOn(row - shape.Left) != _rightEnds.RunsOn(column - shape.Right) ? 1 : 0);
        values[(int)RunsOnInside] = _leftEnds.RunOn(row - shape.Left + 1, row - 1) + _rightEnds.RunOn(column - shape.Right + 1, column - 1);
        values[(int)OpenInside] = _leftEnds.StayOpen(row - shape.Left + 1, row - 1) + _rightEnds.StayOpen(column - shape.Right + 1, column - 1);
        values[(int)CutsOpen] = _leftEnds.IsOpen(row - shape.Left) + _leftEnds.IsOpen(row) + _rightEnds.IsOpen(column - shape.Right) + _rightEnds.IsOpen(column);
    }

    // A sentence belongs to a larger bead when the other side needs it: what would stay unexplained without it is weighed against its own share of the bead.
    private (double Gain, double Cover) Edges(int row, int column, BeadShape shape, double left, double right)
    {
        var (gain, cover) = (MostGain, 1.0);
        bool IsIdle() => _hasData && gain < LeastGain;
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
            if (IsIdle())
            {
                return (gain, cover);
            }

            Add(right - _matches.Right(row - shape.LeftStep, column, rest), rightMass, _sizes.LeftMass(row, one), leftMass, _matches.Left(row, column, one));
        }

        if (shape.Right > 1 && !IsIdle())
        {
            BeadShape one = new(shape.Left, 1), rest = shape.IsHollow ? new(shape.Left, 1) : shape with { Right = shape.Right - 1 };
            var first = column - shape.Right + 1;
            Add(left - _matches.Left(row, column, rest), leftMass, _sizes.RightMass(first, one), rightMass, _matches.Right(row, first, one));
            if (IsIdle())
            {
                return (gain, cover);
            }

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
