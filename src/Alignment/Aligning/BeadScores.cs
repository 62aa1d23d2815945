using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>Log-odds of beads in a monotone alignment. Immutable after construction, thread-safe.</summary>
internal sealed class BeadScores
{
    private readonly BeadFeatures _features;
    private readonly double[] _weights;

    // Those of a bead with both sides.
    private readonly int _linked;

    // What a sentence alone is worth is the same at every cell: by its number from 1.
    private readonly double[] _leftAlone;
    private readonly double[] _rightAlone;

    public BeadScores(BeadFeatures features, AdditiveModel model)
    {
        (_features, _weights, _linked) = (features, [.. model.Weights], BeadFeatures.Linked(features.HaveData));
        (_leftAlone, _rightAlone) = (new double[features.Rows + 1], new double[features.Columns + 1]);
        for (var row = 1; row < _leftAlone.Length; row++)
        {
            _leftAlone[row] = Alone(row, 0, new(1, 0));
        }

        for (var column = 1; column < _rightAlone.Length; column++)
        {
            _rightAlone[column] = Alone(0, column, new(0, 1));
        }
    }

    /// <summary>
    /// Log-odds of the beads that end with these sentences, counted from 1, by index of their shape; minus
    /// infinity for one that is not worth trying, or is so already.
    /// </summary>
    public void Add(int row, int column, Span<double> scores)
    {
        Span<double> values = stackalloc double[_linked];
        var cells = _features.Around(row, column);
        for (var s = 0; s < scores.Length; s++)
        {
            if (!double.IsNegativeInfinity(scores[s]))
            {
                var shape = _features.Shapes[s];
                scores[s] += shape.Right == 0 ? _leftAlone[row]
                    : shape.Left == 0 ? _rightAlone[column]
                    : Score(cells, row, column, shape, values);
            }
        }
    }

    /// <summary>Log-odds of one bead, by what it comes from.</summary>
    public BeadWeights Of(int row, int column, BeadShape shape)
    {
        Span<double> values = stackalloc double[BeadFeatures.Count];
        if (!_features.Measure(row, column, shape, values))
        {
            return BeadWeights.Impossible;
        }

        double Sum(ReadOnlySpan<double> measured, BeadFeature from, BeadFeature to)
        {
            var sum = 0.0;
            for (var f = (int)from; f <= (int)to; f++)
            {
                sum += _weights[f] * measured[f];
            }

            return sum;
        }

        return new(
            Sum(values, BeadFeature.Single, BeadFeature.HollowFour),
            Sum(values, BeadFeature.Likeness, BeadFeature.EdgeCover) + Sum(values, BeadFeature.MatchedAbove, BeadFeature.LikenessAbove),
            Sum(values, BeadFeature.Unmatched, BeadFeature.Unmatched),
            Sum(values, BeadFeature.Length, BeadFeature.LengthRatio) + Sum(values, BeadFeature.Breaks, BeadFeature.BeyondFive),
            Sum(values, BeadFeature.Rivals, BeadFeature.Rivals),
            Sum(values, BeadFeature.SameEnd, BeadFeature.CutsOpen) + Sum(values, BeadFeature.SameBegin, BeadFeature.CutsBracket));
    }

    private double Alone(int row, int column, BeadShape shape)
    {
        Span<double> values = stackalloc double[BeadFeatures.Count];
        return _features.Measure(row, column, shape, values) ? Sum(values) : double.NegativeInfinity;
    }

    private double Score(in CellBlock cells, int row, int column, BeadShape shape, Span<double> values) =>
        _features.Measure(cells, row, column, shape, values) ? Sum(values) : double.NegativeInfinity;

    private double Sum(ReadOnlySpan<double> values)
    {
        var weights = _weights.AsSpan(0, values.Length);
        var sum = 0.0;
        for (var f = 0; f < values.Length; f++)
        {
            sum += weights[f] * values[f];
        }

        return sum;
    }
}
