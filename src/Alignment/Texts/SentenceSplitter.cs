using System.Collections.Concurrent;

namespace Alignment.Texts;

/// <summary>
/// Cuts a paragraph into sentences; those of a quotation are cut inside it, what follows in lower case (<c>." ujarnya</c>) stays.
/// Immutable, thread-safe.
/// </summary>
public sealed class SentenceSplitter
{
    private static readonly ConcurrentDictionary<string, SentenceSplitter> Embedded = new(StringComparer.Ordinal);

    private readonly Abbreviations _abbreviations;
    private readonly HashSet<string> _starters;
    private readonly HashSet<string> _calendar;

    /// <summary>A splitter with the caller's tables: abbreviations, stopwords, weekdays, months.</summary>
    /// <exception cref="InputException">A table is malformed.</exception>
    public SentenceSplitter(Language language, LanguageTables tables)
    {
        _abbreviations = new(language, tables);
        _starters = tables.Rows("stopwords", 2).Where(row => row[0] == language.Code && row[1] != "i").Select(row => row[1])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        _calendar = tables.Rows("weekdays", 3).Concat(tables.Rows("months", 3)).SelectMany(row => row.Skip(1))
            .SelectMany(names => names.Split('|'))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The splitter of a language with the embedded tables, always the same one.</summary>
    public static SentenceSplitter For(Language language) =>
        Embedded.GetOrAdd(language.Code, static (_, l) => new SentenceSplitter(l, LanguageTables.Embedded), language);

    /// <summary>
    /// Appends the sentences of one paragraph in order: ascending spans without surrounding blanks that together cover all that is not
    /// blank. Linear in the length.
    /// </summary>
    public void Split(string text, TextSpan paragraph, List<TextSpan> sentences)
    {
        var (start, end) = (SkipBlanks(text, paragraph.Start, paragraph.End), paragraph.End);
        var inQuote = false;
        for (var i = start; i < end;)
        {
            if (!Stop.IsMark(text[i]))
            {
                inQuote = QuoteAfter(text, i, paragraph, inQuote);
                i++;
                continue;
            }

            var stop = new Stop(text, i, start, end, inQuote);
            inQuote &= !stop.ClosesQuote;
            i = stop.End;
            if (IsEnd(text, stop))
            {
                sentences.Add(new(start, i));
                start = SkipBlanks(text, i, end);
                i = start;
            }
        }

        while (end > start && Characters.IsBlank(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new(start, end));
        }
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && Characters.IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool QuoteAfter(string text, int at, TextSpan paragraph, bool inQuote) => text[at] switch
    {
        '“' or '«' => true,
        '”' or '»' => false,
        '"' => at == paragraph.Start || Characters.IsBlank(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–',
        _ => inQuote,
    };

    private bool IsEnd(string text, Stop stop)
    {
        if (stop.NextAt >= stop.Limit)
        {
            return true;
        }

        var next = text[stop.NextAt];
        if ((char.IsLower(next) && !stop.PrecedesInnerCapital(text)) || next is ',' or ';' or ':' or ')' or '/' or '%')
        {
            return false;
        }

        if (!stop.IsBlankAfter)
        {
            return stop.IsGluedSentence(text) && _abbreviations.KindOf(stop.Word(text)) == StopKind.None;
        }

        return stop.Kind switch
        {
            '!' => true,
            '…' => stop.ClosesQuote || stop.OpensQuote || IsStarter(text, stop) || !stop.InQuote,
            _ => stop.ClosesQuote || IsEndOfWord(text, stop),
        };
    }

    private bool IsEndOfWord(string text, Stop stop)
    {
        var word = stop.Word(text);
        if (stop.WordStart == stop.SentenceStart && IsListMarker(word))
        {
            return false;
        }

        var next = text[stop.NextAt];
        switch (_abbreviations.KindOf(word))
        {
            case StopKind.None:
                return true;
            case StopKind.Before:
                return false;
            case StopKind.Number:
                return !IsFigure(text, stop) && !IsRoman(stop.NextWord(text));
            case StopKind.Rank:
                return !IsRoman(stop.NextWord(text));
            case StopKind.End:
                return !stop.OpensBracket && !char.IsAsciiDigit(next) && !IsClockFollower(stop.NextWord(text)) && !NamesClock(text, stop);
            default:
                return stop.OpensQuote || IsStarter(text, stop)
                    || (word.Length == 1 && !stop.ClosesBracket && _abbreviations.IsLabel(stop.WordBefore(text)));
        }
    }

    // "No. 5", "Telp. +62 21".
    private static bool IsFigure(string text, Stop stop) =>
        char.IsAsciiDigit(text[stop.NextAt])
        || (text[stop.NextAt] == '+' && stop.NextAt + 1 < stop.Limit && char.IsAsciiDigit(text[stop.NextAt + 1]));

    private bool IsStarter(string text, Stop stop)
    {
        var next = stop.NextWord(text);
        var isInitial = next.Length == 1 && stop.NextAt + 1 < stop.Limit && text[stop.NextAt + 1] == '.';
        return !isInitial && !stop.OpensBracket && _starters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(next);
    }

    // "9 a.m. Friday", "7:42 p.m. SGT": the day or the zone still belongs to the clock time.
    private bool IsClockFollower(ReadOnlySpan<char> word)
    {
        if (_calendar.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
        {
            return true;
        }

        return word.Length is > 1 and <= 4 && !word.ContainsAnyExceptInRange('A', 'Z');
    }

    // "8 p.m. Jakarta time", "6 a.m. Western Indonesia time".
    private bool NamesClock(string text, Stop stop)
    {
        var at = stop.NextAt;
        for (var words = 0; words <= 3; words++)
        {
            var rest = text.AsSpan(at, Math.Min(stop.Limit - at, Stop.Reach));
            var length = rest.IndexOf(' ');
            var word = length < 0 ? rest : rest[..length];
            if (words > 0 && word.Length > 0 && char.IsLower(word[0]))
            {
                return _abbreviations.IsClock(word.TrimEnd(".,;:?!)\"”"));
            }

            if (length <= 0 || !char.IsUpper(word[0]) || !char.IsLetter(word[^1]))
            {
                return false;
            }

            at += length + 1;
        }

        return false;
    }

    private static bool IsListMarker(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= 3
        && (!word.ContainsAnyExceptInRange('0', '9') || (word.Length == 1 && char.IsLetter(word[0])) || IsRoman(word));

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length is > 0 and <= 6 && word.IndexOfAnyExcept("IVXLC") < 0;
}
