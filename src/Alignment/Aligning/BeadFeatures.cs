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

    /// <summary>The usual likeness of two articles is this quantile of the likeness of their sentences to their best partners.</summary>
    private const double UsualRank = 0.6;

    private static readonly BeadShape One = new(1, 1);

    private readonly LikenessTable _table;
    private readonly GroupMatches _matches;
    private readonly GroupSizes _sizes;
    private readonly BeadEdges _edges;
    private readonly SentenceEnds _leftEnds;
    private readonly SentenceEnds _rightEnds;
    private readonly double _usual;

    // Where a language has no data, else null.
    private readonly PlainFeatures? _plain;

    public BeadFeatures(LikenessTable table, GroupMatches matches)
    {
        // Rivals are those of the band, by the same weights as the beads.
        (_table, _matches) = (table, matches);
        _sizes = new(table.Graph, matches);
        _edges = new(matches, _sizes, table.Graph.HaveData);
        _plain = table.Graph.HaveData ? null : new(table.Graph, matches);
        (HaveData, Shapes) = (table.Graph.HaveData, BeadShape.For(table.Graph.HaveData));
        SentenceEnds leftEnds = null!, rightEnds = null!;
        Parallel.Invoke(() => leftEnds = new(table.Graph.Left.Article), () => rightEnds = new(table.Graph.Right.Article));
        (_leftEnds, _rightEnds) = (leftEnds, rightEnds);
        double[] best =
            [.. Enumerable.Range(0, _sizes.Rows).Select(table.RowBest), .. Enumerable.Range(0, _sizes.Columns).Select(table.ColumnBest)];
        Array.Sort(best);
        _usual = best.Length == 0 ? 0 : best[(int)(best.Length * UsualRank)];
    }

    /// <summary>How many there are.</summary>
    public static int Count { get; } = Enum.GetValues<BeadFeature>().Length;

    /// <summary>How many of them, the first ones, tell of a bead with both sides; of the others all are 0.</summary>
    public static int Linked(bool haveData) => (int)(haveData ? MatchedAbove : Alone);

    /// <summary>True where both languages have data.</summary>
    public bool HaveData { get; }

    /// <summary>The shapes that are tried.</summary>
    public BeadShape[] Shapes { get; }

    /// <summary>Number of left sentences.</summary>
    public int Rows => _sizes.Rows;

    /// <summary>Number of right sentences.</summary>
    public int Columns => _sizes.Columns;

    /// <summary>What a bead that ends with these sentences, counted from 1, is measured by.</summary>
    public CellBlock Around(int row, int column) => _matches.Around(row, column);

    /// <summary>
    /// Measures the bead of this shape that ends with these sentences, counted from 1; false for one that is not worth trying.
    /// </summary>
    /// <param name="row">The last left sentence.</param>
    /// <param name="column">The last right sentence.</param>
    /// <param name="shape">How many of each side.</param>
    /// <param name="values">One place for each feature.</param>
    public bool Measure(int row, int column, BeadShape shape, Span<double> values) =>
        Measure(Around(row, column), row, column, shape, values);

    /// <summary>The same where many beads end with the same sentences.</summary>
    /// <param name="cells">See <see cref="Around"/>.</param>
    /// <param name="row">The last left sentence.</param>
    /// <param name="column">The last right sentence; that of a left sentence alone is of no account,
    /// nor is the last left one of a right sentence alone.</param>
    /// <param name="shape">How many of each side.</param>
    /// <param name="values">One place for each feature, for a bead with both sides for each of the <see cref="Linked"/> first; of no
    /// account where the bead is not worth trying.</param>
    public bool Measure(in CellBlock cells, int row, int column, BeadShape shape, Span<double> values)
    {
        if (shape.Right == 0)
        {
            values.Clear();
            var best = _table.RowBest(row - 1);
            MeasureAlone(values, best, _table.RowRivals(row - 1, best), _sizes.LeftLength(row, One), _leftEnds, row);
            _plain?.MeasureLeftAlone(row, values);
            return true;
        }

        if (shape.Left == 0)
        {
            values.Clear();
            var best = _table.ColumnBest(column - 1);
            MeasureAlone(values, best, _table.ColumnRivals(column - 1, best), _sizes.RightLength(column, One), _rightEnds, column);
            _plain?.MeasureRightAlone(column, values);
            return true;
        }

        return MeasureLinked(cells, row, column, shape, values);
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

    private bool MeasureLinked(in CellBlock cells, int row, int column, BeadShape shape, Span<double> values)
    {
        var edges = shape.IsSingle ? default : _edges.Measure(cells, row, column, shape);
        if (edges.IsIdle)
        {
            return false;
        }

        values.Clear();
        (values[(int)EdgeGain], values[(int)EdgeCover]) = (edges.Gain, edges.Cover);
        double left = _matches.Left(cells, 0, 0, shape), right = _matches.Right(cells, 0, 0, shape);
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
        values[(int)BeadFeature.Rivals] = Rivals(cells, row, column, shape);
        MeasureEnds(row, column, shape, values);
        _plain?.Measure(row, column, shape, (left, leftMass), (right, rightMass), values);

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
        // The sentences before the bead.
        var (leftBefore, rightBefore) = (row - shape.Left, column - shape.Right);
        values[(int)CutsOneSide] = (_leftEnds.RunsOn(row) != _rightEnds.RunsOn(column) ? 1 : 0)
            + (_leftEnds.RunsOn(leftBefore) != _rightEnds.RunsOn(rightBefore) ? 1 : 0);
        values[(int)RunsOnInside] = _leftEnds.RunOn(leftBefore + 1, row - 1) + _rightEnds.RunOn(rightBefore + 1, column - 1);
        values[(int)OpenInside] = _leftEnds.StayOpen(leftBefore + 1, row - 1) + _rightEnds.StayOpen(rightBefore + 1, column - 1);
        values[(int)CutsOpen] =
            _leftEnds.IsOpen(leftBefore) + _leftEnds.IsOpen(row) + _rightEnds.IsOpen(rightBefore) + _rightEnds.IsOpen(column);
    }

    private double Rivals(in CellBlock cells, int row, int column, BeadShape shape)
    {
        var (left, right) = (0.0, 0.0);
        for (var up = shape.Left - 1; up >= 0; up -= shape.LeftStep)
        {
            var best = 0.0;
            for (var back = shape.Right - 1; back >= 0; back -= shape.RightStep)
            {
                best = Math.Max(best, _matches.Likeness(cells, up, back));
            }

            left += _table.RowRivals(row - up - 1, best);
        }

        for (var back = shape.Right - 1; back >= 0; back -= shape.RightStep)
        {
            var best = 0.0;
            for (var up = shape.Left - 1; up >= 0; up -= shape.LeftStep)
            {
                best = Math.Max(best, _matches.Likeness(cells, up, back));
            }

            right += _table.ColumnRivals(column - back - 1, best);
        }

        return ((left / shape.LeftCount) + (right / shape.RightCount)) / 2;
    }
}
