using System.Text;

namespace Alignment.Lexicons;

/// <summary>
/// The binary form of a table of terms: the bytes of all (UTF-8, ordinal order), then the length of each in UTF-16 units.
/// </summary>
internal static class CompactTerms
{
    /// <summary>Writes a table.</summary>
    /// <exception cref="ArgumentException">A term is longer than 65,535 UTF-16 units.</exception>
    public static void Write(BinaryWriter writer, TermTable terms)
    {
        var text = new StringBuilder();
        for (var i = 0; i < terms.Count; i++)
        {
            text.Append(terms[i]);
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        writer.Write(bytes.Length);
        writer.Write(bytes);
        for (var i = 0; i < terms.Count; i++)
        {
            writer.Write(terms[i].Length <= ushort.MaxValue
                ? (ushort)terms[i].Length
                : throw new ArgumentException("a term is too long for the compact form"));
        }
    }

    /// <summary>Reads so many terms.</summary>
    /// <exception cref="ArgumentException">The lengths do not add up, or the terms are not in order.</exception>
    public static TermTable Read(ref ByteCursor reader, int count)
    {
        var bytes = reader.Take<byte>(reader.Int32());
        var text = new char[Encoding.UTF8.GetCharCount(bytes)];
        Encoding.UTF8.GetChars(bytes, text);
        var lengths = reader.Take<ushort>(count);
        var starts = new int[count + 1];
        for (var i = 0; i < count; i++)
        {
            starts[i + 1] = starts[i] + lengths[i];
        }

        return starts[^1] == text.Length ? new(text, starts) : throw new ArgumentException("terms do not add up");
    }
}
