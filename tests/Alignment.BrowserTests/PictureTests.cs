namespace Alignment.BrowserTests;

/// <summary>Pictures of the pages. ALIGNMENT_PICTURES=FOLDER keeps them there: look at them before changing how a page looks.</summary>
[Collection(nameof(BrowserCollection))]
public sealed class PictureTests(Browser browser, SeedViewer viewer)
{
    private const int LargestPicture = 300_000;

    [Theory]
    [InlineData("pairs", "/")]
    [InlineData("pair", "/pairs/c1_xi_putin_call")]
    [InlineData("pinned", "/pairs/c1_xi_putin_call?s=en-25")]
    [InlineData("differ", "/pairs/a4_ferry_sinking?show=differ")]
    [InlineData("search", "/search?q=kapal+tenggelam")]
    [InlineData("concordance", "/search?q=kapal+tenggelam&view=kwic")]
    [InlineData("reviews", "/reviews")]
    [InlineData("quality", "/quality")]
    public async Task Every_page_has_a_picture_in_light_and_dark_and_on_a_phone(string name, string address)
    {
        foreach (var (kind, scheme, width) in new[] { ("light", ColorScheme.Light, 1280), ("dark", ColorScheme.Dark, 1280), ("phone", ColorScheme.Light, 390) })
        {
            var page = await browser.Open(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 860 }, Locale = "en-GB" });
            await page.GotoAsync(viewer.Address + address);

            var picture = await page.ScreenshotAsync(new() { FullPage = !address.Contains("s=", StringComparison.Ordinal) });

            Assert.NotEmpty(picture);
            await Keep($"{name}-{kind}.png", picture);
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task The_picture_of_the_readme_is_small_enough_for_it()
    {
        var page = await browser.Open(new() { ViewportSize = new() { Width = 1200, Height = 800 }, Locale = "en-GB" });
        await page.GotoAsync($"{viewer.Address}/pairs/a4_ferry_sinking");
        await page.Locator(".sentence.equivalent .number").Nth(1).ClickAsync();
        await page.WaitForSelectorAsync("#panel");

        var picture = await page.ScreenshotAsync();

        Assert.InRange(picture.Length, 10_000, LargestPicture);
        await Keep("readme.png", picture);
    }

    private static async Task Keep(string name, byte[] picture)
    {
        if (Environment.GetEnvironmentVariable("ALIGNMENT_PICTURES") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(Path.Combine(folder, name), picture);
        }
    }
}
