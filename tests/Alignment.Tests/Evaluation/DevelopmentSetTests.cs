using Alignment.Evaluation;
using Alignment.Scoring;

namespace Alignment.Tests.Evaluation;

/// <summary>The figures the product stands by, on the pairs of data/gold, each judged by the model that did not see it. The floors lie below today's figures (README), so that a change that costs quality is seen; they were set anew when 18 pairs, which paraphrase more freely, joined the first twelve.</summary>
public sealed class DevelopmentSetTests
{
    private static readonly Lazy<EvaluationReport> Report = new(() => Evaluator.Run(
        GoldFolder.Read(RepositoryFolder.Of("data", "gold")),
        new()
        {
            Align = (left, right, hash) => JudgedRun.Align(left, right, hash),
            Resamples = 1,
        }));

    [Theory]
    [InlineData("links.f1", 0.80)]
    [InlineData("links.raw.f1", 0.77)]
    [InlineData("discrepancies.f1", 0.60)]
    [InlineData("distractors.avoided", 0.85)]
    [InlineData("segmentation.en.f1", 0.98)]
    [InlineData("segmentation.id.f1", 0.98)]
    public void Quality_does_not_fall_below_its_floor(string metric, double floor) =>
        Assert.InRange(Report.Value.Rows.Single(r => r.Name == metric && r.Of == EvaluationReport.All).Value, floor, 1);

    [Fact]
    public void The_shipped_scorer_knows_every_pair_it_was_fitted_on() =>
        Assert.All(GoldFolder.Read(RepositoryFolder.Of("data", "gold")), pair => Assert.True(Scorer.Embedded.HasSeen(pair.Hash), pair.Slug));
}
