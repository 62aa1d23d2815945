using Alignment.Scoring;
using Alignment.Tests.Texts;

namespace Alignment.Tests.Scoring;

public class ExpressionLinksTests
{
    private const string English = "The agency passed the buck on the delay.";
    private const string Indonesian = "Lembaga itu cuci tangan soal penundaan.";

    [Fact]
    public void Words_of_two_expressions_that_say_the_same_are_tied() =>
        Assert.True(Strength(English, "buck", Indonesian, "cuci") > 0.8);

    [Fact]
    public void Words_of_an_expression_are_not_tied_where_they_stand_apart() =>
        Assert.True(Strength("He passed the exam for a buck.", "buck", Indonesian, "cuci") < 0.5);

    [Fact]
    public void A_word_that_mostly_stands_outside_of_the_expression_is_tied_the_less()
    {
        var alone = Strength(English, "buck", Indonesian, "cuci");
        var among = Strength(English + "\nIt cost a buck.\nA buck is not much.\nHe gave a buck.", "buck", Indonesian, "cuci");

        Assert.InRange(among, 0.01f, alone / 2);
    }

    [Fact]
    public void Two_reports_in_one_language_have_no_use_for_expressions_of_two()
    {
        var graph = AlignmentRun.Relate(LineArticle.English(English), LineArticle.English("It shifted the blame."));

        Assert.Equal(0, Strength(graph, "buck", "blame"));
    }

    private static float Strength(string english, string own, string indonesian, string other) =>
        Strength(AlignmentRun.Relate(LineArticle.English(english), LineArticle.Indonesian(indonesian)), own, other);

    private static float Strength(TermGraph graph, string own, string other)
    {
        var (left, right) = (TermOf(graph.Left, own), TermOf(graph.Right, other));
        return graph.FromLeft(left).ToArray().FirstOrDefault(link => link.Other == right).Strength;
    }

    private static int TermOf(ArticleTerms terms, string text) =>
        Enumerable.Range(0, terms.Vocabulary.Count).Single(t => terms.Vocabulary[t].Text == text);
}
