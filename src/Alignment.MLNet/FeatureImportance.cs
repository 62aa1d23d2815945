using Alignment.Scoring;
using Alignment.Training;
using Microsoft.ML;

namespace Alignment.MLNet;

/// <summary>What a fitted model owes to a feature.</summary>
/// <param name="Feature">Index of the feature; of a scorer's, see <see cref="Scoring.Feature"/>.</param>
/// <param name="Loss">How much of the area under the ROC curve (0–1) goes when the feature's values change places between examples; about
/// 0, even below, for one that is of no use beside the others.</param>
/// <param name="Deviation">Standard deviation of that over the permutations.</param>
public sealed record FeatureImportance(int Feature, double Loss, double Deviation)
{
    /// <summary>
    /// Fits a model and measures it by permutation (Breiman 2001), in order of the features. Of examples that were fitted it says what the
    /// model uses, not what would help on others.
    /// </summary>
    /// <param name="examples">What to fit and to measure on; they weigh alike in measuring.</param>
    /// <param name="options">How to fit; the seed shuffles too.</param>
    /// <param name="permutations">How often to shuffle each feature, from 1.</param>
    /// <exception cref="ArgumentException">See <see cref="IScorerTrainer.Train"/>.</exception>
    public static IReadOnlyList<FeatureImportance> Of(IReadOnlyList<TrainingExample> examples, TrainingOptions? options = null,
        int permutations = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(permutations, 1);
        options ??= new();
        var machine = new MLContext(options.Seed);
        var (standard, predictor) = MLNetTrainer.Fit(machine, examples, options, default);
        var measured = machine.BinaryClassification.PermutationFeatureImportance(predictor, ExampleRows.Of(machine, examples, standard),
            permutationCount: permutations);
        return [.. measured.Select((m, f) => new FeatureImportance(f, -m.AreaUnderRocCurve.Mean,
            double.IsNaN(m.AreaUnderRocCurve.StandardDeviation) ? 0 : m.AreaUnderRocCurve.StandardDeviation))];
    }
}
