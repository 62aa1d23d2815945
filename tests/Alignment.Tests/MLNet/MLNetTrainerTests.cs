using Alignment.MLNet;
using Alignment.Tests.Training;
using Alignment.Training;

namespace Alignment.Tests.MLNet;

public sealed class MLNetTrainerTests : ScorerTrainerContract
{
    protected override IScorerTrainer Trainer => new MLNetTrainer();
}

public sealed class MLNetSdcaTests : ScorerTrainerContract
{
    protected override IScorerTrainer Trainer => new MLNetTrainer();

    protected override TrainingOptions Options { get; } = new() { Algorithm = TrainingAlgorithm.Sdca };

    protected override double Slack => 0.05;
}
