using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Alignment.Texts;

/// <summary>
/// Reads text files as they are: in the encoding that a byte order mark says, else the one the caller names, else UTF-8. Never
/// half-decoded text.
/// </summary>
public static class TextFile
{
    /// <summary>
    /// Bytes that a line may have: whole books stand on one line, but nothing that is read by people is longer, and what is read takes
    /// several times its size.
    /// </summary>
    public const int LongestLine = 1 << 24;

    /// <summary>
    /// The decoded text, without a byte order mark, line ends untouched; may be empty or blank, which the caller judges (see
    /// <see cref="RequireText"/>).
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="encoding">The encoding of a file without a byte order mark; null means UTF-8.</param>
    /// <exception cref="InputException">No such file, a folder, unreadable, not text, a line longer than <see cref="LongestLine"/>, or
    /// bytes that the encoding does not have.</exception>
    public static string Read(string path, Encoding? encoding = null) => Decode(Bytes(path).Span, path, encoding);

    /// <summary>The text again, when it has anything to read in it.</summary>
    /// <exception cref="InputException">It is empty or blank.</exception>
    public static string RequireText(string text, string path)
    {
        foreach (var c in text)
        {
            if (!Characters.IsBlank(c))
            {
                return text;
            }
        }

        throw new InputException(path, null,
            text.Length == 0 ? "the file is empty: expected an article" : "the file holds only white space: expected an article");
    }

    /// <summary>Decodes the bytes of a file.</summary>
    /// <exception cref="InputException">As for <see cref="Read"/>.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string path, Encoding? encoding = null)
    {
        var (marked, mark) = ByteOrderMark.Find(bytes);
        var strict = marked ?? Strict(encoding ?? Encoding.UTF8);
        var body = bytes[mark..];
        if (strict is UTF8Encoding && body.IndexOf((byte)0) is var zero and >= 0)
        {
            throw new InputException(path, null, string.Create(CultureInfo.InvariantCulture,
                $"not a text file: a zero byte at offset {zero + mark}; "
                    + $"expected UTF-8, UTF-16 with a byte order mark, or name it with --encoding"));
        }

        try
        {
            return strict.GetString(body);
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + body[..Math.Clamp(e.Index, 0, body.Length)].Count((byte)'\n');
            throw new InputException(path, line, string.Create(CultureInfo.InvariantCulture,
                $"the byte at offset {FirstBad(body, strict) + mark} is not {Name(strict)}: "
                    + $"save the file as UTF-8, or name its encoding with --encoding"), e);
        }
    }

    /// <summary>Opens a file to be read from its start.</summary>
    /// <exception cref="InputException">No such file, a folder, or unreadable.</exception>
    public static FileStream Open(string path)
    {
        if (Directory.Exists(path))
        {
            throw new InputException(path, null, "is a folder: expected a file");
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException(path, null, "no such file", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, e);
        }
    }

    private static ReadOnlyMemory<byte> Bytes(string path)
    {
        using var file = Open(path);
        try
        {
            var whole = new MemoryStream(file.CanSeek ? (int)Math.Clamp(file.Length, 0, LongestLine) : 0);
            var block = new byte[1 << 16];
            var (line, length) = (1, 0L);
            for (int read; (read = file.Read(block)) > 0; whole.Write(block, 0, read))
            {
                var rest = block.AsSpan(0, read);
                for (int end; (end = rest.IndexOfAny((byte)'\n', (byte)'\r')) >= 0 && length + end <= LongestLine; rest = rest[(end + 1)..])
                {
                    (line, length) = (line + (rest[end] == '\n' ? 1 : 0), 0);
                }

                length += rest.Length;
                if (length > LongestLine || whole.Length + read > Array.MaxLength)
                {
                    throw new InputException(path, line, length > LongestLine
                        ? $"the line is longer than {LongestLine >> 20} MiB: expected text in lines, break it up"
                        : "the file is larger than 2 GiB: expected one article, split it");
                }
            }

            return whole.GetBuffer().AsMemory(0, (int)whole.Length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, e);
        }
    }

    private static InputException Unreadable(string path, Exception cause) =>
        new(path, null, "cannot be read: " + cause.Message.TrimEnd('.'), cause);

    private static Encoding Strict(Encoding encoding) => encoding switch
    {
        UTF8Encoding => new UTF8Encoding(false, true),
        _ => Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback),
    };

    // The exception's index counts from the start of a decoder's block; where the longest prefix ends that decodes is what a person can
    // look up.
    private static int FirstBad(ReadOnlySpan<byte> bytes, Encoding strict)
    {
        if (strict is UTF8Encoding)
        {
            Utf8.ToUtf16(bytes, new char[bytes.Length], out var read, out _, replaceInvalidSequences: false);
            return read;
        }

        var (good, bad) = (0, bytes.Length);
        while (bad - good > 1)
        {
            var middle = good + ((bad - good) / 2);
            (good, bad) = Fails(bytes[..middle], strict) ? (good, middle) : (middle, bad);
        }

        return good;
    }

    // A character cut off at the end of a prefix is not yet a fault: a decoder that may wait for more does not complain of it.
    private static bool Fails(ReadOnlySpan<byte> prefix, Encoding strict)
    {
        try
        {
            var decoder = strict.GetDecoder();
            decoder.GetCharCount(prefix, flush: false);
            return false;
        }
        catch (DecoderFallbackException)
        {
            return true;
        }
    }

    private static string Name(Encoding encoding) => encoding switch
    {
        UTF8Encoding => "UTF-8",
        UnicodeEncoding => "UTF-16",
        UTF32Encoding => "UTF-32",
        _ => encoding.WebName,
    };
}
