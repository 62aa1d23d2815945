using System.Runtime.CompilerServices;

namespace Alignment.BrowserTests;

/// <summary>The system's own Chromium. Without one the tests are skipped and say so; in continuous integration (CI=true) they fail.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];
    /// <summary>Milliseconds that a busy machine may take; nothing waits longer than it must.</summary>
    private const int Patience = 60_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Array.Find(Places, File.Exists) is { } path)
        {
            _playwright = await Playwright.CreateAsync();
            // A container has no user namespaces for Chromium's sandbox, and little shared memory.
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none"] });
        }
    }

    /// <summary>A page of a browser that has seen nothing yet.</summary>
    public async Task<IPage> Open(BrowserNewContextOptions? options = null)
    {
        if (_browser is null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", "no Chromium on this machine: install it (Debian: apt-get install chromium) to run the browser tests");
            Assert.Fail("CI=true, but there is no Chromium to run the browser tests with: apt-get install chromium");
        }

        var context = await _browser.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "en-GB" });
        context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}

/// <summary>All browser tests share one browser and run one after the other.</summary>
[CollectionDefinition(nameof(BrowserCollection))]
public sealed class BrowserCollection : ICollectionFixture<Browser>, ICollectionFixture<SeedViewer>;

/// <summary>Where the repository is: tests run from their build folder.</summary>
internal static class Repository
{
    public static string Path(string name, [CallerFilePath] string here = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "..", "..", name));
}
