namespace Alignment.Texts;

/// <summary>The credit of a photograph at the end of a line: "(AP Photo/Name)", "ANTARA/Name", "- Foto: Name". Immutable.</summary>
internal sealed class PhotoCredits
{
    // Longest credit met on news pages, in UTF-16 units: "(Photo by … / Agency via Agency)".
    private const int Longest = 90;

    private readonly HashSet<string> _photo;
    private readonly HashSet<string> _agencies;
    private readonly NameLines _names;

    /// <summary>Reads the places photo and agency of the table boilerplate.</summary>
    internal PhotoCredits(LanguageTables tables, NameLines names)
    {
        _names = names;
        _photo = Words(tables, "photo");
        _agencies = Words(tables, "agency");
    }

    /// <summary>Which words stand at a place of the table boilerplate, whatever the language.</summary>
    internal static HashSet<string> Words(LanguageTables tables, string place) =>
        tables.Rows("boilerplate", 4).Where(row => row[1] == place).Select(row => row[3]).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// Where the credit at the end of a text begins, bracket or dash included, and whether it tells of a photograph or only of names; null when there
    /// is none.
    /// </summary>
    internal (int Start, bool IsPhoto)? AtEnd(ReadOnlySpan<char> text)
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
    internal bool IsWhole(ReadOnlySpan<char> text) => text.Length <= Longest && Kind(text) is CreditKind.Photo or CreditKind.Agency;

    private (int Start, bool IsPhoto)? InBrackets(ReadOnlySpan<char> text)
    {
        var from = Math.Max(0, text.Length - Longest - 2);
        var open = from + text[from..].LastIndexOfAny('(', '[');
        if (open < from)
        {
            return null;
        }

        var inner = text[(open + 1)..^1];
        return (Kind(inner), HasPhotoFirst(inner)) switch
        {
            (CreditKind.Photo, _) or (_, true) => (open, true),
            (CreditKind.Agency, _) => (open, false),
            (CreditKind.Names, _) when inner.Contains('/') => (open, false),
            _ => null,
        };
    }

    private (int Start, bool IsPhoto)? Bare(ReadOnlySpan<char> text)
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
            var isStop = EndsSentence(before) && !_photo.Contains(Characters.FormOf(before[(before.LastIndexOf(' ') + 1)..^1]));
            if (!isMark && !isStop)
            {
                continue;
            }

            var tail = text[(i + 1)..];
            var kind = Kind(tail.TrimEnd('.'));
            var start = isMark ? before.Length - 1 : i + 1;
            var isEnd = tail[^1] != '.' || tail.Contains('/');
            var isAfterStop = isStop || EndsSentence(text[..start].TrimEnd());

            // Behind a dash without a stop stands the name of the site as well: "Banjir Rendam Demak - Foto Udara", "… | Reuters".
            if (isEnd && kind is CreditKind.Photo && (isAfterStop || tail.IndexOfAny(":,/") >= 0))
            {
                return (start, true);
            }

            if (isEnd && isAfterStop && (kind is CreditKind.Agency || (kind is CreditKind.Names && IsDivided(tail))))
            {
                return (start, false);
            }

            if (isStop || kind == CreditKind.None)
            {
                return null;
            }
        }

        return null;
    }

    private CreditKind Kind(ReadOnlySpan<char> text)
    {
        var (kind, names, words) = (CreditKind.Names, 0, 0);
        foreach (var range in text.SplitAny(" ,|/&:;–—©"))
        {
            var word = text[range].Trim("-.'\"“”‘’");
            if (word.Length == 0)
            {
                continue;
            }

            words++;
            var form = Characters.FormOf(word);
            if (_photo.Contains(form))
            {
                kind = CreditKind.Photo;
            }
            else if (_agencies.Contains(form))
            {
                kind = kind == CreditKind.Photo ? kind : CreditKind.Agency;
                names++;
            }
            else if (NameLines.IsCapital(word))
            {
                names++;
            }
            else if (!_names.IsBetween(word) && !(names > 0 && word.Length <= 4 && text[..range.Start] is [.., '/']))
            {
                return CreditKind.None;
            }
        }

        return words is > 0 and <= 12 && (names > 0 || kind == CreditKind.Photo) ? kind : CreditKind.None;
    }

    // "(Foto: warga setempat)", "(Dok. humas)": what follows the word may be anything.
    private bool HasPhotoFirst(ReadOnlySpan<char> inner)
    {
        var end = inner.IndexOfAnyExceptInRange('A', 'z');
        return end > 0 && end < inner.Length && inner.IndexOfAny('!', '?') < 0 && _photo.Contains(Characters.FormOf(inner[..end]));
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

    private enum CreditKind
    {
        None,
        Names,
        Agency,
        Photo,
    }
}
