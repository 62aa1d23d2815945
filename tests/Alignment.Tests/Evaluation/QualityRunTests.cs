using Alignment.Evaluation;
using Alignment.Lexicons;

namespace Alignment.Tests.Evaluation;

public sealed class QualityRunTests
{
    [Fact]
    public void Reliability_groups_forecasts_of_about_one_probability_and_loses_none()
    {
        var forecasts = Enumerable.Range(0, 83).Select(i => new Forecast(i / 83.0, i % 3 > 0)).ToArray();

        var bins = QualityRun.Reliability(forecasts);

        Assert.Equal(83, bins.Sum(b => b.Count));
        Assert.Equal(bins.Select(b => b.Stated).Order(), bins.Select(b => b.Stated));
        Assert.All(bins, b => Assert.InRange(b.Share, b.Interval.Low, b.Interval.High));
    }

    [Fact]
    public void Wilsons_interval_of_eight_in_ten_is_that_of_the_textbook()
    {
        var (low, high) = new ReliabilityBin(0.8, 8, 10).Interval;

        Assert.Equal(0.490, low, 0.001);
        Assert.Equal(0.943, high, 0.001);
    }

    [Fact]
    public void The_end_of_the_curve_is_the_figure_of_the_evaluation_and_errors_name_sentences_that_are_there()
    {
        var pairs = GoldFolder.Read(RepositoryFolder.Of("data", "gold", "a4_ferry_sinking"), RepositoryFolder.Of("seeds"));

        var quality = QualityRun.Judge(pairs, new() { Align = (left, right, hash) => JudgedRun.Align(left, right, hash), Resamples = 10 });

        Assert.Equal(quality.Report.Overall("links.f1")!.Value, quality.Curve[0].Links.F1, 12);
        Assert.Equal(quality.Curve.Select(p => p.Links.Recall).OrderDescending(), quality.Curve.Select(p => p.Links.Recall));
        Assert.NotEmpty(quality.Errors);
        Assert.All(quality.Errors, e => Assert.All(e.Left, n => Assert.InRange(n, 1, pairs[0].Text(Side.Left).Sentences.Count)));
    }
}
