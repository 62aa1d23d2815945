namespace Alignment.Texts;

/// <summary>The credit of a photograph at the end of a line: "(AP Photo/Name)", "ANTARA/Name", "- Foto: Name". Immutable.</summary>
internal sealed class PhotoCredits
{
    // Longest credit met on news pages, in UTF-16 units: "(Photo by … / Agency via Agency)".
    private const int Longest = 90;

    private readonly PhotoCreditWords _words;

    internal PhotoCredits(BoilerplateTable table, NameLines names) => _words = new(table, names);

    /// <summary>The credit at the end of a text, or null.</summary>
    internal PhotoCredit? AtEnd(ReadOnlySpan<char> text)
    {
        if (text.Length < 4)
        {
            return null;
        }

        if (text[^1] is ')' or ']')
        {
            return InBrackets(text);
        }

        // Behind a credit without brackets stands a stop only when it is divided ("ANTARA/Name."): most body paragraphs end here.
        return text[^1] == '.' && !text[Math.Max(0, text.Length - Longest)..].Contains('/') ? null : Bare(text);
    }

    /// <summary>True when a text names a photograph's origin and nothing else: "Getty Images", "EPA", "Dok. Humas".</summary>
    internal bool IsWhole(ReadOnlySpan<char> text) =>
        text.Length <= Longest && _words.KindOf(text) is CreditKind.Photo or CreditKind.Agency;

    private PhotoCredit? InBrackets(ReadOnlySpan<char> text)
    {
        var from = Math.Max(0, text.Length - Longest - 2);
        var open = from + text[from..].LastIndexOfAny('(', '[');
        if (open < from)
        {
            return null;
        }

        var inner = text[(open + 1)..^1];
        return (_words.KindOf(inner), _words.BeginsWithPhoto(inner)) switch
        {
            (CreditKind.Photo, _) or (_, true) => new PhotoCredit(open, true),
            (CreditKind.Agency, _) => new PhotoCredit(open, false),
            (CreditKind.Names, _) when inner.Contains('/') => new PhotoCredit(open, false),
            _ => null,
        };
    }

    private PhotoCredit? Bare(ReadOnlySpan<char> text)
    {
        var from = Math.Max(0, text.Length - Longest);
        for (var i = text.Length - 2; i > from; i--)
        {
            // Most blanks stand behind a word: neither a mark nor a stop is there.
            if (!Characters.IsBlank(text[i]) || char.IsLetterOrDigit(text[i - 1]))
            {
                continue;
            }

            var before = text[..i].TrimEnd();
            var isMark = before is [.., var blank, '-' or '–' or '—' or '|' or '/'] && Characters.IsBlank(blank);
            var isStop = EndsSentence(before) && !_words.IsPhoto(before[(before.LastIndexOf(' ') + 1)..^1]);
            if (!isMark && !isStop)
            {
                continue;
            }

            var tail = text[(i + 1)..];
            var kind = _words.KindOf(tail.TrimEnd('.'));
            var start = isMark ? before.Length - 1 : i + 1;
            var isEnd = tail[^1] != '.' || tail.Contains('/');
            var isAfterStop = isStop || EndsSentence(text[..start].TrimEnd());

            // Behind a dash without a stop stands the name of the site as well: "Banjir Rendam Demak - Foto Udara", "… | Reuters".
            if (isEnd && kind is CreditKind.Photo && (isAfterStop || tail.IndexOfAny(":,/") >= 0))
            {
                return new(start, true);
            }

            if (isEnd && isAfterStop && (kind is CreditKind.Agency || (kind is CreditKind.Names && IsDivided(tail))))
            {
                return new(start, false);
            }

            if (isStop || kind == CreditKind.None)
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsDivided(ReadOnlySpan<char> tail)
    {
        if (tail.Contains(" | ", StringComparison.Ordinal))
        {
            return true;
        }

        var slash = tail.IndexOf('/');
        return slash > 0 && slash + 1 < tail.Length && char.IsLetterOrDigit(tail[slash - 1]) && char.IsUpper(tail[slash + 1]);
    }

    private static bool EndsSentence(ReadOnlySpan<char> text) => text.TrimEnd().TrimEnd("\"”’')]") is [.., '.' or '!' or '?'];
}
