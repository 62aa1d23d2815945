using System.Net;
using System.Text.RegularExpressions;
using Alignment.Tests.Corpora;

namespace Alignment.Tests.Web;

public sealed partial class FacetTests
{
    [Theory]
    [InlineData("/search?q=rice")]
    [InlineData("/search?q=beras")]
    [InlineData("/search?q=harga+Medan")]
    [InlineData("/search?q=beras&pair=prices")]
    [InlineData("/search?q=beras&in=id")]
    public async Task A_choice_shows_as_many_results_as_it_counts(string address)
    {
        var (english, indonesian) = (Reports.English(Reports.PriceEnglish), Reports.Indonesian(Reports.PriceIndonesian));
        var other = Reports.Indonesian("Harga Beras Turun", "Harga beras di Medan turun.", "Petani menjual beras di pasar.");
        await using var served = await ServedCorpus.Start(
            Reports.Linked("prices", english, indonesian), Reports.Linked("farmers", english, other));

        var choices = Choice().Matches(await Page(address)).Where(c => !c.Value.Contains("aria-current", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(choices);
        foreach (var choice in choices)
        {
            var shown = Result().Count(await Page(WebUtility.HtmlDecode(choice.Groups["address"].Value)));
            Assert.Equal(choice.Groups["name"].Value + choice.Groups["count"].Value, choice.Groups["name"].Value + shown);
        }

        async Task<string> Page(string of) => await served.Client.GetStringAsync(new Uri(of, UriKind.Relative));
    }

    [Fact]
    public async Task A_filter_that_cannot_be_read_is_said_on_the_page()
    {
        await using var served = await ServedCorpus.Start(Reports.Ferry());

        var page = WebUtility.HtmlDecode(await served.Client.GetStringAsync(new Uri("/search?q=kapal+date:2025-8", UriKind.Relative)));

        Assert.Contains("'date:2025-8' cannot be read: date:, after: and before: take 2025-08-01", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_that_only_excludes_says_why_there_is_no_page_of_results()
    {
        await using var served = await ServedCorpus.Start(Reports.Ferry());

        var page = WebUtility.HtmlDecode(await served.Client.GetStringAsync(new Uri("/search?q=-ferry", UriKind.Relative)));

        Assert.Contains("The query says only what must not be there: add a word to look for. In quotation marks it is words.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"found\"", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("""<a href="(?<address>[^"]*)"[^>]*>(?<name>[^<]*)<span class="count">(?<count>\d+)</span>""")]
    private static partial Regex Choice();

    [GeneratedRegex("""<div class="quotes">""")]
    private static partial Regex Result();
}
