using System.Text.RegularExpressions;

namespace Alignment.BrowserTests;

[Collection(nameof(BrowserCollection))]
public sealed class SearchPageTests(Browser browser, SeedViewer viewer)
{
    [Theory]
    [InlineData("ferry sinking", "en", "id")]
    [InlineData("kapal tenggelam", "id", "en")]
    public async Task Words_of_one_language_find_sentences_of_both_with_the_words_lit(string query, string own, string other)
    {
        var page = await Search(query);

        await Assertions.Expect(page.Locator($".results blockquote[lang={own}] mark").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator($".results blockquote[lang={other}] mark").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".results").First).ToContainTextAsync("a4_ferry_sinking");
    }

    [Fact]
    public async Task The_translation_of_a_query_is_shown_and_can_be_changed()
    {
        var page = await Search("ferry");
        var rendering = page.Locator(".translation .rendering").First;
        var word = await rendering.GetAttributeAsync("aria-label");

        await rendering.ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("drop="));
        await Assertions.Expect(page.Locator(".translation .dropped")).ToHaveAttributeAsync("aria-label", word!.Replace("Do not search for", "Search again for", StringComparison.Ordinal));
        await page.Locator(".translation input[name=also]").FillAsync("rupiah");
        await page.Locator(".translation button").ClickAsync();
        await Assertions.Expect(page.Locator(".results")).ToContainTextAsync("rupiah", new() { IgnoreCase = true });
    }

    [Fact]
    public async Task Facets_narrow_a_search_and_widen_it_again()
    {
        var page = await Search("tenggelam kapal gempa");
        var pairs = page.Locator(".facets h2:has-text('Pair') + ul a:not(.undo-facet)");
        Assert.True(await pairs.CountAsync() > 1);

        await pairs.First.ClickAsync();

        await Assertions.Expect(page.Locator(".facets a[aria-current]")).ToHaveCountAsync(1);
        Assert.Single((await page.Locator(".results .source a").AllInnerTextsAsync()).Distinct());
        await page.Locator(".undo-facet").ClickAsync();
        await Assertions.Expect(page.Locator(".facets a[aria-current]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Words_in_context_stand_in_one_column()
    {
        var page = await Search("kapal");

        await page.Locator("text=Show words in context").ClickAsync();

        var lefts = await page.Locator(".concordance mark").EvaluateAllAsync<double[]>("marks => marks.map(m => m.getBoundingClientRect().left)");
        Assert.True(lefts.Length > 3);
        Assert.Equal(lefts.Min(), lefts.Max(), 1.0);
    }

    [Fact]
    public async Task A_result_leads_to_its_place_in_the_pair()
    {
        var page = await Search("kapal tenggelam");

        await page.Locator(".results blockquote .number").First.ClickAsync();

        await Assertions.Expect(page.Locator(".sentence.pinned")).ToBeInViewportAsync();
    }

    private async Task<IPage> Search(string query)
    {
        var page = await browser.Open();
        await page.GotoAsync($"{viewer.Address}/search");
        await page.Locator("input[name=q]").FillAsync(query);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"q="));
        return page;
    }
}
