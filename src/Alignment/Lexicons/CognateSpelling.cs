using Alignment.Texts;

namespace Alignment.Lexicons;

/// <summary>
/// Writes loan words and names of both languages in one spelling: English endings as in data/language/loan-endings.tsv, then letters by
/// rule. Allocates nothing after the first use.
/// </summary>
internal static class CognateSpelling
{
    // A base this short carries too little to know a loan by: "city" is not "ci" with an ending, but "nation" is "na" with one.
    private const int ShortestBase = 3;
    private const int LongEnding = 4;

    // [length of ending] → rows, so that the longest is tried first.
    private static readonly (string English, string Indonesian)[][] Endings = LoadEndings();

    /// <summary>Longest term that is folded as a whole; of longer ones the beginning counts.</summary>
    public const int MaxLength = 64;

    /// <summary>
    /// Writes the common spelling into <paramref name="key"/> (at least <see cref="MaxLength"/> + 8 long) and returns its length, never
    /// more than the term's plus the growth of its ending and of each x.
    /// </summary>
    public static int Fold(ReadOnlySpan<char> term, Side side, Span<char> key)
    {
        if (term.Length > MaxLength)
        {
            term = term[..MaxLength];
        }

        var (body, ending) = side == Side.Left ? CutEnding(term) : (term.Length, "");
        var length = 0;
        Spell(term[..body], side, key, ref length);

        // The ending is Indonesian already.
        Spell(ending, Side.Right, key, ref length);

        // Final e is silent in English and comes and goes in Indonesian (hektar, hektare).
        return length > ShortestBase && key[length - 1] == 'e' ? length - 1 : length;
    }

    private static (int Body, string Ending) CutEnding(ReadOnlySpan<char> term)
    {
        for (var length = Math.Min(Endings.Length - 1, term.Length - ShortestBase + 1); length > 0; length--)
        {
            if (term.Length - length < ShortestBase && length < LongEnding)
            {
                continue;
            }

            foreach (var (english, indonesian) in Endings[length])
            {
                if (term.EndsWith(english, StringComparison.Ordinal))
                {
                    return (term.Length - length, indonesian);
                }
            }
        }

        return (term.Length, "");
    }

    private static void Spell(ReadOnlySpan<char> text, Side side, Span<char> key, ref int length)
    {
        for (var i = 0; i < text.Length && length < key.Length - 1; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            var c = Plain(text[i]);
            switch (c)
            {
                case 'p' when next == 'h':
                    c = 'f';
                    i++;
                    break;
                case 't' or 'r' or 'k' or 'g' or 'd' when next == 'h':
                case 's' when next is 'h' or 'y':
                    i++;
                    break;
                case 's' when next == 'c' && i + 2 < text.Length && text[i + 2] is 'e' or 'i' or 'y':
                    i++;
                    break;
                case 'c' when side == Side.Left && next is 'e' or 'i' or 'y':
                    c = 's';
                    break;
                case 'c' when next is 'h' or 'k':
                    c = 'k';
                    i++;
                    break;
                case 'q':
                    c = 'k';
                    break;
                case 'c':
                    c = 'k';
                    break;
                case 'd' when next == 'j':
                    c = 'j';
                    i++;
                    break;
                case 't' when next == 'j':
                    c = 'k';
                    i++;
                    break;
                case 'o' when next is 'u' or 'e' or 'o':
                    c = 'u';
                    i++;
                    break;
                case 'a' when next == 'e':
                    c = 'e';
                    i++;
                    break;
                case 'x':
                    Append('k', key, ref length);
                    c = 's';
                    break;
                case 'v':
                    c = 'f';
                    break;
                case 'z':
                    c = 's';
                    break;
                case 'y':
                    c = 'i';
                    break;
                case '\'' or '-' or '’':
                    continue;
                default:
                    break;
            }

            Append(c, key, ref length);
        }
    }

    // Double letters are single in Indonesian (komisi, grosir).
    private static void Append(char c, Span<char> key, ref int length)
    {
        if (length == 0 || key[length - 1] != c)
        {
            key[length++] = c;
        }
    }

    private static char Plain(char c) => c switch
    {
        < '\u00C0' => c,
        'à' or 'á' or 'â' or 'ã' or 'ä' or 'å' or 'ā' or 'ă' or 'ą' => 'a',
        'è' or 'é' or 'ê' or 'ë' or 'ē' or 'ė' or 'ę' or 'ě' => 'e',
        'ì' or 'í' or 'î' or 'ï' or 'ī' or 'ı' => 'i',
        'ò' or 'ó' or 'ô' or 'õ' or 'ö' or 'ø' or 'ō' or 'ő' => 'o',
        'ù' or 'ú' or 'û' or 'ü' or 'ū' or 'ů' or 'ű' => 'u',
        'ç' or 'ć' or 'č' => 'c',
        'ñ' or 'ń' or 'ň' => 'n',
        'ś' or 'š' or 'ş' => 's',
        'ź' or 'ż' or 'ž' => 'z',
        'ł' => 'l',
        'ğ' => 'g',
        'ý' or 'ÿ' => 'y',
        _ => c,
    };

    private static (string English, string Indonesian)[][] LoadEndings()
    {
        var rows = LanguageTables.Embedded.Rows("loan-endings");
        var endings = new (string, string)[1 + rows.Max(row => row[0].Length)][];
        for (var length = 0; length < endings.Length; length++)
        {
            endings[length] = [.. rows.Where(row => row[0].Length == length).Select(row => (row[0], row[1]))];
        }

        return endings;
    }
}
