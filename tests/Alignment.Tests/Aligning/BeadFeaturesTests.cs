using Alignment.Aligning;
using Alignment.Tests.Texts;
using Alignment.Texts;

namespace Alignment.Tests.Aligning;

public sealed class BeadFeaturesTests
{
    private const string German = """
        Alle Seilschaften erreichten 1957 den Gipfel des Rakaposhi.
        1957 starben Keller, Meier, Franco, Lambert und Dittert.
        Die Expedition von 1957 war beendet.
        """;

    private const string French = """
        Toutes les cordées atteignirent en 1957 le sommet du Rakaposhi.
        Keller mourut en 1957 ;
        Meier aussi ;
        Franco aussi ;
        Lambert aussi ;
        Dittert aussi.
        L'expédition de 1957 était finie.
        """;

    [Fact]
    public void Over_all_places_a_sentence_shares_no_more_than_is_usual()
    {
        var features = Features(German, French);

        var sum = 0.0;
        for (var row = 1; row <= features.Rows; row++)
        {
            for (var column = 1; column <= features.Columns; column++)
            {
                sum += Measured(features, row, column, new(1, 1), BeadFeature.MatchedAbove);
            }
        }

        Assert.Equal(0, sum, 5);
    }

    [Fact]
    public void What_every_line_holds_tells_no_pair()
    {
        var features = Features("Im Jahr 1957.\nIm Jahr 1957 Rakaposhi.", "En 1957.\nEn 1957 le Rakaposhi.");

        Assert.Equal(0, Measured(features, 1, 1, new(1, 1), BeadFeature.LikenessAbove), 5);
        Assert.True(Measured(features, 2, 2, new(1, 1), BeadFeature.LikenessAbove) > 0);
    }

    [Fact]
    public void A_sentence_that_became_five_lines_is_most_like_all_five()
    {
        var features = Features(German, French);

        var four = Measured(features, 2, 5, new(1, 4), BeadFeature.Matched);
        Assert.True(Measured(features, 2, 6, new(1, 5), BeadFeature.Matched) > four);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Five_lines_against_one_are_tried_only_where_a_language_has_no_data(bool haveData, bool isTried) =>
        Assert.Equal(isTried, BeadShape.Of([0], [0, 1, 2, 3, 4], BeadShape.For(haveData)) is not null);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Sentences_that_stay_alone_have_their_place_among_the_shapes(bool haveData)
    {
        Assert.Equal(new BeadShape(1, 0), BeadShape.For(haveData)[BeadShape.LeftAlone]);
        Assert.Equal(new BeadShape(0, 1), BeadShape.For(haveData)[BeadShape.RightAlone]);
    }

    private static double Measured(BeadFeatures features, int row, int column, BeadShape shape, BeadFeature feature)
    {
        var values = new double[BeadFeatures.Count];
        Assert.True(features.Measure(row, column, shape, values));
        return values[(int)feature];
    }

    private static BeadFeatures Features(string german, string french)
    {
        var graph = AlignmentRun.Relate(LineArticle.Of(german, Language.Of("de")), LineArticle.Of(french, Language.Of("fr")));
        var matches = new GroupMatches(graph, Band.Full(graph.Left.Count, graph.Right.Count));
        return new(matches.Table(), matches);
    }
}
