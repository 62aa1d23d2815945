using System.Text;

namespace Alignment.Documents;

/// <summary>The encoding that a page names in its head.</summary>
internal static class DeclaredEncoding
{
    /// <summary>Bytes that browsers look for it in (HTML standard, "prescan a byte stream").</summary>
    private const int Searched = 1024;

    static DeclaredEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>
    /// The encoding; null for UTF-8, where nothing or nothing known is named, or where a byte order mark says it already.
    /// </summary>
    public static Encoding? Find(ReadOnlySpan<byte> page)
    {
        if (page is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return null;
        }

        var head = Encoding.Latin1.GetString(page[..Math.Min(Searched, page.Length)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var name = head[(at + "charset=".Length)..].TrimStart('"', '\'', ' ');
        name = name[..(name.AsSpan().IndexOfAny("\"' ;/>\r\n\t") is var end and >= 0 ? end : name.Length)];
        try
        {
            // The standard reads what calls itself Latin 1 or ASCII as windows-1252, and a page that can be searched as bytes is not
            // UTF-16.
            var encoding = Encoding.GetEncoding(name.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii"
                ? "windows-1252"
                : name);
            return encoding is UTF8Encoding or UnicodeEncoding or UTF32Encoding ? null : encoding;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
