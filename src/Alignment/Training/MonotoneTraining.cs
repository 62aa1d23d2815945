using Alignment.Aligning;
using Alignment.Scoring;

namespace Alignment.Training;

/// <summary>Fits the weights of beads in order: a conditional random field over whole alignments with a Gaussian prior.</summary>
internal static class MonotoneTraining
{
    private const int MostSteps = 150;

    /// <summary>
    /// The weights, in order of <see cref="BeadFeature"/>, under which the true alignments are most probable. The same lattices give the
    /// same weights, whatever the number of threads.
    /// </summary>
    /// <param name="lattices">Texts with their true alignments.</param>
    /// <param name="l2">Strength of the prior: half of it times the sum of the squares of the weights is added to the loss.</param>
    /// <param name="without">Features that shall weigh nothing.</param>
    /// <param name="shares">How much each text counts; null: each 1.</param>
    /// <param name="cancellation">Stops with <see cref="OperationCanceledException"/>.</param>
    public static double[] Fit(IReadOnlyList<BeadLattice> lattices, double l2, IReadOnlyCollection<BeadFeature> without,
        IReadOnlyList<double>? shares = null, CancellationToken cancellation = default)
    {
        shares ??= [.. lattices.Select(_ => 1.0)];
        return Lbfgs.Least((weights, slope) => Loss(lattices, shares, weights, slope, l2, without, cancellation),
            new double[BeadFeatures.Count], MostSteps);
    }

    private static double Loss(IReadOnlyList<BeadLattice> lattices, IReadOnlyList<double> shares, double[] weights, double[] slope,
        double l2,
        IReadOnlyCollection<BeadFeature> without, CancellationToken cancellation)
    {
        var (losses, slopes) = (new double[lattices.Count], new double[lattices.Count][]);
        Parallel.For(0, lattices.Count, new ParallelOptions { CancellationToken = cancellation },
            i => losses[i] = lattices[i].Loss(weights, slopes[i] = new double[weights.Length]));
        var loss = losses.Select((one, i) => shares[i] * one).Sum();
        for (var f = 0; f < weights.Length; f++)
        {
            loss += l2 / 2 * weights[f] * weights[f];
            slope[f] = without.Contains((BeadFeature)f) ? 0 : (l2 * weights[f]) + slopes.Select((s, i) => shares[i] * s[f]).Sum();
        }

        return loss;
    }
}
