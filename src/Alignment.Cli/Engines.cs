using Alignment.Search;
using Alignment.Sqlite;

namespace Alignment.Cli;

/// <summary>A search engine that the program can use.</summary>
/// <param name="Name">As <c>--engine</c> calls it.</param>
/// <param name="Open">Opens its index of a corpus, caught up with it.</param>
/// <param name="InMemory">Makes an empty index that goes when it is closed.</param>
internal sealed record Engine(string Name, Func<CorpusFile, OpenIndex> Open, Func<OpenIndex> InMemory);

/// <summary>An index to search, and what to close after it.</summary>
/// <param name="Index">The index.</param>
/// <param name="Owner">Closed with it; null when the corpus owns the index.</param>
internal sealed record OpenIndex(ISearchIndex Index, IDisposable? Owner) : IDisposable
{
    /// <summary>How it writes words.</summary>
    public IWordForms Forms { get; init; } = OwnWordForms.Instance;

    /// <summary>An index that is closed with this.</summary>
    public static OpenIndex Owned<T>(T index)
        where T : ISearchIndex, IDisposable => new(index, index);

    /// <summary>Closes what was opened for it.</summary>
    public void Dispose() => Owner?.Dispose();
}

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
