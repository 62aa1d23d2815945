using Alignment.Aligning;
using Alignment.Tests.Texts;
using Alignment.Texts;
using Alignment.Training;

namespace Alignment.Tests.Training;

public sealed class MonotoneTrainingTests
{
    private const string German = """
        Die Hütte am Furggletscher wurde 1911 gebaut.
        Der Präsident dankte.
        1957 brannte sie ab.
        Im Juli war das Wetter schlecht.
        """;

    private const string French = """
        La cabane du glacier de la Furgg a été construite en 1911.
        Le président remercia ; en 1957 elle brûla.
        Le mauvais temps régna en juillet.
        """;

    private static readonly Link[] Truth = [new([0], [0], BeadKind.Equivalent), new([1, 2], [1], BeadKind.Equivalent), new([3], [2], BeadKind.Equivalent)];

    [Fact]
    public void Fitted_weights_make_the_true_alignment_more_probable()
    {
        var lattice = Lattice();

        var fitted = MonotoneTraining.Fit([lattice], l2: 0.1, without: []);

        Assert.True(Loss(lattice, fitted) < Loss(lattice, new double[BeadFeatures.Count]) / 2);
    }

    [Fact]
    public void A_feature_that_is_left_out_weighs_nothing()
    {
        var fitted = MonotoneTraining.Fit([Lattice()], l2: 0.1, without: [BeadFeature.Length]);

        Assert.Equal(0, fitted[(int)BeadFeature.Length]);
        Assert.NotEqual(0, fitted[(int)BeadFeature.TwoToOne]);
    }

    [Fact]
    public void A_text_that_counts_twice_is_as_good_as_two_of_it()
    {
        var lattice = Lattice();

        var (twice, two) = (MonotoneTraining.Fit([lattice], l2: 0.1, without: [], shares: [2]), MonotoneTraining.Fit([lattice, lattice], l2: 0.1, without: []));

        Assert.All(twice.Zip(two), w => Assert.Equal(w.Second, w.First, 6));
    }

    [Fact]
    public void The_slope_of_the_loss_is_what_small_steps_measure()
    {
        var (lattice, slope) = (Lattice(), new double[BeadFeatures.Count]);
        double[] weights = [.. MonotoneModels.Embedded.Plain.Beads.Weights];

        lattice.Loss(weights, slope);

        foreach (var feature in new[] { BeadFeature.Single, BeadFeature.MatchedRoot, BeadFeature.AloneLength })
        {
            double[] above = [.. weights], below = [.. weights];
            (above[(int)feature], below[(int)feature]) = (above[(int)feature] + 0.01, below[(int)feature] - 0.01);
            Assert.Equal((Loss(lattice, above) - Loss(lattice, below)) / 0.02, slope[(int)feature], 2);
        }
    }

    [Fact]
    public void The_least_of_a_valley_is_found()
    {
        var least = Lbfgs.Least(
            (x, slope) =>
            {
                (slope[0], slope[1]) = ((2 * (x[0] - 3)) + x[1], (20 * x[1]) + x[0]);
                return Math.Pow(x[0] - 3, 2) + (10 * x[1] * x[1]) + (x[0] * x[1]);
            },
            [0, 0], 100);

        // Where both slopes are 0.
        Assert.Equal(120 / 39.0, least[0], 1);
        Assert.Equal(-6 / 39.0, least[1], 1);
    }

    [Fact]
    public void A_file_gives_back_the_models_that_were_written()
    {
        using var stream = new MemoryStream();
        MonotoneFile.Write(MonotoneModels.Embedded, stream);
        stream.Position = 0;

        var read = MonotoneFile.Read(stream, "monotone.json");

        Assert.Equal(MonotoneModels.Embedded.Plain.Beads.Weights, read.Plain.Beads.Weights);
        Assert.Equal(MonotoneModels.Embedded.Slot.Bias, read.Slot.Bias);
        Assert.Equal(MonotoneModels.Embedded.Slot.Weights, read.Slot.Weights);
        Assert.Equal((MonotoneModels.Embedded.Plain.AloneFrom, MonotoneModels.Embedded.WithData.AloneFrom), (read.Plain.AloneFrom, read.WithData.AloneFrom));
    }

    [Fact]
    public void A_file_that_names_an_unknown_feature_is_refused()
    {
        using var stream = new MemoryStream("""{"withData":{"linkFrom":0.5,"slope":1,"intercept":0,"weights":{"Moon":1}},"plain":{}}"""u8.ToArray());

        Assert.Contains("Moon", Assert.Throws<InputException>(() => MonotoneFile.Read(stream, "m.json")).Message, StringComparison.Ordinal);
    }

    private static double Loss(BeadLattice lattice, double[] weights) => lattice.Loss(weights, new double[weights.Length]);

    private static BeadLattice Lattice()
    {
        var graph = AlignmentRun.Relate(Read(German, "de"), Read(French, "fr"));
        var matches = new GroupMatches(graph, Band.Full(graph.Left.Count, graph.Right.Count));
        return new(new(matches.Table(), matches), ..graph.Left.Count, ..graph.Right.Count, Truth);
    }

    private static Article Read(string text, string language) => LineArticle.Of(text, Language.Of(language));
}
