using Alignment.Scoring;
using Alignment.Training;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Alignment.MLNet;

/// <summary>
/// Fits the scorer with Microsoft.ML: logistic regression over standardised features, on one thread. Cancellation is heard before the
/// fitting, which takes a second. Thread-safe.
/// </summary>
public sealed class MLNetTrainer : IScorerTrainer
{
    /// <summary>
    /// Stop when the objective gains less than this share: Microsoft.ML works in single precision, which carries no more.
    /// </summary>
    private const float Tolerance = 1e-7f;

    private const int Rounds = 2000;

    /// <inheritdoc/>
    public AdditiveModel Train(IReadOnlyList<TrainingExample> examples, TrainingOptions? options = null,
        CancellationToken cancellation = default)
    {
        var (standard, predictor) = Fit(new(options?.Seed ?? new TrainingOptions().Seed), examples, options ?? new(), cancellation);
        return standard.Undo(predictor.Model.SubModel.Bias, predictor.Model.SubModel.Weights);
    }

    /// <summary>The model as Microsoft.ML holds it, for what only Microsoft.ML can be asked.</summary>
    internal static (Standardisation Standard,
        BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>> Predictor) Fit(
        MLContext machine, IReadOnlyList<TrainingExample> examples, TrainingOptions options, CancellationToken cancellation)
    {
        TrainingExample.Check(examples);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.L2);
        cancellation.ThrowIfCancellationRequested();
        var standard = new Standardisation(examples);
        var rows = ExampleRows.Of(machine, examples, standard);
        return (standard, options.Algorithm switch
        {
            TrainingAlgorithm.Lbfgs => machine.BinaryClassification.Trainers.LbfgsLogisticRegression(Lbfgs(options)).Fit(rows),
            TrainingAlgorithm.Sdca => machine.BinaryClassification.Trainers.SdcaLogisticRegression(Sdca(options, examples)).Fit(rows),
            _ => throw new ArgumentOutOfRangeException(nameof(options), options.Algorithm, "not an algorithm"),
        });
    }

    private static LbfgsLogisticRegressionBinaryTrainer.Options Lbfgs(TrainingOptions options) => new()
    {
        ExampleWeightColumnName = nameof(ExampleRow.Weight),
        L1Regularization = 0,
        L2Regularization = (float)options.L2,
        OptimizationTolerance = Tolerance,
        MaximumNumberOfIterations = Rounds,
        NumberOfThreads = 1,
        DenseOptimizer = true,
    };

    // SDCA's objective is a mean over examples, L-BFGS's a sum: the same belief is that many times less there.
    private static SdcaLogisticRegressionBinaryTrainer.Options Sdca(TrainingOptions options,
        IReadOnlyList<TrainingExample> examples) => new()
    {
        ExampleWeightColumnName = nameof(ExampleRow.Weight),
        L1Regularization = 0,
        L2Regularization = (float)(options.L2 / examples.Count(e => e.Weight > 0)),
        ConvergenceTolerance = 1e-3f,
        MaximumNumberOfIterations = Rounds,
        NumberOfThreads = 1,
        Shuffle = true,
    };
}
