namespace Alignment.Evaluation;

/// <summary>How far stated chances can be trusted. All of it 0 when there are no forecasts.</summary>
public static class Calibration
{
    /// <summary>Expected calibration error, 0–1, over bins of equal numbers of forecasts by rising probability (sizes differ by one at most).</summary>
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

    /// <summary>Brier score: mean squared distance of chance and outcome, 0 (perfect) to 1.</summary>
    public static double Brier(IReadOnlyList<Forecast> forecasts) =>
        forecasts.Count == 0 ? 0 : forecasts.Sum(f => Square(f.Probability - (f.IsRight ? 1 : 0))) / forecasts.Count;

    /// <summary>Mean of −ln of the chance given to what came true; chances are kept 1e-6 away from 0 and 1.</summary>
    public static double LogLoss(IReadOnlyList<Forecast> forecasts) =>
        forecasts.Count == 0 ? 0 : -forecasts.Sum(f => Math.Log(Math.Clamp(f.IsRight ? f.Probability : 1 - f.Probability, 1e-6, 1 - 1e-6))) / forecasts.Count;

    private static double Square(double x) => x * x;
}
