using Alignment.Scoring;

namespace Alignment.Training;

/// <summary>A candidate that a person has judged.</summary>
/// <param name="Features">What was measured on it, in the order of the model's weights: see <see cref="AdditiveModel.Weights"/>.</param>
/// <param name="Positive">True when it is what the model shall find.</param>
/// <param name="Weight">How many examples it counts for, 0 or more.</param>
public readonly record struct TrainingExample(ReadOnlyMemory<double> Features, bool Positive, float Weight = 1)
{
    /// <summary>Refuses examples that no model can be fitted to.</summary>
    /// <exception cref="ArgumentException">See <see cref="IScorerTrainer.Train"/>.</exception>
    public static void Check(IReadOnlyList<TrainingExample> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        var (positive, negative) = (false, false);
        for (var e = 0; e < examples.Count; e++)
        {
            var example = examples[e];
            if (example.Features.Length != examples[0].Features.Length)
            {
                throw new ArgumentException(
                    $"example {e} has {example.Features.Length} features, the first has {examples[0].Features.Length}", nameof(examples));
            }

            if (!float.IsFinite(example.Weight) || example.Weight < 0)
            {
                throw new ArgumentException($"example {e} has a weight that is negative or not finite", nameof(examples));
            }

            foreach (var value in example.Features.Span)
            {
                if (!float.IsFinite((float)value))
                {
                    throw new ArgumentException($"example {e} has a feature that is not finite", nameof(examples));
                }
            }

            positive |= example is { Positive: true, Weight: > 0 };
            negative |= example is { Positive: false, Weight: > 0 };
        }

        if (!positive || !negative)
        {
            throw new ArgumentException("both positive and negative examples are needed", nameof(examples));
        }
    }
}
