namespace Alignment.Evaluation;

/// <summary>Intervals by drawing again (Efron 1979, percentile method). The same seed gives the same interval.</summary>
public static class Bootstrap
{
    /// <summary>
    /// How often samples are drawn unless somebody says otherwise: enough for the second decimal of an interval to stand still.
    /// </summary>
    public const int Resamples = 2000;

    /// <summary>The middle 95 % of what a figure comes to on drawn samples.</summary>
    /// <param name="figure">Draws one sample and computes the figure on it.</param>
    /// <param name="resamples">How many samples; at least 1.</param>
    /// <param name="seed">Seed of the draws.</param>
    public static (double Low, double High) Interval(Func<Random, double> figure, int resamples, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        var random = new Random(seed);
        var values = new double[resamples];
        for (var i = 0; i < resamples; i++)
        {
            values[i] = figure(random);
        }

        Array.Sort(values);
        return (Quantile(values, 0.025), Quantile(values, 0.975));
    }

    /// <summary>As many items as there are, each drawn from all of them.</summary>
    public static T[] Draw<T>(IReadOnlyList<T> items, Random random)
    {
        var drawn = new T[items.Count];
        for (var i = 0; i < drawn.Length; i++)
        {
            drawn[i] = items[random.Next(items.Count)];
        }

        return drawn;
    }

    private static double Quantile(double[] sorted, double share) =>
        sorted[(int)Math.Round(share * (sorted.Length - 1), MidpointRounding.AwayFromZero)];
}
