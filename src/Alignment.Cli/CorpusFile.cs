using Alignment.Sqlite;

namespace Alignment.Cli;

/// <summary>An open corpus and the file it lies in.</summary>
/// <param name="Path">The file, as the user named it.</param>
/// <param name="Store">The corpus, with the index in the same file.</param>
internal sealed record CorpusFile(string Path, SqliteCorpus Store) : IDisposable
{
    /// <summary>Opens a corpus that is there.</summary>
    /// <exception cref="Texts.InputException">There is none, or the file is something else.</exception>
    public static CorpusFile Open(string path) => new(path, SqliteCorpus.Open(path));

    /// <summary>Opens a corpus to change it; makes it when there is none.</summary>
    /// <exception cref="Texts.InputException">The file is something else, or cannot be made.</exception>
    public static CorpusFile OpenOrCreate(string path) => new(path, SqliteCorpus.OpenOrCreate(path));

    /// <summary>Closes the file.</summary>
    public void Dispose() => Store.Dispose();
}
