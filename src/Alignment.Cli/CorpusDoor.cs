using Alignment.Corpora;
using Alignment.Search;

namespace Alignment.Cli;

/// <summary>An open corpus file and the index in it.</summary>
internal sealed class CorpusDoor : IDisposable
{
    /// <summary>The corpus.</summary>
    public required ICorpusStore Store { get; init; }

    /// <summary>The index that the corpus file holds.</summary>
    public required ISearchIndex Index { get; init; }

    /// <summary>Opens a corpus that is there.</summary>
    public static CorpusDoor OpenToRead(string path) => throw new UsageException($"{path}: corpora are not built in yet");

    /// <summary>Opens a corpus to change it; makes it when there is none.</summary>
    public static CorpusDoor OpenToChange(string path) => throw new UsageException($"{path}: corpora are not built in yet");

    /// <summary>Closes the file.</summary>
    public void Dispose() => (Store as IDisposable)?.Dispose();
}
