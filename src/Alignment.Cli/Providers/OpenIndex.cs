using Alignment.Search;

namespace Alignment.Cli.Providers;

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
