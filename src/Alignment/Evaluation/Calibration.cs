namespace Alignment.Evaluation;

/// <summary>How far stated chances can be trusted. All of it 0 when there are no forecasts.</summary>
public static class Calibration
{
    /// <summary>Variance of a count from which its mean deviation is that of a normal law within one in a hundred.</summary>
    private const double NearNormal = 25;

    /// <summary>
    /// Expected calibration error, 0–1, over bins of equal numbers of forecasts by rising probability (sizes differ by one at most).
    /// </summary>
    public static double ExpectedError(IReadOnlyList<Forecast> forecasts, int bins = 10)
    {
        var sorted = forecasts.OrderBy(f => f.Probability).ThenBy(f => f.IsRight).ToArray();
        var (error, start) = (0.0, 0);
        for (var bin = 0; bin < bins; bin++)
        {
            var end = (int)((long)sorted.Length * (bin + 1) / bins);
            var (stated, right) = (0.0, 0);
            for (var i = start; i < end; i++)
            {
                stated += sorted[i].Probability;
                right += sorted[i].IsRight ? 1 : 0;
            }

            error += Math.Abs(stated - right);
            start = end;
        }

        return sorted.Length == 0 ? 0 : error / sorted.Length;
    }

    /// <summary>
    /// What <see cref="ExpectedError"/> comes to on average where every chance is true and only luck decides: the same bins, outcomes drawn
    /// as stated. An error above it is the forecaster's.
    /// </summary>
    public static double PerfectError(IReadOnlyList<Forecast> forecasts, int bins = 10)
    {
        double[] sorted = [.. forecasts.Select(f => f.Probability).Order()];
        var (error, start) = (0.0, 0);
        for (var bin = 0; bin < bins; bin++)
        {
            var end = (int)((long)sorted.Length * (bin + 1) / bins);
            error += MeanDeviation(sorted.AsSpan(start..end));
            start = end;
        }

        return sorted.Length == 0 ? 0 : error / sorted.Length;
    }

    // Mean distance of a count of independent events from what is expected of it: near normal where many are in doubt, else summed
    // over the counts of the rarer outcome.
    private static double MeanDeviation(ReadOnlySpan<double> chances)
    {
        var (mean, variance) = (0.0, 0.0);
        foreach (var p in chances)
        {
            (mean, variance) = (mean + p, variance + (p * (1 - p)));
        }

        if (variance > NearNormal)
        {
            return Math.Sqrt(2 * variance / Math.PI);
        }

        var countsMisses = mean > chances.Length / 2.0;
        mean = countsMisses ? chances.Length - mean : mean;
        var counts = new double[Math.Min(chances.Length, (int)Math.Ceiling(mean + (8 * Math.Sqrt(variance)) + 8)) + 1];
        counts[0] = 1;
        foreach (var chance in chances)
        {
            var p = countsMisses ? 1 - chance : chance;
            for (var k = counts.Length - 1; k >= 0; k--)
            {
                counts[k] = (counts[k] * (1 - p)) + (k > 0 ? counts[k - 1] * p : 0);
            }
        }

        var deviation = 0.0;
        for (var k = 0; k < counts.Length; k++)
        {
            deviation += counts[k] * Math.Abs(k - mean);
        }

        return deviation;
    }

    /// <summary>Brier score: mean squared distance of chance and outcome, 0 (perfect) to 1.</summary>
    public static double Brier(IReadOnlyList<Forecast> forecasts) =>
        forecasts.Count == 0 ? 0 : forecasts.Sum(f => Square(f.Probability - (f.IsRight ? 1 : 0))) / forecasts.Count;

    /// <summary>Mean of −ln of the chance given to what came true; chances are kept 1e-6 away from 0 and 1.</summary>
    public static double LogLoss(IReadOnlyList<Forecast> forecasts) =>
        forecasts.Count == 0
            ? 0
            : -forecasts.Sum(f => Math.Log(Math.Clamp(f.IsRight ? f.Probability : 1 - f.Probability, 1e-6, 1 - 1e-6))) / forecasts.Count;

    private static double Square(double x) => x * x;
}
