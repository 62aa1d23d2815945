using System.Formats.Tar;

namespace Alignment.Cli.Output;

/// <summary>
/// Tells devices, named pipes and sockets from files that hold bytes. The first must be written through: a file moved into their place
/// would end them, <c>/dev/null</c> for the whole machine.
/// </summary>
internal static class SpecialFile
{
    /// <summary>True for what is there and is no regular file. Does not open it: a pipe would wait for its reader.</summary>
    /// <param name="path">No folder, and no link to anything that has a path.</param>
    public static bool Is(string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
        {
            return File.Exists(path);
        }

        // None of them has a length; and the content of what has one need not be read to see what it is.
        if (OperatingSystem.IsWindows() || new FileInfo(path) is not { Exists: true, Length: 0 })
        {
            return false;
        }

        // File attributes do not tell these kinds apart, headers of tar archives do.
        using var header = new MemoryStream();
        try
        {
            using (var writer = new TarWriter(header, TarEntryFormat.Pax, leaveOpen: true))
            {
                writer.WriteEntry(path, "file");
            }
        }
        catch (UnauthorizedAccessException)
        {
            // Only regular files are opened for it.
            return false;
        }
        catch (IOException)
        {
            // A socket, which no archive can hold.
            return true;
        }

        header.Position = 0;
        using var reader = new TarReader(header);
        return reader.GetNextEntry()?.EntryType is TarEntryType.CharacterDevice or TarEntryType.BlockDevice or TarEntryType.Fifo;
    }
}
