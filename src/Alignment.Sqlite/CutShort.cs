using System.Buffers.Binary;
using System.Globalization;
using Alignment.Texts;

namespace Alignment.Sqlite;

/// <summary>
/// A file that ends before its own header says (sqlite.org/fileformat2.html, 1.3): a copy that was broken off, a full disk. SQLite opens
/// no such file; with the missing pages as zeros it reads those that are there.
/// </summary>
public sealed class CutShort
{
    private const int HeaderLength = 100;

    private readonly string _path;
    private readonly long _found, _expected;

    private CutShort(string path, long found, long expected) => (_path, _found, _expected) = (path, found, expected);

    /// <summary>The one line that a person reads.</summary>
    public CorpusFault Fault => new(FaultyPart.File, "",
        string.Create(CultureInfo.InvariantCulture, $"it was cut short: {_found} of {_expected} bytes are there"));

    /// <summary>What is missing of a file; null where nothing is, where it is no SQLite file, or where a journal says better.</summary>
    public static CutShort? Of(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path) || File.Exists(path + "-journal"))
        {
            return null;
        }

        var header = new byte[HeaderLength];
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        if (stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength
            || !header.AsSpan().StartsWith("SQLite format 3\0"u8))
        {
            return null;
        }

        // The count of pages is only to be trusted where it was written with the last change.
        int Number(int at) => BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(at));
        var size = BinaryPrimitives.ReadUInt16BigEndian(header.AsSpan(16)) is var pages && pages == 1 ? 65536 : pages;
        var expected = (long)size * Number(28);
        return Number(24) == Number(92) && stream.Length < expected ? new(path, stream.Length, expected) : null;
    }

    /// <summary>
    /// Puts a sound corpus of what is left in the file's place; the file as it was lies beside it as <c>FILE.damaged</c>. Where nothing can
    /// be read, nothing is changed.
    /// </summary>
    /// <returns>What was saved, a line each.</returns>
    /// <exception cref="InputException">Nothing of it can be read.</exception>
    public IReadOnlyList<string> Mend()
    {
        var (filled, fresh) = (_path + ".filled", _path + ".part");
        try
        {
            File.Copy(_path, filled, overwrite: true);
            using (var stream = new FileStream(filled, FileMode.Open, FileAccess.Write))
            {
                stream.SetLength(_expected);
            }

            File.Delete(fresh);
            Saved saved;
            using (var session = new SqliteSession(filled, create: false))
            {
                SqliteSchema.Ensure(session, create: false);
                saved = SqliteSalvage.Into(fresh, session);
            }

            if (saved.IsNothing)
            {
                throw SqliteSalvage.Nothing(_path);
            }

            var aside = KeptAside.Copy(_path);
            File.Move(fresh, _path, overwrite: true);
            return [$"file: made anew from what was left of it: {saved}; as it was it lies in {aside}"];
        }
        catch (InputException problem) when (problem.Path == filled)
        {
            throw SqliteSalvage.Nothing(_path, problem);
        }
        finally
        {
            File.Delete(filled);
            File.Delete(fresh);
        }
    }
}
