using System.Text;

namespace Alignment.Texts;

/// <summary>
/// The mark that a file of Unicode text may begin with: it says for certain what the file is, and so goes before what anyone says of it.
/// </summary>
internal static class ByteOrderMark
{
    /// <summary>The encoding that the mark says, which refuses bytes that it does not have, and the length of the mark; null and 0
    /// without a mark.</summary>
    /// <param name="start">The first bytes of the file.</param>
    public static (Encoding? Encoding, int Length) Find(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(false, true), 3),
        // Before UTF-16, whose mark it begins with: a text does not begin with a zero.
        [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(false, false, true), 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(true, false, true), 4),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(false, false, true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(true, false, true), 2),
        _ => (null, 0),
    };
}
