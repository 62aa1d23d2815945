using Alignment.Sqlite;

namespace Alignment.Cli.Providers;

/// <summary>An open corpus and the file it lies in.</summary>
/// <param name="Path">The file, as the user named it.</param>
/// <param name="Store">The corpus, with the index in the same file.</param>
internal sealed record CorpusFile(string Path, SqliteCorpus Store) : IDisposable
{
    /// <summary>Opens a corpus that is there.</summary>
    /// <exception cref="Texts.InputException">There is none, or the file is something else.</exception>
    public static CorpusFile Open(string path) => new(path, SqliteCorpus.Open(path));

    /// <summary>Closes the file.</summary>
    public void Dispose() => Store.Dispose();
}
