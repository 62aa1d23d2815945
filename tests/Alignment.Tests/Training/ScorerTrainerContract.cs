using Alignment.Scoring;
using Alignment.Tests.Scoring;
using Alignment.Training;

namespace Alignment.Tests.Training;

/// <summary>What every trainer must do. One line per implementation names it and how near it comes to the optimum.</summary>
public abstract class ScorerTrainerContract
{
    protected abstract IScorerTrainer Trainer { get; }

    protected virtual TrainingOptions Options { get; } = new();

    /// <summary>How far a weight may be from Newton's, as a share of the largest.</summary>
    protected virtual double Slack => 1e-3;

    [Fact]
    public void A_feature_that_links_have_more_of_gets_a_positive_weight_and_one_they_have_less_of_a_negative()
    {
        var model = Train(JudgedCandidates.Separable());

        Assert.True(model.Weights[0] > 0);
        Assert.True(model.Weights[1] < 0);
        Assert.All(JudgedCandidates.Separable(), e => Assert.Equal(e.Positive, model.Score(e.Features.Span) > 0));
        Assert.Equal(CalibrationCurve.Identity, model.Curve);
    }

    [Fact]
    public void The_weights_are_Newtons_whatever_the_features_scale()
    {
        var examples = JudgedCandidates.Noisy(600);

        Near(new NewtonTrainer().Train(examples, Options), Train(examples));
    }

    [Theory]
    [InlineData(0.01)]
    [InlineData(30)]
    public void The_weights_are_Newtons_however_strongly_they_are_held_back(double l2)
    {
        var examples = JudgedCandidates.Noisy(300, seed: 3);
        var options = Options with { L2 = l2 };

        Near(new NewtonTrainer().Train(examples, options), Trainer.Train(examples, options));
    }

    [Fact]
    public void Held_back_more_strongly_weights_are_smaller()
    {
        var examples = JudgedCandidates.Noisy(300);

        var (free, held) = (Trainer.Train(examples, Options with { L2 = 0.1 }), Trainer.Train(examples, Options with { L2 = 100 }));

        Assert.True(Math.Abs(held.Weights[0]) < Math.Abs(free.Weights[0]));
        Assert.True(Math.Abs(held.Weights[2]) < Math.Abs(free.Weights[2]));
    }

    [Fact]
    public void A_feature_in_other_units_gets_its_weight_in_those_units()
    {
        var examples = JudgedCandidates.Noisy(300);
        var scaled = examples.Select(e => e with { Features = e.Features.ToArray().Select((x, i) => i == 1 ? (1000 * x) + 5 : x).ToArray() }).ToArray();

        var (model, other) = (Train(examples), Train(scaled));

        Assert.All(examples.Zip(scaled), p => Assert.Equal(model.Score(p.First.Features.Span), other.Score(p.Second.Features.Span), 0.02));
        Assert.Equal(model.Weights[1] / 1000, other.Weights[1], Math.Abs(model.Weights[1]) / 1000 * 0.02);
    }

    [Fact]
    public void The_same_examples_give_the_same_model()
    {
        var examples = JudgedCandidates.Noisy(200);

        var (first, second) = (Train(examples), Train(examples));

        Assert.Equal(first.Bias, second.Bias);
        Assert.Equal(first.Weights, second.Weights);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(-1e6)]
    public void A_feature_that_never_changes_gets_no_weight(double always)
    {
        var examples = JudgedCandidates.Noisy(100).Select(e => e with { Features = e.Features.ToArray().Append(always).ToArray() }).ToArray();

        var model = Train(examples);

        Assert.Equal(0, model.Weights[4]);
        Near(new NewtonTrainer().Train(examples, Options), model);
    }

    [Fact]
    public void When_no_feature_changes_the_bias_alone_says_how_many_are_links()
    {
        var examples = Enumerable.Range(0, 40).Select(i => new TrainingExample(new[] { 1.0, 2.0 }, i < 10)).ToArray();

        var model = Train(examples);

        Assert.Equal([0, 0], model.Weights);
        Assert.Equal(0.25, model.Probability(model.Score(examples[0].Features.Span)), Math.Max(0.005, Slack));
    }

    [Fact]
    public void An_example_of_weight_three_counts_as_three_examples()
    {
        var examples = JudgedCandidates.Noisy(200);
        var heavy = examples.Select((e, i) => e with { Weight = i % 4 == 0 ? 3 : 1 }).ToArray();
        var repeated = examples.SelectMany((e, i) => Enumerable.Repeat(e, i % 4 == 0 ? 3 : 1)).ToArray();

        Near(Train(repeated), Train(heavy));
    }

    [Fact]
    public void An_example_of_weight_nothing_is_as_if_it_were_not_there()
    {
        var examples = JudgedCandidates.Noisy(200);
        var more = examples.Append(new(new[] { 0, 900.0, 900, 900 }, Positive: true, Weight: 0)).ToArray();

        Near(Train(examples), Train(more));
    }

    [Fact]
    public void The_score_of_a_raw_candidate_is_bias_and_weights_of_what_was_measured()
    {
        var examples = JudgedCandidates.Noisy(400);

        var model = Train(examples);

        // At the optimum with a free bias the mean probability is the share of links: nothing was lost in folding the standardisation back.
        Assert.Equal(examples.Average(e => e.Positive ? 1.0 : 0), examples.Average(e => model.Probability(model.Score(e.Features.Span))), 0.005);
    }

    [Fact]
    public void Examples_that_no_model_fits_are_refused()
    {
        double[] features = [0.5];

        Assert.Throws<ArgumentException>(() => Train([]));
        Assert.Throws<ArgumentException>(() => Train([new(features, true), new(features, true)]));
        Assert.Throws<ArgumentException>(() => Train([new(features, true), new(features, false, Weight: 0)]));
        Assert.Throws<ArgumentException>(() => Train([new(features, true), new(features, false, Weight: -1)]));
        Assert.Throws<ArgumentException>(() => Train([new(features, true), new(new[] { 0.5, 1 }, false)]));
        Assert.Throws<ArgumentException>(() => Train([new(features, true), new(new[] { double.NaN }, false)]));
    }

    [Fact]
    public void A_cancelled_training_stops() =>
        Assert.ThrowsAny<OperationCanceledException>(() => Trainer.Train(JudgedCandidates.Noisy(200), Options, new CancellationToken(canceled: true)));

    private AdditiveModel Train(IReadOnlyList<TrainingExample> examples) => Trainer.Train(examples, Options);

    // Weights of features on other scales are compared by what they make of a candidate.
    private void Near(AdditiveModel expected, AdditiveModel actual)
    {
        var spread = JudgedCandidates.Noisy(200, seed: 11);
        var largest = spread.Max(e => Math.Abs(expected.Score(Fit(e, expected))));
        Assert.All(spread, e => Assert.Equal(expected.Score(Fit(e, expected)), actual.Score(Fit(e, actual)), Slack * largest));
        Assert.All(expected.Weights.Zip(actual.Weights), w => Assert.True(Math.Abs(w.First - w.Second) <= 5 * Slack * Math.Max(1, expected.Weights.Max(Math.Abs))));
    }

    private static double[] Fit(TrainingExample example, AdditiveModel model) => [.. example.Features.ToArray().Concat(new double[model.Weights.Count]).Take(model.Weights.Count)];
}
