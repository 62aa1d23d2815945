using Alignment.Corpora;
using Alignment.Sqlite;
using Alignment.Web;
using Microsoft.AspNetCore.Builder;

namespace Alignment.Tests.Web;

/// <summary>A viewer on a free port over a corpus in memory, asked without a browser.</summary>
internal sealed class ServedCorpus : IAsyncDisposable
{
    private readonly SqliteCorpus _corpus;
    private readonly WebApplication _app;

    private ServedCorpus(SqliteCorpus corpus, WebApplication app)
    {
        (_corpus, _app) = (corpus, app);
        Client = new() { BaseAddress = new(app.Urls.First()) };
    }

    /// <summary>Asks it, by addresses without a host.</summary>
    public HttpClient Client { get; }

    /// <summary>Serves these pairs.</summary>
    public static async Task<ServedCorpus> Start(params ArticlePair[] pairs)
    {
        var corpus = SqliteCorpus.InMemory();
        foreach (var pair in pairs)
        {
            corpus.Put(pair);
        }

        var options = new ViewerOptions { Port = 0, Name = "memory", Log = TextWriter.Null };
        var app = Viewer.Build(new(corpus, corpus, corpus.Index), options);
        await app.StartAsync();
        return new(corpus, app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _corpus.Dispose();
    }
}
