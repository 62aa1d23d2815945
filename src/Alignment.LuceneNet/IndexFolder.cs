using Alignment.Texts;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;

namespace Alignment.LuceneNet;

/// <summary>Where an index lives, and how what goes wrong there is said.</summary>
/// <param name="directory">Lucene's view of it.</param>
/// <param name="path">The folder as the user knows it; null for one in memory.</param>
internal sealed class IndexFolder(Directory directory, string? path) : IDisposable
{
    /// <summary>Milliseconds to wait for another program that changes the index: as long as for one that changes a corpus.</summary>
    private const long Patience = 60_000;

    /// <summary>Lucene's view of the folder.</summary>
    public Directory Directory => directory;

    /// <summary>True when the index goes with the process.</summary>
    public bool InMemory => path is null;

    /// <summary>A folder of the file system; made when something is written into it.</summary>
    public static IndexFolder Of(string path) => Guarded(path, () => new IndexFolder(FSDirectory.Open(path), path));

    /// <summary>Opens the index to change it; what is there but cannot be read is thrown away, since all of it can be made again.</summary>
    public IndexWriter Write() => Guarded(path, () =>
    {
        try
        {
            return new IndexWriter(directory, Settings(OpenMode.CREATE_OR_APPEND));
        }
        catch (Exception e) when (e is IOException and not LockObtainFailedException or ArgumentException)
        {
            return new IndexWriter(directory, Settings(OpenMode.CREATE));
        }
    });

    /// <summary>Does something with the index; what goes wrong with its files is said in one line.</summary>
    public T Guard<T>(Func<T> work) => Guarded(path, work);

    /// <summary>Lets go of the folder.</summary>
    public void Dispose() => directory.Dispose();

    private static T Guarded<T>(string? path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (LockObtainFailedException e)
        {
            throw new InputException(path ?? "memory", null, "another program keeps the search index locked: expected it to be done within a minute; wait for it or end it, then try again", e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new InputException(path ?? "memory", null, "the search index cannot be written: expected a folder with write permission; or search with another engine", e);
        }
        catch (IOException e)
        {
            throw new InputException(path ?? "memory", null, $"the search index cannot be read or written ({FirstLine(e.Message)}): delete the folder, it is made anew", e);
        }
    }

    private static string FirstLine(string message) => message.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? message[..end] : message;

    // One thread merges, so that the same calls leave the same index.
    private static IndexWriterConfig Settings(OpenMode mode) =>
        new(LuceneVersion.LUCENE_48, null) { OpenMode = mode, MergeScheduler = new SerialMergeScheduler(), WriteLockTimeout = Patience };
}
