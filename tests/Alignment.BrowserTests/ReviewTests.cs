using System.Text.RegularExpressions;

namespace Alignment.BrowserTests;

[Collection(nameof(BrowserCollection))]
public sealed class ReviewTests(Browser browser) : IDisposable
{
    private const string Pair = "/pairs/a4_ferry_sinking";
    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-review-").FullName;

    private string Corpus => Path.Combine(_folder, "review.corpus");

    [Fact]
    public async Task A_rejected_link_is_gone_stays_gone_after_a_restart_and_a_new_alignment_and_an_undo_brings_it_back()
    {
        RunningViewer.Add(Corpus, Repository.Path("seeds/a4_ferry_sinking"));
        string partner;
        await using (var viewer = await RunningViewer.Start(Corpus))
        {
            var page = await Open(viewer, $"{Pair}?s=en-11");
            partner = Assert.Single(await Partners(page, 11));
            await Say(page, "Dewi Lestari", "reject");
            Assert.DoesNotContain(partner, await Partners(page, 11));
        }

        RunningViewer.Add(Corpus, Repository.Path("seeds/a4_ferry_sinking"));
        await using (var viewer = await RunningViewer.Start(Corpus))
        {
            var page = await Open(viewer, $"{Pair}?s=en-11");
            Assert.DoesNotContain(partner, await Partners(page, 11));

            await page.GotoAsync($"{viewer.Address}/reviews");
            await Assertions.Expect(page.Locator(".log tbody tr").First).ToContainTextAsync("Dewi Lestari");
            await page.Locator(".log input[name=who]").First.FillAsync("Budi");
            await page.Locator(".log .undo button").First.ClickAsync();
            await Assertions.Expect(page.Locator(".log tbody tr").First).ToContainTextAsync("took back no. 1");

            await page.GotoAsync($"{viewer.Address}{Pair}?s=en-11");
            Assert.Contains(partner, await Partners(page, 11));
        }
    }

    [Fact]
    public async Task Two_chosen_sentences_can_be_linked_joined_by_a_neighbour_and_split_again()
    {
        RunningViewer.Add(Corpus, Repository.Path("seeds/a4_ferry_sinking"));
        await using var viewer = await RunningViewer.Start(Corpus);
        var page = await Open(viewer, $"{Pair}?s=en-28&with=id-31");

        await Say(page, "Dewi", "accept");
        Assert.Equal(["#id-31"], await Partners(page, 28));

        await page.Locator("select[name=add]").First.SelectOptionAsync("id-32");
        await page.Locator("button[value=add]").First.ClickAsync();
        await page.WaitForLoadStateAsync();
        Assert.Equal(["#id-31", "#id-32"], await Partners(page, 28));

        await page.Locator("button[value='out:id-32']").First.ClickAsync();
        await page.WaitForLoadStateAsync();
        Assert.Equal(["#id-31"], await Partners(page, 28));

        await page.Locator("button[value=partial]").First.ClickAsync();
        await page.WaitForLoadStateAsync();
        await Assertions.Expect(page.Locator("#panel .link h2").First).ToContainTextAsync("partial");
    }

    [Fact]
    public async Task What_was_reviewed_is_exported_as_gold_that_the_program_reads()
    {
        RunningViewer.Add(Corpus, Repository.Path("seeds/a4_ferry_sinking"));
        await using (var viewer = await RunningViewer.Start(Corpus))
        {
            await Say(await Open(viewer, $"{Pair}?s=en-6"), "Dewi", "accept");
        }

        using var talk = new StringWriter();
        var code = Cli.CommandLine.Run(["export", "--corpus", Corpus, "--format", "gold", "-o", Path.Combine(_folder, "gold")], talk, talk, new());

        Assert.Equal(0, code);
        var gold = Assert.Single(Evaluation.GoldFolder.Read(Path.Combine(_folder, "gold")));
        Assert.StartsWith("Dewi, ", Assert.Single(gold.Links).Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agreement_of_reviewers_with_the_program_and_with_each_other_is_shown()
    {
        RunningViewer.Add(Corpus, Repository.Path("seeds/a4_ferry_sinking"));
        await using var viewer = await RunningViewer.Start(Corpus);
        await Say(await Open(viewer, $"{Pair}?s=en-6"), "Dewi", "accept");
        await Say(await Open(viewer, $"{Pair}?s=en-6"), "Budi", "partial");

        var page = await Open(viewer, "/reviews");

        var rows = await page.Locator("section[aria-labelledby=agreement] tbody tr td:first-child").AllInnerTextsAsync();
        Assert.Equal(["Budi and the program", "Dewi and the program", "Budi and Dewi"], rows);
    }

    [Fact]
    public async Task A_viewer_for_reading_has_no_forms_of_review()
    {
        RunningViewer.Add(Corpus, Repository.Path("seeds/a4_ferry_sinking"));
        await using var viewer = await RunningViewer.Start(Corpus, options => options with { ReadOnly = true });

        var page = await Open(viewer, $"{Pair}?s=en-6");

        await Assertions.Expect(page.Locator("#panel .evidence").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("form[method=post]")).ToHaveCountAsync(0);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task Say(IPage page, string who, string what)
    {
        var form = page.Locator("#panel .review").First;
        await form.Locator("input[name=who]").FillAsync(who);
        await form.Locator($"button[value={what}]").ClickAsync();
        await page.WaitForURLAsync(new Regex(@"s=en-\d+(?!.*with=)"));
        await Assertions.Expect(page.Locator("#panel")).ToBeVisibleAsync();
    }

    private static async Task<IReadOnlyList<string>> Partners(IPage page, int sentence) =>
        [.. (await page.Locator($"#en-{sentence} .counterparts a").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))"))];

    private async Task<IPage> Open(RunningViewer viewer, string address)
    {
        var page = await browser.Open();
        await page.GotoAsync(viewer.Address + address);
        return page;
    }
}
