using Alignment.Scoring;
using Alignment.Tests.Texts;

namespace Alignment.Tests.Scoring;

public sealed class WordLinksTests
{
    [Theory]
    [InlineData("The roof of the church gave way.", "Atap Gereja Tabuan ambruk.", "church")]
    [InlineData("The disciplinary panel meets today.", "Hari ini Komite Disiplin PSTI bersidang.", "disciplinary")]
    [InlineData("The prize went to a satellite.", "Hadiah itu untuk Satelit Tabuan.", "satellite")]
    public void A_word_meets_the_name_that_holds_its_translation_by_half(string english, string indonesian, string word)
    {
        var link = Strongest(AlignmentRun.Relate(LineArticle.English(english), LineArticle.Indonesian(indonesian)), word);

        Assert.Equal(LinkReason.Part, link.Reason);
        Assert.InRange(link.Strength, 0.1f, 0.5f);
    }

    [Fact]
    public void A_name_meets_the_word_that_translates_one_of_its_own()
    {
        var graph = AlignmentRun.Relate(LineArticle.English("They met at Tabuan University."), LineArticle.Indonesian("Mereka bertemu di universitas itu."));

        var name = Enumerable.Range(0, graph.Left.Vocabulary.Count).Single(t => graph.Left.Vocabulary[t].Value is not null);

        Assert.Equal(LinkReason.Part, Assert.Single(graph.FromLeft(name).ToArray()).Reason);
    }

    [Fact]
    public void What_a_person_is_called_is_no_word()
    {
        var graph = AlignmentRun.Relate(LineArticle.English("The flowers were fresh."), LineArticle.Indonesian("Mereka bertemu Bunga Lestari (45)."));

        Assert.Empty(graph.FromLeft(Term(graph.Left, "flower")).ToArray());
    }

    [Fact]
    public void What_a_known_country_is_called_is_no_word()
    {
        var graph = AlignmentRun.Relate(LineArticle.English("The United States and New Zealand agreed."), LineArticle.Indonesian("Mereka bersatu di negara bagian yang baru."));

        Assert.Empty(Enumerable.Range(0, graph.Left.Vocabulary.Count).Where(t => graph.Left.Vocabulary[t].Value is not null).SelectMany(t => graph.FromLeft(t).ToArray()));
    }

    [Fact]
    public void A_word_that_stands_by_itself_too_is_met_in_full()
    {
        var graph = AlignmentRun.Relate(LineArticle.English("The church fell."), LineArticle.Indonesian("Gereja Tabuan itu gereja tua."));

        Assert.Equal(LinkReason.Lexicon, Strongest(graph, "church").Reason);
    }

    [Fact]
    public void An_acronym_of_two_letters_is_not_the_word_that_is_written_like_it()
    {
        var graph = AlignmentRun.Relate(LineArticle.English("The US joined the talks."), LineArticle.Indonesian("Mereka bergabung dengan kami."));

        var name = Enumerable.Range(0, graph.Left.Vocabulary.Count).Single(t => graph.Left.Vocabulary[t].Value is not null);

        Assert.Empty(graph.FromLeft(name).ToArray());
    }

    private static TermLink Strongest(TermGraph graph, string word) => graph.FromLeft(Term(graph.Left, word)).ToArray().MaxBy(l => l.Strength);

    private static int Term(ArticleTerms terms, string stem) =>
        Enumerable.Range(0, terms.Vocabulary.Count).Single(t => terms.Vocabulary[t] is { Value: null, Text: var text } && stem.StartsWith(text, StringComparison.Ordinal));
}
