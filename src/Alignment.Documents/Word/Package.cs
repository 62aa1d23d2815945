using System.IO.Compression;
using Alignment.Texts;

namespace Alignment.Documents.Word;

/// <summary>The zip archive that a Word document is.</summary>
internal static class Package
{
    /// <summary>
    /// Refuses an archive that unpacks to more than <see cref="DocumentLimits.UnpackedBytes"/>. Every part is unpacked once to count, for
    /// the sizes that an archive states may lie.
    /// </summary>
    /// <exception cref="InputException">It is larger, has more parts than the limit, or is no archive.</exception>
    public static void Check(Stream input, string path)
    {
        try
        {
            using var archive = new ZipArchive(input, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count > DocumentLimits.Parts)
            {
                throw new InputException(path, null,
                    $"has more than {DocumentLimits.Parts} parts, which no Word document has; "
                        + "open it in a word processor and save it anew");
            }

            Count(archive, path);
        }
        catch (InvalidDataException e)
        {
            throw new InputException(path, null,
                "is no Word document: its zip archive is damaged; expected .docx, open it in a word processor and save it anew", e);
        }
    }

    private static void Count(ZipArchive archive, string path)
    {
        var (unpacked, block) = (0L, new byte[1 << 16]);
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            for (int read; (read = part.Read(block)) > 0;)
            {
                unpacked += read;
                if (unpacked > DocumentLimits.UnpackedBytes)
                {
                    throw new InputException(path, null,
                        $"unpacks to more than {DocumentLimits.UnpackedBytes >> 20} MiB, which no article does; not opened");
                }
            }
        }
    }
}
