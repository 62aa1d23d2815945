namespace Alignment.Texts;

/// <summary>
/// Lines of the author, the site and the date: "By Nora Field", "Rina Tumbelaka | Kamis 12 Maret 2026". Immutable, thread-safe.
/// </summary>
internal sealed class AuthorLines(NameLines names, DateLine dates)
{
    /// <summary>True for a line that says who wrote, or where and when it was published, and nothing else.</summary>
    internal bool Match(Paragraph paragraph)
    {
        var text = paragraph.Text;
        if (paragraph.EndsWithFullStop || paragraph.Words > 20)
        {
            return false;
        }

        var rest = text.StartsWith("By ", StringComparison.OrdinalIgnoreCase)
            ? text[3..]
            : text.StartsWith("Oleh ", StringComparison.OrdinalIgnoreCase)
            ? text[5..]
            : null;
        if (rest is not null && (names.Match(rest, longest: 16) || dates.Find(rest) is not null))
        {
            return true;
        }

        // A name and a date on one line: "Rina Tumbelaka | Kamis 12 Maret 2026", "Kabar.com - 12/03/2026".
        return paragraph.Words <= 12 && (LineShapes.IsDivided(text) || IsSiteAndDate(text)) && dates.Find(text) is not null;
    }

    private bool IsSiteAndDate(string text)
    {
        var end = text.IndexOfAny([' ', ',']);
        return end > 0 && text.AsSpan(1, end - 1).TrimEnd('.').Contains('.') && dates.IsWhole(text.AsSpan(end));
    }
}
