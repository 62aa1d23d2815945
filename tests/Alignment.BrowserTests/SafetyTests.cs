using System.Net;

namespace Alignment.BrowserTests;

/// <summary>What a viewer refuses, asked without a browser.</summary>
[Collection(nameof(BrowserCollection))]
public sealed class SafetyTests(SeedViewer viewer, Browser browser) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-safety-").FullName;
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:5080")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("0.0.0.0")]
    public async Task A_foreign_host_name_is_refused(string host)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, viewer.Address + "/");
        request.Headers.Host = host;

        Assert.Equal(HttpStatusCode.BadRequest, (await _client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("/pairs/a4_ferry_sinking/reviews")]
    [InlineData("/reviews/1/undo")]
    public async Task A_change_without_its_token_is_refused(string address)
    {
        var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["who"] = "Mallory", ["do"] = "reject", ["sentences"] = "en-6 id-11" });

        Assert.Equal(HttpStatusCode.BadRequest, (await _client.PostAsync(viewer.Address + address, form)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await _client.PostAsync(viewer.Address + address, new StringContent("{}"))).StatusCode);
    }

    [Fact]
    public async Task A_form_larger_than_any_review_is_refused()
    {
        var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["who"] = new('x', 60_000) });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await _client.PostAsync(viewer.Address + "/pairs/a4_ferry_sinking/reviews", form)).StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/pairs/a4_ferry_sinking")]
    [InlineData("/nothing-here")]
    public async Task Every_page_forbids_scripts_and_styles_that_are_not_its_own(string address)
    {
        var answer = await _client.GetAsync(viewer.Address + address);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/pairs/none", HttpStatusCode.NotFound)]
    [InlineData("/nothing-here", HttpStatusCode.NotFound)]
    [InlineData("/pairs/a4_ferry_sinking?s=xx-1&show=%00&with=en-99999999999", HttpStatusCode.OK)]
    [InlineData("/search?q=%22%22%22-*%28&drop=x&drop=.&in=zz&month=%3Cscript%3E", HttpStatusCode.OK)]
    [InlineData("/?sort=nothing&q=%3Cb%3E", HttpStatusCode.OK)]
    public async Task Odd_addresses_are_answered_calmly(string address, HttpStatusCode expected) =>
        Assert.Equal(expected, (await _client.GetAsync(viewer.Address + address)).StatusCode);

    [Fact]
    public async Task A_viewer_for_reading_refuses_every_change()
    {
        var corpus = Path.Combine(_folder, "read.corpus");
        RunningViewer.Add(corpus, Repository.Path("seeds/a4_ferry_sinking"));
        await using var reading = await RunningViewer.Start(corpus, options => options with { ReadOnly = true });

        Assert.Equal(HttpStatusCode.Forbidden, (await _client.PostAsync(reading.Address + "/reviews/1/undo", new FormUrlEncodedContent([]))).StatusCode);
    }

    [Fact]
    public async Task Hostile_text_is_only_text()
    {
        const string Attack = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"> sank with 64 aboard on Friday.";
        File.WriteAllText(Path.Combine(_folder, "en.txt"), $"\"><svg onload=alert(1)> Ferry sinks off Nias\n\nA ferry {Attack}\n\n{{{{constructor}}}} javascript:alert(1) rescuers pulled 51 people out.\n");
        File.WriteAllText(Path.Combine(_folder, "id.txt"), $"\"><svg onload=alert(1)> Feri tenggelam di Nias\n\nFeri {Attack.Replace("sank with 64 aboard on Friday", "tenggelam dengan 64 penumpang pada Jumat", StringComparison.Ordinal)}\n\nTim penyelamat mengangkat 15 orang.\n");
        var corpus = Path.Combine(_folder, "hostile.corpus");
        RunningViewer.Add(corpus, Path.Combine(_folder, "en.txt"), Path.Combine(_folder, "id.txt"), "--name", "'\"><script>alert(1)</script>");
        await using var hostile = await RunningViewer.Start(corpus);
        var page = await browser.Open();
        var alarms = new List<string>();
        page.Dialog += (_, dialog) => alarms.Add(dialog.Message);
        page.Console += (_, message) => alarms.AddRange(message.Type == "error" ? [message.Text] : []);

        await page.GotoAsync(hostile.Address);
        await page.Locator("a.title").ClickAsync();
        await page.Locator(".sentence .number").First.ClickAsync();
        await page.WaitForSelectorAsync("#panel");
        await page.GotoAsync($"{hostile.Address}/search?q=%3Cscript%3Ealert(1)%3C/script%3E+ferry");

        Assert.Empty(alarms);
        Assert.DoesNotContain("owned", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("main script, main img, main [onerror], main [onload]").CountAsync());
    }

    public void Dispose()
    {
        _client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
