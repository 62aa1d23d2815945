using Alignment.Search;
using Alignment.Sqlite;

namespace Alignment.Cli.Providers;

/// <summary>The search engines, put together: the only place that knows them all.</summary>
internal static partial class Engines
{
    /// <summary>Those that are compiled in.</summary>
    public static IReadOnlyList<Engine> All { get; } = Make();

    /// <summary>The engine with this name.</summary>
    /// <exception cref="UsageException">There is none, or it is not compiled in.</exception>
    public static Engine ByName(string name) =>
        All.FirstOrDefault(engine => engine.Name == name) ?? throw new UsageException(name is "lucene" or "lucene-analyzers"
            ? $"--engine: {name} is not compiled in; build with -p:WithLucene=true (needs a feed that carries Lucene.Net), or use sqlite"
            : $"--engine: '{name}' is not one of sqlite, lucene, lucene-analyzers, memory");

    static partial void AddLucene(List<Engine> engines);

    private static List<Engine> Make()
    {
        var engines = new List<Engine>
        {
            new("sqlite", corpus => new(corpus.Store.Index, null), () => OpenIndex.Owned(SqliteIndex.InMemory())),
            new("memory", corpus => new(MemoryIndex.Of(corpus.Store), null), () => new(new MemoryIndex(), null)),
        };
        AddLucene(engines);
        return engines;
    }
}
