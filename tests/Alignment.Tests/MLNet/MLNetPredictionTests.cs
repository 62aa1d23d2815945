using Alignment.MLNet;
using Alignment.Scoring;
using Alignment.Tests.Scoring;
using Alignment.Training;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Alignment.Tests.MLNet;

public sealed class MLNetPredictionTests
{
    [Theory]
    [InlineData(TrainingAlgorithm.Lbfgs)]
    [InlineData(TrainingAlgorithm.Sdca)]
    public void The_librarys_probability_is_Microsoft_MLs_own(TrainingAlgorithm algorithm)
    {
        var examples = JudgedCandidates.Noisy(500);
        var options = new TrainingOptions { Algorithm = algorithm };
        var machine = new MLContext(options.Seed);

        var model = new MLNetTrainer().Train(examples, options);
        var (standard, predictor) = MLNetTrainer.Fit(machine, examples, options, default);

        var theirs = predictor.Transform(ExampleRows.Of(machine, examples, standard)).GetColumn<float>("Probability").ToArray();
        Assert.Equal(examples.Count, theirs.Length);
        for (var e = 0; e < theirs.Length; e++)
        {
            Assert.Equal(theirs[e], model.Probability(model.Score(examples[e].Features.Span)), 1e-5);
        }
    }
}
