namespace Alignment.Scoring;

/// <summary>Log-odds as a weighted sum of features: logistic regression. Immutable, thread-safe.</summary>
/// <param name="Bias">Log-odds when all features are 0.</param>
/// <param name="Weights">Log-odds per unit of each feature, in the order in which the features are measured: that of
/// <see cref="Feature"/>, <see cref="JoinFeature"/> or <see cref="SlotFeature"/>, as the model's use has it.</param>
public sealed record AdditiveModel(double Bias, IReadOnlyList<double> Weights)
{
    /// <summary>What the log-odds are worth; they themselves unless a curve was fitted.</summary>
    public CalibrationCurve Curve { get; init; } = CalibrationCurve.Identity;

    /// <summary>The log-odds of a candidate.</summary>
    public double Score(ReadOnlySpan<double> features)
    {
        var sum = Bias;
        for (var f = 0; f < Weights.Count; f++)
        {
            sum += Weights[f] * features[f];
        }

        return sum;
    }

    /// <summary>The calibrated probability of a score, 0–1.</summary>
    public double Probability(double score) => Curve.Probability(score);
}
