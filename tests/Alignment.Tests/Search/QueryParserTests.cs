using System.Globalization;
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

    [Theory]
    [InlineData("banjir lang:id", "Words:banjir ", "id", null, null, null)]
    [InlineData("after:2025-08-08 banjir", "Words: banjir", null, "2025-08-09", null, null)]
    [InlineData("banjir before:2025-08 Demak", "Words:banjir |Words: Demak", null, null, "2025-07-31", null)]
    [InlineData("date:2025-02 banjir", "Words: banjir", null, "2025-02-01", "2025-02-28", null)]
    [InlineData("date:2025 after:2025-03-31 flood", "Words: flood", null, "2025-04-01", "2025-12-31", null)]
    [InlineData("banjir LANG:id", "Words:banjir ", "id", null, null, null)]
    [InlineData("Lang:EN Date:2025-02 banjir", "Words: banjir", "en", "2025-02-01", "2025-02-28", null)]
    [InlineData("flood pair:\"banjir demak\" pair:rob", "Words:flood ", null, null, null, "banjir demak,rob")]
    public void Filters_are_taken_out_of_the_words(string query, string parts, string? language, string? first, string? last, string? pairs)
    {
        var parsed = QueryParser.Parse(query);

        Assert.Equal(parts, string.Join('|', parsed.Parts.Select(p => $"{p.Kind}:{p.Span.Of(query)}")));
        Assert.Equal((language, first, last), (parsed.Filters.Language?.Code, parsed.Filters.First?.ToString("O", CultureInfo.InvariantCulture), parsed.Filters.Last?.ToString("O", CultureInfo.InvariantCulture)));
        Assert.Equal(pairs, parsed.Filters.Pairs is { } names ? string.Join(',', names) : null);
    }

    [Theory]
    [InlineData("breaking:news banjir")]
    [InlineData("Before: the flood, after: the repairs")]
    [InlineData("pair: banjir")]
    [InlineData("site:example.org OR intitle:flood")]
    [InlineData("rasio 3:1, pukul 06:35, https://example.org/a")]
    [InlineData("salang:id")]
    public void What_is_no_filter_is_words(string query)
    {
        var parsed = QueryParser.Parse(query);

        Assert.Equal(query, Assert.Single(parsed.Parts).Span.Of(query));
        Assert.Same(QueryFilters.None, parsed.Filters);
        Assert.Null(parsed.Problem);
    }

    [Theory]
    [InlineData("lang:fr banjir", "lang:fr")]
    [InlineData("banjir date:2025-8", "date:2025-8")]
    [InlineData("flood DATE:02/09/2024 Demak", "DATE:02/09/2024")]
    [InlineData("date:2024-13 flood", "date:2024-13")]
    [InlineData("date:2025-02-30 before:yesterday flood", "date:2025-02-30")]
    [InlineData("flood pair:\"\"", "pair:\"\"")]
    public void A_filter_whose_value_cannot_be_read_is_a_problem_and_no_word(string query, string filter)
    {
        var parsed = QueryParser.Parse(query);

        Assert.StartsWith($"'{filter}' cannot be read: date:, after: and before: take 2025-08-01,", parsed.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain(parsed.Parts, p => p.Span.Of(query).Contains(':', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"date:2025-8\" banjir")]
    [InlineData("banjir -date:2025-8")]
    public void What_looks_like_a_filter_in_quotes_or_after_a_hyphen_is_none(string query) => Assert.Null(QueryParser.Parse(query).Problem);

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
