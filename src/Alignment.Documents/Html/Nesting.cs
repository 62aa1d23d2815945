using Alignment.Texts;

namespace Alignment.Documents.Html;

/// <summary>Guards the parser, whose work grows with the square of how many elements are open at once.</summary>
internal static class Nesting
{
    /// <summary>Open elements at once: a page has some thirty, a careless one that forgets to close leaves hundreds.</summary>
    private const int Most = 4096;

    // Void elements, and those that need no end tag since the next of their kind ends them.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Unclosed =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "p", "li", "dt", "dd",
        "option",
        "optgroup", "tr", "td", "th", "tbody", "thead", "tfoot", "colgroup",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Refuses a page with more start tags than end tags than any page has.</summary>
    /// <exception cref="InputException">It has.</exception>
    public static void Check(string html, string path)
    {
        var (open, line, at) = (0, 1, 0);
        for (int next; (next = html.AsSpan(at).IndexOf('<')) >= 0;)
        {
            line += html.AsSpan(at, next).Count('\n');
            at += next + 1;
            var closes = at < html.Length && html[at] == '/';
            var name = html.AsSpan(at + (closes ? 1 : 0));
            var length = 0;
            while (length < name.Length && char.IsAsciiLetterOrDigit(name[length]))
            {
                length++;
            }

            if (length == 0 || Unclosed.Contains(name[..length]))
            {
                continue;
            }

            open = closes ? Math.Max(0, open - 1) : open + 1;
            if (open > Most)
            {
                throw new InputException(path, line,
                    $"has more than {Most} elements open within each other, which no article has; save its text instead");
            }
        }
    }
}
