using Alignment.MLNet;
using Alignment.Scoring;
using Alignment.Tests.Scoring;

namespace Alignment.Tests.MLNet;

public sealed class FeatureImportanceTests
{
    [Fact]
    public void What_decides_matters_and_noise_does_not()
    {
        var importance = FeatureImportance.Of(JudgedCandidates.Noisy(800));

        Assert.Equal([0, 1, 2, 3], importance.Select(i => i.Feature));
        Assert.True(importance[0].Loss > 0.05);
        Assert.True(importance[0].Loss > 5 * Math.Abs(importance[3].Loss));
    }

    [Fact]
    public void A_feature_that_never_changes_owes_nothing()
    {
        var examples = JudgedCandidates.Noisy(100).Select(e => e with { Features = e.Features.ToArray().Append(3.0).ToArray() }).ToArray();

        Assert.Equal(new FeatureImportance(4, 0, 0), FeatureImportance.Of(examples)[4]);
    }

    [Fact]
    public void The_same_seed_gives_the_same_figures() =>
        Assert.Equal(FeatureImportance.Of(JudgedCandidates.Noisy(100)), FeatureImportance.Of(JudgedCandidates.Noisy(100)));
}
