using Alignment.Evaluation;

namespace Alignment.Tests.Evaluation;

public sealed class CalibrationTests
{
    [Fact]
    public void Chances_that_come_true_as_often_as_stated_have_no_error_and_overconfidence_is_measured()
    {
        Forecast[] honest = [.. Enumerable.Range(0, 100).Select(i => new Forecast(0.8, i % 10 < 8))];
        Forecast[] boastful = [.. Enumerable.Range(0, 100).Select(i => new Forecast(1, i % 2 == 0))];

        Assert.Equal(0, Calibration.ExpectedError(honest, bins: 1), 12);
        Assert.Equal(0.5, Calibration.ExpectedError(boastful, bins: 1), 12);
        Assert.Equal(0.16, Calibration.Brier(honest), 12);
    }

    [Fact]
    public void Bins_hold_as_many_forecasts_each()
    {
        // Two bins of two: (0.1, 0.2) with one right, (0.6, 0.9) with one right.
        Forecast[] forecasts = [new(0.9, true), new(0.1, false), new(0.6, false), new(0.2, true)];

        Assert.Equal((Math.Abs(0.3 - 1) + Math.Abs(1.5 - 1)) / 4, Calibration.ExpectedError(forecasts, bins: 2), 12);
    }

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.999)]
    [InlineData(0.5)]
    public void The_error_of_luck_alone_is_what_drawn_outcomes_show(double chance)
    {
        var random = new Random(1);
        Forecast[] stated = [.. Enumerable.Range(0, 300).Select(_ => new Forecast(chance, true))];

        var drawn = Enumerable.Range(0, 2000).Average(_ => Calibration.ExpectedError([.. stated.Select(f => f with { IsRight = random.NextDouble() < chance })], bins: 1));

        Assert.Equal(drawn, Calibration.PerfectError(stated, bins: 1), drawn * 0.05);
    }

    [Fact]
    public void Whoever_is_certain_leaves_nothing_to_luck()
    {
        Assert.Equal(0, Calibration.PerfectError([new(1, false), new(0, true)]), 12);
        Assert.Equal(0, Calibration.PerfectError([]));
    }

    [Fact]
    public void A_certain_mistake_costs_much_but_not_infinitely_much()
    {
        Assert.InRange(Calibration.LogLoss([new(1, false)]), 13, 14);
        Assert.Equal(0, Calibration.LogLoss([]));
    }
}
