using Alignment.MLNet;
using Alignment.Scoring;
using Alignment.Tests.Scoring;
using Alignment.Training;

namespace Alignment.Tests.MLNet;

public sealed class YardstickTests
{
    [Theory]
    [InlineData(Yardstick.Gam)]
    [InlineData(Yardstick.FastTree)]
    public void It_finds_what_no_straight_line_does(Yardstick yardstick)
    {
        var (seen, unseen) = (Middling(600, seed: 1), Middling(200, seed: 2));

        var model = new MLNetTrainer().Train(seen);
        var straight = Right(unseen, [.. unseen.Select(e => model.Probability(model.Score(e.Features.Span)))]);
        var bent = Right(unseen, yardstick.Predict(seen, unseen));

        Assert.True(straight < 0.75);
        Assert.True(bent > 0.9);
    }

    [Theory]
    [InlineData(Yardstick.Gam)]
    [InlineData(Yardstick.FastTree)]
    public void The_same_seed_gives_the_same_figures_between_0_and_1(Yardstick yardstick)
    {
        var (seen, unseen) = (JudgedCandidates.Noisy(200, seed: 1), JudgedCandidates.Noisy(50, seed: 2));

        var figures = yardstick.Predict(seen, unseen);

        Assert.Equal(50, figures.Count);
        Assert.All(figures, p => Assert.InRange(p, 0, 1));
        Assert.Equal(figures, yardstick.Predict(seen, unseen));
    }

    [Fact]
    public void A_GAM_refuses_weights_that_it_would_stumble_over() =>
        Assert.Throws<ArgumentException>(() => Yardstick.Gam.Predict([.. JudgedCandidates.Noisy(50).Select(e => e with { Weight = 2 })], []));

    // Links lie in the middle: too little and too much both speak against.
    private static TrainingExample[] Middling(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.NextDouble()).Select(x => new TrainingExample(new[] { x, random.NextDouble() }, x is > 0.3 and < 0.7))];
    }

    private static double Right(IReadOnlyList<TrainingExample> examples, IReadOnlyList<double> figures) =>
        examples.Zip(figures).Average(p => p.First.Positive == p.Second > 0.5 ? 1.0 : 0);
}
