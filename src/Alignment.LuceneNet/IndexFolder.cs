using Alignment.Texts;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;

namespace Alignment.LuceneNet;

/// <summary>Where an index lives, and how what goes wrong there is said.</summary>
/// <param name="directory">Lucene's view of it.</param>
/// <param name="path">The folder as the user knows it; null for one in memory.</param>
/// <param name="patience">How long to wait for another program that is changing the index.</param>
internal sealed class IndexFolder(Directory directory, string? path, TimeSpan patience) : IDisposable
{
    /// <summary>Lucene's view of the folder.</summary>
    public Directory Directory => directory;

    /// <summary>True when the index goes with the process.</summary>
    public bool InMemory => path is null;

    /// <summary>A folder of the file system; made when something is written into it.</summary>
    public static IndexFolder Of(string path, TimeSpan patience) =>
        Guarded(path, () => new IndexFolder(FSDirectory.Open(path), path, patience));

    /// <summary>Opens the index to change it; what is there but cannot be read is thrown away, since all of it can be made again.</summary>
    public IndexWriter Write() => Guarded(path, () =>
    {
        try
        {
            return new IndexWriter(directory, Settings());
        }
        catch (Exception e) when (e is not (LockObtainFailedException or UnauthorizedAccessException))
        {
            Clear();
            return new IndexWriter(directory, Settings());
        }
    });

    /// <summary>Does something with the index; what goes wrong with its files is said in one line.</summary>
    public T Guard<T>(Func<T> work) => Guarded(path, work);

    /// <summary>Lets go of the folder.</summary>
    public void Dispose() => directory.Dispose();

    // Lucene reads all old commits even where it is told to begin anew. Only files that are named as it names them go.
    private void Clear()
    {
        using var held = directory.MakeLock(IndexWriter.WRITE_LOCK_NAME);
        held.Obtain((long)patience.TotalMilliseconds);
        foreach (var file in directory.ListAll().Where(IsIndexFile))
        {
            directory.DeleteFile(file);
        }
    }

    private static bool IsIndexFile(string name) =>
        name.StartsWith(IndexFileNames.SEGMENTS, StringComparison.Ordinal)
        || (name.StartsWith('_') && IndexFileNames.CODEC_FILE_PATTERN.IsMatch(name));

    private static T Guarded<T>(string? path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (LockObtainFailedException e)
        {
            throw Problem(
                "another program keeps the search index locked: expected it to be done soon; wait for it or end it, then try again", e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw Problem(
                "the search index cannot be written: expected a folder with write permission; or search with another engine", e);
        }
        catch (IOException e)
        {
            throw Problem(
                $"the search index cannot be read or written ({FirstLine(e.Message)}): delete the folder, it is made anew", e);
        }

        InputException Problem(string problem, Exception cause) => new(path ?? "memory", null, problem, cause);
    }

    private static string FirstLine(string message) =>
        message.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? message[..end] : message;

    // One thread merges, so that the same calls leave the same index.
    private IndexWriterConfig Settings() => new(LuceneVersion.LUCENE_48, null)
    {
        MergeScheduler = new SerialMergeScheduler(),
        WriteLockTimeout = (long)patience.TotalMilliseconds,
    };
}
