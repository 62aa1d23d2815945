using Alignment.Aligning;
using Alignment.Tests.Texts;
using Alignment.Texts;

namespace Alignment.Tests.Aligning;

public sealed class SentenceCountsTests
{
    private const string French = """
        En 1954, les Argentins atteignirent 7950 m ; le mauvais temps les arrêta.
        Le président remercia.
        Voici les membres : Keller, Meier, Franco.
        - _-
        12. « Makalu » (Paris :
        Arthaud 1956) a paru en 1.500 exemplaires.
        """;

    private static readonly SentenceCounts Counts = new(LineArticle.Of(French, Language.Of("fr")));

    [Fact]
    public void Commas_semicolons_and_colons_are_counted_over_any_stretch()
    {
        Assert.Equal([2, 0, 3], Enumerable.Range(1, 3).Select(number => Counts.Breaks(number, number)));
        Assert.Equal(5, Counts.Breaks(1, 3));
    }

    [Fact]
    public void A_figure_with_a_point_or_a_comma_in_it_is_one() =>
        Assert.Equal([2, 0, 0, 0, 1, 2], Enumerable.Range(1, 6).Select(number => Counts.Figures(number, number)));

    [Fact]
    public void Marks_of_a_scanned_page_hold_no_word() =>
        Assert.Equal([0, 0, 0, 1, 0, 0], Enumerable.Range(1, 6).Select(number => Counts.AreWordless(number, number)));

    [Fact]
    public void Lines_that_begin_with_a_mark_or_a_figure_are_counted() => Assert.Equal(2, Counts.BeginOddly(1, 6));

    [Fact]
    public void A_line_that_ends_inside_a_bracket_is_cut_there()
    {
        Assert.Equal([0, 0, 0, 0, 0, 1, 0], Enumerable.Range(0, 7).Select(Counts.CutsBracket));
        Assert.Equal(1, Counts.CutBrackets(0, 6));
    }

    [Fact]
    public void Without_language_data_sides_that_pause_and_count_as_often_go_together()
    {
        var weights = MonotoneModels.Embedded.Plain.Beads.Weights;

        Assert.True(weights[(int)BeadFeature.Breaks] < 0);
        Assert.True(weights[(int)BeadFeature.Figures] < 0);
    }

    [Fact]
    public void Without_language_data_a_bead_does_not_end_inside_a_bracket() =>
        Assert.True(MonotoneModels.Embedded.Plain.Beads.Weights[(int)BeadFeature.CutsBracket] < 0);
}
