using Alignment.Texts;

namespace Alignment.Lexicons;

/// <summary>Reads the compact forms that travel inside the library.</summary>
internal static class CompactFile
{
    /// <summary>What the bytes of a stream hold.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="path">The file's name for messages.</param>
    /// <param name="what">What it should be, for messages.</param>
    /// <param name="command">Command of the program that makes such a file.</param>
    /// <param name="parse">Reads them; an exception about its arguments or places says that they are something else.</param>
    /// <exception cref="InputException">The bytes are something else, or are cut short.</exception>
    public static T Read<T>(Stream stream, string path, string what, string command, Func<ReadOnlyMemory<byte>, T> parse)
    {
        using var memory = new MemoryStream(stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, Array.MaxLength) : 0);
        stream.CopyTo(memory);
        try
        {
            return parse(memory.GetBuffer().AsMemory(0, (int)memory.Length));
        }
        catch (Exception exception)
            when (exception is ArgumentException or OverflowException or OutOfMemoryException or IndexOutOfRangeException)
        {
            throw new InputException(path, null,
                $"not {what}, or cut short: expected a file made by 'alignment {command}', make it again", exception);
        }
    }
}
