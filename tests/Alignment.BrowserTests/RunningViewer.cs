using Alignment.Cli;
using Alignment.Sqlite;
using Alignment.Web;
using Microsoft.AspNetCore.Builder;

namespace Alignment.BrowserTests;

/// <summary>A viewer on a free port over a corpus file of its own.</summary>
public sealed class RunningViewer : IAsyncDisposable
{
    private readonly SqliteCorpus _corpus;
    private readonly WebApplication _app;

    private RunningViewer(SqliteCorpus corpus, WebApplication app) => (_corpus, _app) = (corpus, app);

    /// <summary>Scheme, host and port.</summary>
    public string Address => _app.Urls.First();

    /// <summary>Opens a corpus and serves it.</summary>
    public static async Task<RunningViewer> Start(string file, Func<ViewerOptions, ViewerOptions>? change = null)
    {
        var corpus = SqliteCorpus.Open(file);
        var options = new ViewerOptions { Port = 0, Name = Path.GetFileName(file), Log = Console.Error, Gold = Repository.Path("data/gold"), Seeds = Repository.Path("seeds") };
        var app = Viewer.Build(new(corpus, corpus, corpus.Index), change?.Invoke(options) ?? options);
        await app.StartAsync();
        return new(corpus, app);
    }

    /// <summary>Puts articles into a corpus by the program's own command.</summary>
    public static void Add(string file, params string[] paths)
    {
        using var talk = new StringWriter();
        var code = CommandLine.Run(["add", .. paths, "--corpus", file], talk, talk, new() { Threads = 2 });
        Assert.True(code == 0, talk.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _corpus.Dispose();
    }
}

/// <summary>A viewer of all seeds, which no test changes.</summary>
public sealed class SeedViewer : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alignment-browser-").FullName;
    private RunningViewer? _viewer;

    public string Address => _viewer!.Address;

    public async ValueTask InitializeAsync()
    {
        RunningViewer.Add(Path.Combine(_folder, "seeds.corpus"), Repository.Path("seeds"));
        _viewer = await RunningViewer.Start(Path.Combine(_folder, "seeds.corpus"));
    }

    public async ValueTask DisposeAsync()
    {
        await _viewer!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
