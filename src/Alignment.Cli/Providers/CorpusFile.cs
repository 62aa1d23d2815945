using Alignment.Sqlite;
using Alignment.Texts;

namespace Alignment.Cli.Providers;

/// <summary>An open corpus and the file it lies in.</summary>
/// <param name="Path">The file, as the user named it.</param>
/// <param name="Store">The corpus, with the index in the same file.</param>
internal sealed record CorpusFile(string Path, SqliteCorpus Store) : IDisposable
{
    /// <summary>Opens a corpus that is there.</summary>
    /// <exception cref="InputException">There is none, or the file is something else.</exception>
    public static CorpusFile Open(string path) => new(NoFolder(path), SqliteCorpus.Open(path));

    /// <summary>Opens one to see what is wrong with it, see <see cref="SqliteCorpus.OpenToVerify"/>.</summary>
    /// <exception cref="InputException">There is none, or the file is something else.</exception>
    public static CorpusFile OpenToVerify(string path) => new(NoFolder(path), SqliteCorpus.OpenToVerify(path));

    /// <summary>Closes the file.</summary>
    public void Dispose() => Store.Dispose();

    private static string NoFolder(string path) => Directory.Exists(path)
        ? throw new InputException(path, null, "is a folder; expected a corpus, which is one file that add made")
        : path;
}
