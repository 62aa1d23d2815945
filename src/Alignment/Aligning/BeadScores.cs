using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>Log-odds of beads in a monotone alignment. Immutable after construction, thread-safe.</summary>
internal sealed class BeadScores(BeadFeatures features, AdditiveModel model)
{
    private readonly double[] _weights = [.. model.Weights];

    /// <summary>Log-odds of the bead of this shape that ends with these sentences, counted from 1; minus infinity when it is not worth trying.</summary>
    public double this[int row, int column, BeadShape shape]
    {
        get
        {
            Span<double> values = stackalloc double[BeadFeatures.Count];
            if (!features.Measure(row, column, shape, values))
            {
                return double.NegativeInfinity;
            }

            var sum = 0.0;
            for (var f = 0; f < values.Length; f++)
            {
                sum += _weights[f] * values[f];
            }

            return sum;
        }
    }

    /// <summary>The same, by what it comes from.</summary>
    public BeadWeights Of(int row, int column, BeadShape shape)
    {
        Span<double> values = stackalloc double[BeadFeatures.Count];
        if (!features.Measure(row, column, shape, values))
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
            Sum(values, BeadFeature.Likeness, BeadFeature.EdgeCover),
            Sum(values, BeadFeature.Unmatched, BeadFeature.Unmatched),
            Sum(values, BeadFeature.Length, BeadFeature.LengthRatio),
            Sum(values, BeadFeature.Rivals, BeadFeature.Rivals),
            Sum(values, BeadFeature.SameEnd, BeadFeature.CutsOpen));
    }
}
