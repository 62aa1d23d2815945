using System.Text.RegularExpressions;

namespace Alignment.BrowserTests;

[Collection(nameof(BrowserCollection))]
public sealed class PairPageTests(Browser browser, SeedViewer viewer)
{
    private const string Pair = "/pairs/a4_ferry_sinking";

    [Fact]
    public async Task Hovering_a_sentence_lights_its_counterpart_and_the_words_that_tie_them()
    {
        var page = await Open(Pair);
        var sentence = page.Locator("#en .sentence.differs").First;
        var counterpart = await sentence.Locator(".counterparts a").First.GetAttributeAsync("href");

        await sentence.HoverAsync();

        await Assertions.Expect(page.Locator(counterpart!)).ToHaveClassAsync(new Regex(@"\bon\b"));
        await Assertions.Expect(page.Locator("#en mark.lit").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#id mark.lit").First).ToBeVisibleAsync();
        Assert.Contains(await page.Locator("mark.lit").First.GetAttributeAsync("data-label"), new[] { "word", "name", "number", "date", "quantity", "time" });
        await page.Mouse.MoveAsync(2, 2);
        await Assertions.Expect(page.Locator("mark.lit")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Focus_lights_as_hovering_does()
    {
        var page = await Open(Pair);

        await page.Locator("#en .sentence.equivalent .number").First.FocusAsync();

        await Assertions.Expect(page.Locator("#id .sentence.on").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_click_pins_a_sentence_and_shows_its_evidence_with_weights_at_an_address_of_its_own()
    {
        var page = await Open(Pair);

        await page.Locator("#en .sentence.differs").First.ClickAsync(new() { Position = new() { X = 60, Y = 10 } });

        await Assertions.Expect(page.Locator("#panel")).ToBeVisibleAsync();
        Assert.Matches(@"\?s=en-\d+", page.Url);
        Assert.Matches(@"^[+−]\d+\.\d\d$", await page.Locator("#panel .evidence td.figure").First.InnerTextAsync());
        await page.GotoAsync(page.Url);
        await Assertions.Expect(page.Locator("#panel")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".sentence.pinned")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_weights_on_the_page_sum_to_the_score_on_the_page()
    {
        var page = await Open($"{Pair}?s=en-6");
        var link = page.Locator("#panel .link").First;

        var weights = await link.Locator(".evidence td.figure").AllInnerTextsAsync();

        Assert.Equal(Number(await link.Locator("h2 small").InnerTextAsync()), weights.Sum(Number), 0.005 * (weights.Count + 1));

        static double Number(string text) => double.Parse(text.Replace("score", "", StringComparison.Ordinal).Replace('−', '-').Trim(), System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task Arrow_keys_go_from_link_to_link_and_from_disagreement_to_disagreement()
    {
        var page = await Open(Pair);

        await page.Keyboard.PressAsync("Shift+ArrowRight");
        await Assertions.Expect(page.Locator(".sentence.pinned.differs")).ToHaveCountAsync(1);
        var first = page.Url;
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page).Not.ToHaveURLAsync(first);
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.Locator("#panel")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Going_back_goes_back_to_what_was_pinned_before()
    {
        var page = await Open($"{Pair}?s=en-6");
        await page.Locator("[data-step=next]").ClickAsync();
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex("s=en-6"));

        await page.GoBackAsync();

        await Assertions.Expect(page.Locator("#en-6")).ToHaveClassAsync(new Regex("pinned"));
    }

    [Theory]
    [InlineData("agree", "#en .sentence.equivalent:not(.off)", "#en .sentence.differs:not(.off)")]
    [InlineData("differ", "#en .sentence.differs:not(.off)", "#en .sentence:not(.differs):not(.off)")]
    [InlineData("only-en", "#en .sentence:not(.off)", "#id .sentence:not(.off)")]
    [InlineData("only-id", "#id .sentence:not(.off)", "#en .sentence:not(.off)")]
    public async Task A_filter_is_an_address_and_makes_the_others_step_back(string show, string stays, string steps)
    {
        var page = await Open(Pair);

        await page.Locator($".filters a[href*='show={show}']").ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"show={show}"));
        await Assertions.Expect(page.Locator(stays).First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(steps)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_disagreement_of_the_strip_leads_to_its_place()
    {
        var page = await Open(Pair);

        await page.Locator(".ledger .verdict-conflict a").First.ClickAsync();

        await Assertions.Expect(page.Locator(".sentence.pinned mark.value").First).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("#panel .verdict-conflict").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Every_link_has_a_curve_that_runs_between_the_columns()
    {
        var page = await Open(Pair);
        var (left, right) = ((await page.Locator("#en").BoundingBoxAsync())!, (await page.Locator("#id").BoundingBoxAsync())!);

        foreach (var curve in await page.Locator(".curves path").AllAsync())
        {
            var box = (await curve.BoundingBoxAsync())!;

            Assert.InRange(box.X, left.X + left.Width - 5, right.X);
            Assert.InRange(box.X + box.Width, left.X + left.Width, right.X + 5);
        }
    }

    [Fact]
    public async Task Two_sentences_that_are_not_linked_can_be_compared()
    {
        var page = await Open($"{Pair}?s=en-5");

        await page.Locator("#with").SelectOptionAsync("id-30");
        await page.Locator(".compare button").ClickAsync();

        await Assertions.Expect(page.Locator("#panel .link").First).ToContainTextAsync("Not linked");
    }

    [Fact]
    public async Task A_page_loads_nothing_from_elsewhere_is_light_and_raises_no_error()
    {
        var page = await browser.Open();
        var (sent, foreign, errors) = (new List<IRequest>(), new List<string>(), new List<string>());
        page.Request += (_, request) => foreign.AddRange(request.Url.StartsWith(viewer.Address, StringComparison.Ordinal) ? [] : [request.Url]);
        page.Console += (_, message) => errors.AddRange(message.Type == "error" ? [message.Text] : []);
        page.PageError += (_, error) => errors.Add(error);
        page.RequestFinished += (_, request) => sent.Add(request);

        await page.GotoAsync($"{viewer.Address}/pairs/c1_xi_putin_call", new() { WaitUntil = WaitUntilState.NetworkIdle });

        var sizes = await Task.WhenAll(sent.Select(request => request.SizesAsync()));
        Assert.Empty(foreign);
        Assert.Empty(errors);
        Assert.InRange(sizes.Sum(s => s.ResponseBodySize), 1, 200_000);
    }

    private async Task<IPage> Open(string address)
    {
        var page = await browser.Open();
        await page.GotoAsync(viewer.Address + address);
        return page;
    }
}
