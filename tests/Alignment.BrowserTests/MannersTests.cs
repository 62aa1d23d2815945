using Deque.AxeCore.Playwright;

namespace Alignment.BrowserTests;

[Collection(nameof(BrowserCollection))]
public sealed class MannersTests(Browser browser, SeedViewer viewer)
{
    public static TheoryData<string> Pages => ["/", "/pairs/a4_ferry_sinking", "/pairs/a4_ferry_sinking?show=differ&s=en-6", "/search?q=kapal+tenggelam", "/search?q=kapal&view=kwic", "/reviews", "/quality", "/nothing-here"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_serious_in_light_or_dark(string address)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await browser.Open(new() { ColorScheme = scheme });
            await page.GotoAsync(viewer.Address + address);

            var serious = (await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{scheme}: {v.Id}: {v.Nodes[0].Html}");

            Assert.Empty(serious);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_phone_shows_every_page_without_scrolling_sideways(string address)
    {
        var page = await browser.Open(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await page.GotoAsync(viewer.Address + address);

        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task On_a_phone_the_two_articles_stand_below_each_other_and_links_are_numbers()
    {
        var page = await browser.Open(new() { ViewportSize = new() { Width = 390, Height = 800 } });
        await page.GotoAsync($"{viewer.Address}/pairs/a4_ferry_sinking");

        var (left, right) = ((await page.Locator("#en").BoundingBoxAsync())!, (await page.Locator("#id").BoundingBoxAsync())!);

        Assert.True(right.Y > left.Y + left.Height - 1);
        await Assertions.Expect(page.Locator(".curves")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#en .counterparts").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Dark_and_light_follow_the_system()
    {
        Assert.True(await Brightness(ColorScheme.Dark) < 0.2);
        Assert.True(await Brightness(ColorScheme.Light) > 0.8);
    }

    [Fact]
    public async Task Without_a_script_a_pair_can_be_read_pinned_filtered_and_walked()
    {
        var page = await browser.Open(new() { JavaScriptEnabled = false });
        await page.GotoAsync($"{viewer.Address}/pairs/a4_ferry_sinking");
        await Assertions.Expect(page.Locator("#en .counterparts").First).ToBeVisibleAsync();

        await page.Locator("#en-6 .number").ClickAsync();
        await Assertions.Expect(page.Locator("#panel .evidence").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#en mark.lit").First).ToBeVisibleAsync();
        await page.Locator("[data-step=next]").ClickAsync();
        await page.Locator(".filters a[href*='show=differ']").ClickAsync();

        await Assertions.Expect(page.Locator(".sentence.off").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Texts_say_which_language_they_are_in()
    {
        var page = await browser.Open();
        await page.GotoAsync($"{viewer.Address}/pairs/a4_ferry_sinking");

        await Assertions.Expect(page.Locator("article#en")).ToHaveAttributeAsync("lang", "en");
        await Assertions.Expect(page.Locator("article#id")).ToHaveAttributeAsync("lang", "id");
    }

    private async Task<double> Brightness(ColorScheme scheme)
    {
        var page = await browser.Open(new() { ColorScheme = scheme });
        await page.GotoAsync(viewer.Address);
        return await page.EvaluateAsync<double>("getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).slice(0, 3).reduce((sum, c) => sum + +c, 0) / 765");
    }
}
