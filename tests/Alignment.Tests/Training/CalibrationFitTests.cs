using Alignment.Aligning;
using Alignment.Evaluation;
using Alignment.Scoring;
using Alignment.Training;

namespace Alignment.Tests.Training;

public sealed class CalibrationFitTests
{
    [Fact]
    public void A_curve_that_bends_is_found_again_from_what_came_of_it()
    {
        var truth = new CalibrationCurve(0.4, 0.8, 0.15);

        var found = CalibrationFit.Bent(Drawn(truth, 20_000));

        Assert.Equal(truth.Intercept, found.Intercept, 0.1);
        Assert.Equal(truth.Slope, found.Slope, 0.1);
        Assert.Equal(truth.SlopeAbove, found.SlopeAbove, 0.05);
    }

    [Fact]
    public void What_is_barely_linked_is_worth_what_came_of_it_though_the_surest_links_also_fail_now_and_then()
    {
        var outcomes = Drawn(new(0, 1.2, 0.02), 20_000);

        Assert.InRange(CalibrationFit.Bent(outcomes).Probability(0), 0.45, 0.55);
        Assert.InRange(CalibrationFit.Straight(outcomes).Probability(0), 0.6, 1);
    }

    [Fact]
    public void Where_no_score_lies_above_the_bend_the_curve_is_straight()
    {
        var outcomes = Drawn(CalibrationCurve.Straight(0.2, 0.7), 5_000).Where(o => o.Score < CalibrationCurve.Bend).ToList();

        Assert.Equal(CalibrationFit.Straight(outcomes), CalibrationFit.Bent(outcomes));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Where_all_went_one_way_scores_stay_as_they_are(bool right)
    {
        ScoredOutcome[] outcomes = [new(BeadKind.Equivalent, -1, right), new(BeadKind.Equivalent, 3, right)];

        Assert.Equal(CalibrationCurve.Identity, CalibrationFit.Bent(outcomes));
    }

    [Fact]
    public void A_higher_score_never_means_a_lower_probability_even_where_the_outcomes_say_so()
    {
        var outcomes = Drawn(CalibrationCurve.Straight(0.5, 0.8), 2_000).Select(o => o with { Score = -o.Score }).ToList();

        Assert.Equal(CalibrationCurve.Identity, CalibrationFit.Bent(outcomes));
    }

    [Fact]
    public void Few_outcomes_that_were_all_but_clean_do_not_end_in_certainty()
    {
        ScoredOutcome[] outcomes = [new(BeadKind.Equivalent, -1, false), new(BeadKind.Equivalent, 1, true), new(BeadKind.Equivalent, 4, true)];

        Assert.All(outcomes, o => Assert.InRange(CalibrationFit.Bent(outcomes).Probability(o.Score), 0.2, 0.85));
    }

    // Scores as links have them, from the threshold to far above it.
    private static List<ScoredOutcome> Drawn(CalibrationCurve truth, int count)
    {
        var random = new Random(7);
        var outcomes = new List<ScoredOutcome>();
        for (var i = 0; i < count; i++)
        {
            var score = (random.NextDouble() * 11) - 1;
            outcomes.Add(new(BeadKind.Equivalent, score, random.NextDouble() < truth.Probability(score)));
        }

        return outcomes;
    }
}
