namespace Alignment.Texts;

/// <summary>What the shape of a line says without any word list: menus, signatures, addresses, desk codes.</summary>
internal static class LineShapes
{
    // Longest desk code in UTF-16 units, brackets included: a paper's address and three names.
    private const int LongestCode = 60;

    /// <summary>A menu or a path: short pieces between bars, arrows or bullets.</summary>
    internal static bool IsMenu(string text)
    {
        var (pieces, arrows, words) = Pieces(text);
        return pieces >= 2 && (arrows || pieces >= 3) && words <= pieces * 3;
    }

    /// <summary>Two or three short pieces, as in "Bisnis Nusantara | Laras Ayuningtyas".</summary>
    internal static bool IsDivided(string text) => Pieces(text) is { Count: >= 2, Words: <= 10 };

    /// <summary>The signature of an embedded post: "– Name (@handle) date", "— @handle".</summary>
    internal static bool IsSignature(string text) =>
        text.Length <= 120 && text[0] is '–' or '—' or '-' or '―' && text.Contains('@', StringComparison.Ordinal);

    /// <summary>A line that begins with a bullet, a dash or a figure.</summary>
    internal static bool IsListItem(string text) => text[0] is '•' or '*' or '-' or '–' or '—' or '·' || char.IsAsciiDigit(text[0]);

    /// <summary>The clock of a player: "00:00 / 02:31".</summary>
    internal static bool IsPlayer(string text) => text.AsSpan().Count(':') >= 2 && !text.AsSpan().ContainsAnyExcept("0123456789:/ -–|");

    /// <summary>A rate of exchange below the text: "($1 = 16,790 rupiah)".</summary>
    internal static bool IsExchangeRate(string text) =>
        text.Length <= 60 && text[0] == '(' && text.AsSpan().TrimEnd('.') is [.., ')']
            && text.IndexOf(" = ", StringComparison.Ordinal) is > 0 and var at
            && text.AsSpan(0, at).ContainsAnyInRange('0', '9') && text.AsSpan(at).ContainsAnyInRange('0', '9');

    /// <summary>A handle or an address by itself: "@name", "name@paper.com", "www.paper.com".</summary>
    internal static bool IsAddress(string text) => !text.Contains(' ', StringComparison.Ordinal) && text.Length <= 120 && text.Length > 3
        && (text.Contains('@', StringComparison.Ordinal) || text.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text[0] == '#');

    /// <summary>
    /// A desk code: a few letters in brackets, "(tim/hsn)", "[Antara]", or the names of paper and author, "(Kabar/Rina Ayu)".
    /// </summary>
    internal static bool IsDeskCode(ReadOnlySpan<char> text)
    {
        if (text.Length is < 3 or > LongestCode || (text[0], text[^1]) is not (('(', ')') or ('[', ']')))
        {
            return false;
        }

        var inner = text[1..^1];
        if (IsPaperAndAuthor(inner))
        {
            return true;
        }

        return text.Length <= 26 && inner.IndexOfAny(".!?…()") < 0 && inner.Count(' ') <= 1 && (inner.Contains('/') || inner.Length <= 12)
            && !inner.ContainsAnyInRange('0', '9');
    }

    /// <summary>The desk code behind the last sentence of running text ("… tidak berfungsi. (yhw/dnu)"), or null.</summary>
    internal static TextSpan? DeskCodeAtEnd(string text, TextSpan span)
    {
        var open = text.LastIndexOfAny(['(', '['], span.End - 1, Math.Min(span.Length, LongestCode));
        if (open <= span.Start || !IsDeskCode(text.AsSpan(open, span.End - open)))
        {
            return null;
        }

        var before = open;
        while (before > span.Start && Characters.IsBlank(text[before - 1]))
        {
            before--;
        }

        return before > span.Start && text[before - 1] is '.' or '!' or '?' or '"' or '”' ? new(open, span.End) : null;
    }

    // "Kabar.id/Rina Ayu": every word begins with a capital, and a slash without blanks parts them.
    private static bool IsPaperAndAuthor(ReadOnlySpan<char> inner)
    {
        var slash = inner.IndexOf('/');
        if (slash < 2 || slash + 2 >= inner.Length || inner.IndexOfAny("()[]!?") >= 0)
        {
            return false;
        }

        var words = 0;
        foreach (var range in inner.SplitAny(" /"))
        {
            var word = inner[range];
            words++;
            if (word.Length == 0 || !char.IsUpper(word[0]) || word[^1] is '.' or ',')
            {
                return false;
            }
        }

        return words <= 6;
    }

    private static (int Count, bool Arrows, int Words) Pieces(string text)
    {
        if (text.Length > 160)
        {
            return (0, false, 0);
        }

        var (count, arrows, words, piece) = (0, false, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var isSpaced = i > 0 && i + 1 < text.Length && text[i - 1] == ' ' && text[i + 1] == ' ';
            var isSeparator = text[i] is '|' or '»' or '›' or '•' or '·' || (isSpaced && text[i] is '/' or '>' or '—' or '–');
            if (isSeparator)
            {
                arrows |= text[i] is '»' or '›' or '>';
                count += piece > 0 ? 1 : 0;
                piece = 0;
            }
            else if (char.IsLetterOrDigit(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1])))
            {
                piece++;
                words++;
            }
        }

        return (count == 0 ? 0 : count + (piece > 0 ? 1 : 0), arrows, words);
    }
}
