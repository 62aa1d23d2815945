using Alignment.Training;

namespace Alignment.Tests.Training;

public sealed class NewtonTrainerTests : ScorerTrainerContract
{
    protected override IScorerTrainer Trainer => new NewtonTrainer();
}
