using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Tests.Texts;

namespace Alignment.Tests.Scoring;

public sealed class JoinExtractorTests
{
    private const string English = "The court fined the minister and ordered the company to close its factory.\nRain fell on the northern coast.";

    [Fact]
    public void A_sentence_that_tells_the_second_half_stands_in_order_behind_the_one_that_tells_the_first()
    {
        var features = Measure("Pengadilan mendenda menteri itu.\nPerusahaan diperintahkan menutup pabriknya.\nHujan turun di pantai utara.", linked: 0, newcomer: 1);

        Assert.True(features[(int)JoinFeature.Order] > 0.2);
        Assert.True(features[(int)JoinFeature.Fresh] > 1);
    }

    [Fact]
    public void Told_backwards_the_order_is_negative()
    {
        var features = Measure("Perusahaan diperintahkan menutup pabriknya.\nPengadilan mendenda menteri itu.\nHujan turun di pantai utara.", linked: 0, newcomer: 1);

        Assert.True(features[(int)JoinFeature.Order] < -0.2);
    }

    [Fact]
    public void A_sentence_that_repeats_what_is_linked_tells_nothing_fresh()
    {
        var features = Measure("Pengadilan mendenda menteri itu dan memerintahkan perusahaan menutup pabriknya.\nPengadilan mendenda menteri itu.\nHujan turun di pantai utara.", linked: 0, newcomer: 1);

        Assert.Equal(0, features[(int)JoinFeature.Fresh], 0.05);
        Assert.Equal(0, features[(int)JoinFeature.Order]);
    }

    private static double[] Measure(string indonesian, int linked, int newcomer)
    {
        var graph = AlignmentRun.Relate(LineArticle.English(English), LineArticle.Indonesian(indonesian));
        var table = new LikenessTable(graph);
        var features = new double[JoinExtractor.Count];
        new JoinExtractor(new(table), ScoreGrid.Of(table, null, [Scorer.Embedded.Models.First])[0])
            .Measure(new(0, linked, Side.Right, newcomer), features);
        return features;
    }
}
