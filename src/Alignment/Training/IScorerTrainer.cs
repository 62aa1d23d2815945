using Alignment.Scoring;

namespace Alignment.Training;

/// <summary>
/// Fits a logistic regression to judged candidates: it minimises Σ weight·ln(1 + e^(∓score)) + L2/2·Σ(weight·deviation)², with the
/// features' standard deviations, so that features of any scale are held back alike; the bias is free. The same examples and options give
/// the same model. Thread-safe.
/// </summary>
public interface IScorerTrainer
{
    /// <summary>
    /// Fits a model; its weights are per unit of the features as they were given, and 0 for a feature
    /// that never changes. Not calibrated: slope 1, intercept 0.
    /// </summary>
    /// <param name="examples">What to fit; their order is no matter beyond rounding.</param>
    /// <param name="options">How to fit; null takes the defaults.</param>
    /// <param name="cancellation">Stops the fitting where the trainer can be stopped.</param>
    /// <exception cref="ArgumentException">No example is positive or none is negative (a weight of 0 makes it none),
    /// their numbers of features differ, or a value is not finite.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    AdditiveModel Train(IReadOnlyList<TrainingExample> examples, TrainingOptions? options = null, CancellationToken cancellation = default);
}
