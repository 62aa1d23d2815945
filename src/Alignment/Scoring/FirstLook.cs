namespace Alignment.Scoring;

/// <summary>
/// What every pair of sentences is worth by itself, so that on a second look rivals and neighbours are weighed by their own
/// chances: stacked models (Wolpert 1992), the first fitted on features of the pair, the second on those and on what the
/// first says of the pairs around. Immutable after construction, thread-safe.
/// </summary>
/// <param name="grid">The log-odds of the first model.</param>
public sealed class FirstLook(ScoreGrid grid)
{
    /// <summary>Odds of nothing else, added so that the logarithm of the odds of all others has a floor.</summary>
    private const double LeastOdds = 1e-3;

    /// <summary>Looks at every pair of sentences of a table.</summary>
    /// <param name="table">Likeness of the sentences.</param>
    /// <param name="model">What a pair is worth by itself.</param>
    /// <param name="cancellation">Stops with <see cref="OperationCanceledException"/>.</param>
    public FirstLook(LikenessTable table, AdditiveModel model, CancellationToken cancellation = default)
        : this(ScoreGrid.Of(table, null, [model], cancellation)[0])
    {
    }

    /// <summary>Sets the features from <see cref="Feature.ElsewhereLeft"/> on for two sentences by index.</summary>
    internal void Measure(int left, int right, Span<double> features)
    {
        features[(int)Feature.ElsewhereLeft] =
            Elsewhere(grid.RowOdds(left) - Odds(left, right) - Odds(left, right - 1) - Odds(left, right + 1));
        features[(int)Feature.ElsewhereRight] =
            Elsewhere(grid.ColumnOdds(right) - Odds(left, right) - Odds(left - 1, right) - Odds(left + 1, right));
        features[(int)Feature.RivalLeft] = Math.Max(ScoreGrid.LeastRival, grid.RowRival(left, right));
        features[(int)Feature.RivalRight] = Math.Max(ScoreGrid.LeastRival, grid.ColumnRival(right, left));
        features[(int)Feature.Onward] = Chance(left - 1, right - 1) + Chance(left + 1, right + 1);
        features[(int)Feature.Backward] = Chance(left - 1, right + 1) + Chance(left + 1, right - 1);
        features[(int)Feature.BesideRight] = Chance(left, right - 1) + Chance(left, right + 1);
        features[(int)Feature.BesideLeft] = Chance(left - 1, right) + Chance(left + 1, right);
        features[(int)Feature.Further] = Chance(left - 2, right - 2) + Chance(left - 2, right - 1) + Chance(left - 1, right - 2)
            + Chance(left + 2, right + 2) + Chance(left + 2, right + 1) + Chance(left + 1, right + 2);
    }

    private static double Elsewhere(double odds) => Math.Log(LeastOdds + Math.Max(0, odds));

    private double Odds(int left, int right) => grid[left, right] is { } score ? Math.Exp(score) : 0;

    private double Chance(int left, int right) => grid[left, right] is { } score ? 1 / (1 + Math.Exp(-score)) : 0;
}
