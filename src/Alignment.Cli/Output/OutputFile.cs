using System.Text;

namespace Alignment.Cli.Output;

/// <summary>
/// Writes a result to a file that is whole or not there at all: beside it first, then moved into its place. A link stays one, what it
/// leads to is replaced; a device or a pipe is written through.
/// </summary>
internal static class OutputFile
{
    private static readonly string[] Kernel = ["/proc/", "/dev/fd/"];

    /// <summary>Writes text to <paramref name="path"/>, or to stdout where it is null.</summary>
    /// <exception cref="UsageException">The folder is missing or the path is one.</exception>
    public static void Write(string? path, Terminal terminal, Action<TextWriter> write)
    {
        if (path is null)
        {
            write(terminal.Out);
            return;
        }

        WriteBytes(path, stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n" };
            write(writer);
        });
    }

    /// <summary>Writes bytes to <paramref name="path"/>.</summary>
    /// <exception cref="UsageException">The folder is missing or the path is one.</exception>
    public static void WriteBytes(string path, Action<Stream> write)
    {
        var whole = Target(Check(path));
        try
        {
            if (SpecialFile.Is(whole))
            {
                using var through = new FileStream(whole, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
                write(through);
            }
            else
            {
                Replace(whole, write);
            }
        }
        catch (UnauthorizedAccessException e)
        {
            throw new UsageException($"{path}: there is no permission to write it; name a file in a folder of your own", e);
        }
    }

    /// <summary>The full path, once it is known that a file can be there; asked before the work starts.</summary>
    /// <param name="path">The file to write.</param>
    /// <param name="read">The files that the work is made of, which it must not replace.</param>
    /// <exception cref="UsageException">The folder is missing, or the path is a folder or one of the files read.</exception>
    public static string Check(string path, params ReadOnlySpan<string> read)
    {
        foreach (var input in read)
        {
            if (Target(Path.GetFullPath(input)) == Target(Path.GetFullPath(path)))
            {
                throw new UsageException($"{path}: is read by the same command, which would replace it; name another file to write");
            }
        }

        var whole = Path.GetFullPath(path);
        if (Directory.Exists(whole))
        {
            throw new UsageException($"{path}: is a folder; expected the name of a file to write");
        }

        if (Path.GetDirectoryName(Target(whole)) is { } folder && !Directory.Exists(folder))
        {
            throw new UsageException($"{path}: its folder does not exist; make the folder first or name another file");
        }

        return whole;
    }

    private static void Replace(string whole, Action<Stream> write)
    {
        var beside = whole + ".part";
        try
        {
            using (var stream = File.Create(beside))
            {
                write(stream);
            }

            File.Move(beside, whole, overwrite: true);
        }
        catch (Exception e) when (e is not UnauthorizedAccessException)
        {
            File.Delete(beside);
            throw;
        }
    }

    // Where all links lead; the path itself when it is none, and when it leads to what has no path, as /dev/stdout does to the pipe of a
    // shell: the kernel then makes one up, pipe:[4711] in its own folder.
    private static string Target(string whole)
    {
        try
        {
            var target = File.ResolveLinkTarget(whole, returnFinalTarget: true)?.FullName;
            return target is null || Kernel.Any(folder => target.StartsWith(folder, StringComparison.Ordinal)) ? whole : target;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return whole;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{whole}: its link cannot be followed; name the file itself", e);
        }
    }
}
