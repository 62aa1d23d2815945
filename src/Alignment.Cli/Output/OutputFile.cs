using System.Text;

namespace Alignment.Cli.Output;

/// <summary>Writes a result to a file that is whole or not there at all: beside it first, then moved into its place.</summary>
internal static class OutputFile
{
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
        var whole = Check(path);
        var beside = whole + ".part";
        try
        {
            using (var stream = File.Create(beside))
            {
                write(stream);
            }

            File.Move(beside, whole, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>The full path, once it is known that a file can be there; asked before the work starts.</summary>
    /// <exception cref="UsageException">The folder is missing or the path is one.</exception>
    public static string Check(string path)
    {
        var whole = Path.GetFullPath(path);
        if (Directory.Exists(whole))
        {
            throw new UsageException($"{path}: is a folder; expected the name of a file to write");
        }

        if (Path.GetDirectoryName(whole) is { } folder && !Directory.Exists(folder))
        {
            throw new UsageException($"{path}: its folder does not exist; make the folder first or name another file");
        }

        return whole;
    }
}
