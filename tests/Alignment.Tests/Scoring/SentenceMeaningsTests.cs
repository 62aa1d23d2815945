using Alignment.Scoring;
using Alignment.Tests.Texts;
using Alignment.Texts;

namespace Alignment.Tests.Scoring;

public sealed class SentenceMeaningsTests
{
    private static readonly TermGraph Harbour = AlignmentRun.Relate(
        LineArticle.English("Officers detained the smuggler at dawn.\nSurgeons treated his broken ankle.\nTraders sold cloves and nutmeg."),
        LineArticle.Indonesian("Pedagang menjual cengkih dan pala.\nPenyelundup diringkus petugas.\nDokter merawat kakinya yang patah."));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 0)]
    public void The_sentence_about_the_same_is_the_likest(int left, int right) =>
        Assert.Equal(right, Enumerable.Range(0, 3).MaxBy(r => Harbour.Meanings.Likeness([left], [r])));

    [Fact]
    public void A_group_is_about_what_its_sentences_are() =>
        Assert.True(Harbour.Meanings.Likeness([0, 1], [1, 2]) > Harbour.Meanings.Likeness([0, 1], [0]));

    [Fact]
    public void Words_without_a_partner_are_compared_by_themselves()
    {
        var graph = AlignmentRun.Relate(
            LineArticle.English("The ferry captain was jailed on Monday.\nThe ferry captain praised the weather."),
            LineArticle.Indonesian("Kapten feri masuk sel."));

        Assert.True(Missing(graph, 0) > Missing(graph, 1));
    }

    [Fact]
    public void A_language_without_vectors_is_about_nothing()
    {
        var graph = AlignmentRun.Relate(LineArticle.Of("Der Hafen wurde geschlossen.", Language.Of("de")), LineArticle.Of("Le port a été fermé.", Language.Of("fr")));

        Assert.Equal(0, graph.Meanings.Likeness([0], [0]));
    }

    private static double Missing(TermGraph graph, int left)
    {
        var overlap = new Overlap(graph);
        overlap.Compare([left], [0]);
        return graph.Meanings.Likeness(overlap);
    }
}
