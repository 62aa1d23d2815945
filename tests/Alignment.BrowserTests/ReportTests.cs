namespace Alignment.BrowserTests;

[Collection(nameof(BrowserCollection))]
public sealed class ReportTests(Browser browser) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-report-").FullName;

    [Fact]
    public async Task A_report_is_one_file_that_needs_neither_script_nor_network_and_leads_to_its_sentences()
    {
        var file = Path.Combine(_folder, "report.html");
        using var talk = new StringWriter();
        var seeds = Repository.Path("seeds/a4_ferry_sinking");
        Assert.Equal(0, Cli.CommandLine.Run(["align", Path.Combine(seeds, "en.txt"), Path.Combine(seeds, "id.txt"), "--format", "html", "-o", file], talk, talk, new()));
        var page = await browser.Open();
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);

        await page.GotoAsync(new Uri(file).AbsoluteUri);

        Assert.Single(requests);
        Assert.Equal(0, await page.Locator("script").CountAsync());
        await page.Locator(".ledger a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".sentence:target")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator(".counterparts").First).ToBeVisibleAsync();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
