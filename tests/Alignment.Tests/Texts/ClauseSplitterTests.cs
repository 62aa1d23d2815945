using Alignment.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Tests.Texts;

public sealed class ClauseSplitterTests
{
    private static string Split(Language language, string text) =>
        string.Join(" | ", ClauseSplitter.For(language).Split(text, new(0, text.Length)).Select(c => $"{c.Kind}: {c.Span.Of(text)}"));

    [Fact]
    public void A_coordinate_clause_and_its_speaker_are_told_apart() => Assert.Equal(
        "Main: The bridge was closed, | Coordinate: and two ferries were cancelled, | Attribution: the port said.",
        Split(Language.English, "The bridge was closed, and two ferries were cancelled, the port said."));

    [Fact]
    public void An_inserted_clause_ends_where_the_statement_resumes() => Assert.Equal(
        "Main: The ferry, | Apposition: which carried 40 people, | Main: sank near the island.",
        Split(Language.English, "The ferry, which carried 40 people, sank near the island."));

    [Fact]
    public void A_speaker_may_come_first_or_last()
    {
        Assert.Equal("Attribution: Menurut polisi, | Main: jalan dibuka pada Senin, | Coordinate: sedangkan jembatan masih ditutup.",
            Split(Language.Indonesian, "Menurut polisi, jalan dibuka pada Senin, sedangkan jembatan masih ditutup."));
        Assert.Equal("Main: \"Kami menunggu bantuan,\" | Attribution: ujarnya.", Split(Language.Indonesian, "\"Kami menunggu bantuan,\" ujarnya."));
    }

    [Theory]
    [InlineData("en", "The minister told reporters on Thursday that the port would reopen next week.", "Attribution: The minister told reporters on Thursday that | Main: the port would reopen next week.")]
    [InlineData("id", "Menteri itu mengatakan pada Kamis bahwa pelabuhan akan dibuka minggu depan.", "Attribution: Menteri itu mengatakan pada Kamis bahwa | Main: pelabuhan akan dibuka minggu depan.")]
    [InlineData("en", "Later on Thursday, the governor confirmed that preparations were underway.", "Attribution: Later on Thursday, the governor confirmed that | Main: preparations were underway.")]
    [InlineData("en", "It also noted that on August 7, an aide said that talks would follow.", "Attribution: It also noted that | Attribution: on August 7, an aide said that | Main: talks would follow.")]
    [InlineData("en", "The ferry sank near the island, and police said that 40 people were aboard.", "Main: The ferry sank near the island, | Attribution: and police said that | Coordinate: 40 people were aboard.")]
    public void What_is_said_begins_behind_said_that(string language, string text, string clauses) =>
        Assert.Equal(clauses, Split(Language.Of(language), text));

    [Theory]
    [InlineData("en", "The bridge that was closed on Monday has reopened.")]
    [InlineData("en", "The governor confirmed the closure of the bridge that week.")]
    [InlineData("id", "Gubernur menegaskan komitmennya.")]
    public void A_verb_of_saying_or_a_that_by_itself_opens_no_speech(string language, string text) =>
        Assert.DoesNotContain("Attribution: ", Split(Language.Of(language), text)[..12], StringComparison.Ordinal);

    [Fact]
    public void Clauses_cover_the_sentence_in_order() => Prop.ForAll(Gen.Elements("kata", ",", ";", " ", "yang", "\"", "said", "and", "3", "—").ListOf().Select(l => string.Join(' ', l)).ToArbitrary(), text =>
    {
        var at = 0;
        foreach (var clause in ClauseSplitter.For(Language.English).Split(text, new(0, text.Length)))
        {
            Assert.All(text[at..clause.Span.Start], c => Assert.True(Characters.IsBlank(c)));
            Assert.True(clause.Span.Length > 0);
            at = clause.Span.End;
        }

        Assert.All(text[at..], c => Assert.True(Characters.IsBlank(c)));
    }).QuickCheckThrowOnFailure();
}
