using Alignment.Evaluation;
using Alignment.Scoring;

namespace Alignment.Training;

/// <summary>
/// Fits a curve of probabilities to scores whose outcome is known, with Platt's softened targets (1999), so that few or clean outcomes do
/// not end in certainty.
/// </summary>
internal static class CalibrationFit
{
    // Keeps the fit definite where scores take two values alone; of 368 links of data/gold it moves no probability by 1e-8.
    private static readonly TrainingOptions Ridge = new() { L2 = 1e-6 };

    private static readonly NewtonTrainer Trainer = new();

    /// <summary>A curve without a bend; scores as they are when there is nothing to learn from.</summary>
    public static CalibrationCurve Straight(IReadOnlyList<ScoredOutcome> outcomes) =>
        Fit(outcomes, score => new[] { score }) is ([> 0 and var slope], var intercept)
            ? CalibrationCurve.Straight(intercept, slope)
            : CalibrationCurve.Identity;

    /// <summary>A curve that bends; a straight one where the outcomes do not say how.</summary>
    public static CalibrationCurve Bent(IReadOnlyList<ScoredOutcome> outcomes) =>
        Fit(outcomes, s => new[] { Math.Min(s, CalibrationCurve.Bend), Math.Max(0, s - CalibrationCurve.Bend) })
            is ([> 0 and var slope, > 0 and var above], var intercept)
            ? new(intercept, slope, above)
            : Straight(outcomes);

    // An outcome of softened target t is two examples: one for, of weight t, and one against, of weight 1 − t.
    private static (double[] Weights, double Bias) Fit(IReadOnlyList<ScoredOutcome> outcomes, Func<double, double[]> features)
    {
        var right = outcomes.Count(o => o.IsRight);
        if (right == 0 || right == outcomes.Count)
        {
            return ([], 0);
        }

        var (high, low) = ((right + 1.0) / (right + 2.0), 1.0 / (outcomes.Count - right + 2.0));
        var model = Trainer.Train(
            [
                .. outcomes.SelectMany(o =>
                {
                    var (row, target) = (features(o.Score), (float)(o.IsRight ? high : low));
                    return new[] { new TrainingExample(row, true, target), new TrainingExample(row, false, 1 - target) };
                }),
            ],
            Ridge);
        return ([.. model.Weights], model.Bias);
    }
}
