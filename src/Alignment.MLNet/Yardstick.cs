using Alignment.Training;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Alignment.MLNet;

/// <summary>
/// Models that may bend where the scorer is straight: what they gain on unseen candidates is what the scorer leaves. They are measured
/// with, never shipped: a score must be the sum of its evidence.
/// </summary>
public enum Yardstick
{
    /// <summary>
    /// A generalised additive model: a stepped curve for every feature, summed. Takes no weights: given a column of them, Microsoft.ML
    /// 5.0.0 fits a constant.
    /// </summary>
    Gam,

    /// <summary>Boosted trees, where features act together.</summary>
    FastTree,
}

/// <summary>Fits a yardstick and asks it about other candidates.</summary>
public static class Yardsticks
{
    private const int Trees = 200;
    private const int Passes = 1000;
    private const double Rate = 0.05;

    /// <summary>
    /// Probabilities, 0–1, of candidates by a model that was fitted on others, in their order. The same arguments give the same figures.
    /// </summary>
    /// <param name="yardstick">The model.</param>
    /// <param name="seen">What to fit.</param>
    /// <param name="unseen">What to ask about, with as many features.</param>
    /// <param name="seed">Seed of all chance.</param>
    /// <exception cref="ArgumentException">See <see cref="IScorerTrainer.Train"/>; or a GAM is given an example of another weight than
    /// 1.</exception>
    public static IReadOnlyList<double> Predict(this Yardstick yardstick, IReadOnlyList<TrainingExample> seen,
        IReadOnlyList<TrainingExample> unseen, int seed = 1)
    {
        TrainingExample.Check(seen);
        ArgumentNullException.ThrowIfNull(unseen);
        if (yardstick == Yardstick.Gam && seen.Any(e => e.Weight != 1))
        {
            throw new ArgumentException("a GAM takes no weights but 1", nameof(seen));
        }

        var machine = new MLContext(seed);
        var standard = new Standardisation(seen);
        var rows = ExampleRows.Of(machine, seen, standard);
        var trainers = machine.BinaryClassification.Trainers;
        ITransformer model = yardstick switch
        {
            Yardstick.Gam => trainers.Gam(new GamBinaryTrainer.Options
            {
                NumberOfIterations = Passes,
                LearningRate = Rate,
                NumberOfThreads = 1,
                Seed = seed,
            }).Fit(rows),
            Yardstick.FastTree => trainers.FastTree(new FastTreeBinaryTrainer.Options
            {
                ExampleWeightColumnName = nameof(ExampleRow.Weight),
                NumberOfTrees = Trees,
                NumberOfLeaves = 8,
                LearningRate = Rate,
                NumberOfThreads = 1,
                Seed = seed,
            }).Fit(rows),
            _ => throw new ArgumentOutOfRangeException(nameof(yardstick), yardstick, "not a yardstick"),
        };
        var asked = ExampleRows.Of(machine, [.. unseen.Select(e => e with { Weight = 1 })], standard);
        return [.. model.Transform(asked).GetColumn<float>("Probability").Select(p => (double)p)];
    }
}
