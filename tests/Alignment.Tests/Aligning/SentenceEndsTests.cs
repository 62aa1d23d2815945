using Alignment.Aligning;
using Alignment.Tests.Texts;
using Alignment.Texts;

namespace Alignment.Tests.Aligning;

public sealed class SentenceEndsTests
{
    private const string French = """
        En 1954, les Argentins atteignirent 7950 m ; le mauvais temps les arrêta.
        Le président remercia.
        Voici les membres : Keller, Meier, Franco.
        """;

    [Fact]
    public void Commas_semicolons_and_colons_are_counted_over_any_stretch()
    {
        var ends = new SentenceEnds(LineArticle.Of(French, Language.Of("fr")));

        Assert.Equal([2, 0, 3], Enumerable.Range(1, 3).Select(number => ends.Breaks(number, number)));
        Assert.Equal(5, ends.Breaks(1, 3));
    }

    [Fact]
    public void Without_language_data_sides_that_pause_as_often_go_together() =>
        Assert.True(MonotoneModels.Embedded.Plain.Beads.Weights[(int)BeadFeature.Breaks] < 0);
}
