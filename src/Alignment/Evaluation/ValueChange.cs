using System.Buffers;
using System.Globalization;
using Alignment.Anchors;
using Alignment.Texts;

namespace Alignment.Evaluation;

/// <summary>Another value of the same kind, written the same way.</summary>
internal static class ValueChange
{
    /// <summary>The days of the week, then the months, of both languages: each word may stand for another of its row.</summary>
    private static readonly string[][] English = Calendar(column: 1), Indonesian = Calendar(column: 2);

    /// <summary>Numbers in words, of one class of the table each; all ranks of Indonesian together.</summary>
    private static readonly string[][] EnglishWords = Numerals("en"), IndonesianWords = Numerals("id");

    /// <summary>Of as many names of two words and more one keeps a half.</summary>
    private const int HalvedOnceIn = 4;

    /// <summary>Words of a name that no table knows: of one alone nobody could say what the mistake would be.</summary>
    private const int LeastUnknown = 2;

    private const int Months = 12;

    private const int LongestMonth = 31;

    private static readonly SearchValues<char> FigureMarks = SearchValues.Create("0123456789.,");

    /// <summary>The words with another value, or null where none can be written.</summary>
    /// <param name="anchor">The value.</param>
    /// <param name="was">Its words.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="names">Names of the same text by kind.</param>
    /// <param name="random">Seeded chance.</param>
    public static string? Of(Anchor anchor, string was, Language language, ILookup<NameKind, (NameValue Value, string Words)> names,
        Random random) => anchor.Value switch
    {
        NameValue name => Name(was, name, names, random),
        DateValue => Day(was, language, random) ?? Year(was, random),
        _ => Figure(was, random) ?? InWords(was, language, random),
    };

    private static string? Day(string was, Language language, Random random)
    {
        foreach (var row in language == Language.Indonesian ? Indonesian : English)
        {
            foreach (var (word, i) in row.Select((word, i) => (word, i)))
            {
                if (was.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at)
                {
                    string[] others = [.. row.Where((_, other) => other != i && (row.Length < Months || HasDays(other + 1, was)))];
                    return string.Concat(was.AsSpan(0, at), others[random.Next(others.Length)], was.AsSpan(at + word.Length));
                }
            }
        }

        return null;
    }

    // No 31 September comes of 31 December.
    private static bool HasDays(int month, string date) =>
        date.Split(' ', ',', '-', '–', '/', '(', ')').Select(DateParts.Number).OfType<int>()
            .All(number => number is 0 or > LongestMonth || CalendarDay.Exists(month, number));

    // Sunday is looked for last, though the table begins with it: "Minggu" is also the week, as in "Jumat Minggu Lalu".
    private static string[][] Calendar(int column)
    {
        var days = FullNames("weekdays", column);
        return [[.. days[1..], days[0]], FullNames("months", column)];
    }

    // The first name of a cell; the others are short or old.
    private static string[] FullNames(string table, int column) =>
        [.. LanguageTables.Embedded.Rows(table).Select(r => AnchorTables.Split(r[column])[0])];

    // The last digit becomes another, so that it is still a year of our time.
    private static string? Year(string was, Random random)
    {
        if (was.Length != 4 || !was.All(char.IsAsciiDigit))
        {
            return null;
        }

        var digit = (was[^1] - '0' + random.Next(1, 10)) % 10;
        return was[..^1] + digit.ToString(CultureInfo.InvariantCulture);
    }

    // A slip of the pen (one digit, or two in the wrong order) or another figure altogether, as often; it keeps its shape.
    private static string? Figure(string was, Random random)
    {
        var from = was.AsSpan().IndexOfAnyInRange('0', '9');
        if (from < 0)
        {
            return null;
        }

        var end = was.AsSpan(from).IndexOfAnyExcept(FigureMarks) is >= 0 and var length ? from + length : was.Length;
        int[] digits = [.. Enumerable.Range(from, end - from).Where(i => char.IsAsciiDigit(was[i]))];
        var now = was.ToCharArray();
        (int First, int Second)[] swaps =
            [.. digits.Zip(digits.Skip(1)).Where(p => was[p.First] != was[p.Second] && (p.First != from || was[p.Second] != '0'))];
        switch (random.Next(3))
        {
            case 0 when swaps.Length > 0:
                var (first, second) = swaps[random.Next(swaps.Length)];
                (now[first], now[second]) = (now[second], now[first]);
                break;
            case 1:
                foreach (var i in digits)
                {
                    now[i] = Another(was[i], i == from, random);
                }

                break;
            default:
                var at = digits[random.Next(digits.Length)];
                now[at] = Another(was[at], at == from, random);
                break;
        }

        return new(now);
    }

    // The first digit of a figure is no zero.
    private static char Another(char digit, bool isFirst, Random random)
    {
        var (lowest, count) = isFirst ? ('1', 9) : ('0', 10);
        return (char)(lowest + ((digit - lowest + random.Next(1, count)) % count));
    }

    // "Dua puluh lima" becomes "tujuh puluh lima", "keduanya" becomes "ketiganya". Nothing becomes one, which is often no more than an
    // article, and stands before no "puluh".
    private static string? InWords(string was, Language language, Random random)
    {
        var words = was.Split(' ');
        var rows = language == Language.Indonesian ? IndonesianWords : EnglishWords;
        (int At, string[] Row)[] numerals = [.. words.SelectMany((word, at) => rows
            .Where(row => row.Contains(word, StringComparer.OrdinalIgnoreCase)).Select(row => (at, row)))];
        if (numerals.Length == 0)
        {
            return null;
        }

        var (changed, row) = numerals[random.Next(numerals.Length)];
        string[] others = [.. row.Where(w => !IsOne(w) && !w.Equals(words[changed], StringComparison.OrdinalIgnoreCase))];
        var now = others[random.Next(others.Length)];
        words[changed] = char.IsUpper(words[changed][0]) ? char.ToUpperInvariant(now[0]) + now[1..] : now;
        return string.Join(' ', words);
    }

    private static bool IsOne(string numeral) => numeral is "one" or "satu" or "kesatu";

    private static string[][] Numerals(string language) =>
        [.. LanguageTables.Embedded.Rows("numerals")
            .Where(r => r[0] == language && r[2] is "digit" or "teen" or "ten" or "ordinal-digit" or "ordinal" or "collective" or "both")
            .GroupBy(r => r[2] == "collective" ? "ordinal-digit" : r[2], r => r[1]).Select(g => g.ToArray())];

    /// <summary>The kind that a name is drawn among: persons and what no table knows are of one.</summary>
    public static NameKind Pool(NameKind kind) => kind == NameKind.Person ? NameKind.Unknown : kind;

    // Another person for a person, now and then one with half of the name, another place for a place: South Korea for North Korea, not
    // Bank Indonesia for Indonesia. Of one word that no table knows nobody could say what the mistake would be; two and more are mostly a
    // person.
    private static string? Name(string was, NameValue name, ILookup<NameKind, (NameValue Value, string Words)> names, Random random)
    {
        var words = was.Split(' ');
        var least = name.Kind == NameKind.Unknown ? LeastUnknown : 1;
        (string Words, string[] Split)[] others = words.Length < least ? [] : [.. names[Pool(name.Kind)]
            .Select(n => (n.Value.Key, n.Words, Split: n.Words.Split(' '), Least: n.Value.Kind == NameKind.Unknown ? LeastUnknown : least))
            .Where(n => n.Key != name.Key && n.Split.Length >= n.Least && AreTwo(words, n.Split, name.Kind))
            .Select(n => (n.Words, n.Split))];
        if (others.Length == 0)
        {
            return null;
        }

        var other = others[random.Next(others.Length)];
        var hasHalves = name.Kind is NameKind.Person or NameKind.Unknown && words.Length > 1 && other.Split.Length > 1;
        return hasHalves && random.Next(HalvedOnceIn) == 0 ? Halved(words, other.Split, random) : other.Words;
    }

    // Hendra Wibowo becomes Rizal Wibowo or Hendra Mainaky: the first name of another person, or the last.
    private static string Halved(string[] words, string[] others, Random random) => random.Next(2) == 0
        ? string.Join(' ', [others[0], .. words[1..]])
        : string.Join(' ', [.. words[..^1], others[^1]]);

    private static bool AreTwo(string[] words, string[] others, NameKind kind)
    {
        var shared = words.Intersect(others, StringComparer.OrdinalIgnoreCase).Count();
        return shared == 0 || (kind != NameKind.Unknown && shared < Math.Min(words.Length, others.Length));
    }
}
