using Alignment.Evaluation;
using Alignment.Scoring;

namespace Alignment.Tests.Scoring;

public sealed class NewtonTrainerTests : ScorerTrainerContract
{
    protected override IScorerTrainer Trainer => new NewtonTrainer();
}
