using Alignment.Evaluation;

namespace Alignment.Training;

/// <summary>
/// Calibration by a logistic curve over scores (Platt 1999), with his softened targets, so that few or clean outcomes do not end in certainty.
/// </summary>
internal static class PlattScaling
{
    /// <summary>Slope and intercept of p = σ(slope · score + intercept); (1, 0) when there is nothing to learn from.</summary>
    public static (double Slope, double Intercept) Fit(IReadOnlyList<ScoredOutcome> outcomes)
    {
        var right = outcomes.Count(o => o.IsRight);
        if (right == 0 || right == outcomes.Count)
        {
            return (1, 0);
        }

        var (high, low) = ((right + 1.0) / (right + 2.0), 1.0 / (outcomes.Count - right + 2.0));
        var (slope, intercept) = (1.0, 0.0);
        var loss = Loss(outcomes, high, low, slope, intercept);
        for (var step = 0; step < 50; step++)
        {
            var (da, db) = NewtonStep(outcomes, high, low, slope, intercept);
            var (size, next) = (1.0, double.PositiveInfinity);
            while (size > 1e-6 && (next = Loss(outcomes, high, low, slope + (size * da), intercept + (size * db))) > loss)
            {
                size /= 2;
            }

            if (loss - next < 1e-10)
            {
                break;
            }

            (slope, intercept, loss) = (slope + (size * da), intercept + (size * db), next);
        }

        // A higher score must never mean a lower probability.
        return slope > 0 ? (slope, intercept) : (1, 0);
    }

    private static double Loss(IReadOnlyList<ScoredOutcome> outcomes, double high, double low, double slope, double intercept)
    {
        var loss = 0.0;
        foreach (var outcome in outcomes)
        {
            var (z, target) = ((slope * outcome.Score) + intercept, outcome.IsRight ? high : low);
            // −t·ln σ(z) − (1−t)·ln(1−σ(z)), written so that large z does not overflow.
            loss += Math.Max(z, 0) - (target * z) + Math.Log(1 + Math.Exp(-Math.Abs(z)));
        }

        return loss;
    }

    private static (double Slope, double Intercept) NewtonStep(IReadOnlyList<ScoredOutcome> outcomes, double high, double low, double slope, double intercept)
    {
        // The small ridge keeps the step finite where all scores are alike.
        var (ga, gb, haa, hab, hbb) = (0.0, 0.0, 1e-6, 0.0, 1e-6);
        foreach (var outcome in outcomes)
        {
            var p = 1 / (1 + Math.Exp(-((slope * outcome.Score) + intercept)));
            var (miss, spread) = ((outcome.IsRight ? high : low) - p, p * (1 - p));
            ga += miss * outcome.Score;
            gb += miss;
            haa += spread * outcome.Score * outcome.Score;
            hab += spread * outcome.Score;
            hbb += spread;
        }

        var determinant = (haa * hbb) - (hab * hab);
        return (((hbb * ga) - (hab * gb)) / determinant, ((haa * gb) - (hab * ga)) / determinant);
    }
}
