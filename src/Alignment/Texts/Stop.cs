namespace Alignment.Texts;

/// <summary>A run of full stops, question marks or dots in a paragraph, and what stands around it.</summary>
internal readonly struct Stop
{
    // Longest word that is looked at around a stop, in UTF-16 units: no abbreviation is longer, and a text without spaces stays linear.
    internal const int Reach = 24;

    /// <summary>Small letters that a brand's name begins with at the most: macOS.</summary>
    private const int LongestSmallBeginning = 3;

    private readonly int _at;

    /// <summary>
    /// Looks at the run that begins at <paramref name="at"/> in a sentence that began at <paramref name="sentenceStart"/>.
    /// </summary>
    internal Stop(string text, int at, int sentenceStart, int limit, bool inQuote)
    {
        (_at, SentenceStart, Limit, InQuote) = (at, sentenceStart, limit, inQuote);
        var (i, dots, kind) = (at, 0, '.');
        for (; i < limit && IsMark(text[i]); i++)
        {
            dots += text[i] == '.' ? 1 : 0;
            kind = text[i] switch { '.' => kind, '…' => kind == '!' ? '!' : '…', _ => '!' };
        }

        Kind = kind == '.' && dots > 1 ? '…' : kind;
        for (; i < limit && IsCloser(text, i, limit); i++)
        {
            ClosesQuote |= text[i] is not (')' or ']' or '}');
            ClosesBracket |= text[i] is ')' or ']' or '}';
        }

        i = AfterNotes(text, i, limit);
        End = i;
        IsBlankAfter = i < limit && Characters.IsBlank(text[i]);
        for (; i < limit && (Characters.IsBlank(text[i]) || IsOpener(text[i])); i++)
        {
            OpensQuote |= text[i] is '"' or '“' or '«' or '‘' or '\'';
            OpensBracket |= text[i] is '(' or '[';
        }

        NextAt = i;
        WordStart = at;
        while (WordStart > sentenceStart && at - WordStart < Reach && IsOfWord(text, WordStart - 1))
        {
            WordStart--;
        }
    }

    /// <summary>'.' for a stop, '!' for question and exclamation marks, '…' for an ellipsis.</summary>
    internal char Kind { get; }

    /// <summary>Where the sentence so far began.</summary>
    internal int SentenceStart { get; }

    /// <summary>Where the word before the stop began.</summary>
    internal int WordStart { get; }

    /// <summary>After the closing quotation marks and brackets, and the footnote marks behind them.</summary>
    internal int End { get; }

    /// <summary>End of the paragraph.</summary>
    internal int Limit { get; }

    /// <summary>The next character that is neither blank nor an opening mark, or <see cref="Limit"/>.</summary>
    internal int NextAt { get; }

    /// <summary>True when the stop stands inside a quotation.</summary>
    internal bool InQuote { get; }

    /// <summary>True when a closing quotation mark follows at once.</summary>
    internal bool ClosesQuote { get; }

    /// <summary>True when a closing bracket follows at once.</summary>
    internal bool ClosesBracket { get; }

    /// <summary>True when a quotation opens after it.</summary>
    internal bool OpensQuote { get; }

    /// <summary>True when a bracket opens after it.</summary>
    internal bool OpensBracket { get; }

    /// <summary>True when white space follows the stop and its closing marks.</summary>
    internal bool IsBlankAfter { get; }

    /// <summary>True for the marks that may end a sentence.</summary>
    internal static bool IsMark(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？';

    /// <summary>The word before the stop.</summary>
    internal ReadOnlySpan<char> Word(string text) => Characters.Visible(text.AsSpan(WordStart, _at - WordStart));

    /// <summary>The word before the word before the stop.</summary>
    internal ReadOnlySpan<char> WordBefore(string text)
    {
        var end = WordStart;
        while (end > SentenceStart && WordStart - end < 4 && Characters.IsBlank(text[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > SentenceStart && end - start < Reach && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.AsSpan(start, end - start);
    }

    /// <summary>The word after the stop.</summary>
    internal ReadOnlySpan<char> NextWord(string text)
    {
        var end = NextAt;
        while (end < Limit && end - NextAt < Reach
            && (char.IsLetter(text[end]) || Characters.IsApostrophe(text[end]) || (Characters.IsHyphen(text[end]) && end > NextAt)))
        {
            end++;
        }

        return text.AsSpan(NextAt, end - NextAt);
    }

    /// <summary>
    /// True for a space lost between two sentences (<c>selesai.Namun hujan</c>, <c>selesai."Kami</c>), which is not a domain name or an
    /// abbreviation.
    /// </summary>
    internal bool IsGluedSentence(string text)
    {
        if (Kind == '…' || _at == SentenceStart || !char.IsLower(text[_at - 1]) || _at - WordStart < 3 || Word(text).Contains('.')
            || char.IsUpper(text[WordStart]) || !char.IsUpper(text[NextAt]))
        {
            return false;
        }

        var next = NextWord(text);
        var after = NextAt + next.Length;
        return next.Length > 1 && char.IsLower(next[^1]) && (after >= Limit || Characters.IsBlank(text[after]) || text[after] == ',');
    }

    /// <summary>
    /// True before a word that is written with a small letter wherever it stands, since a large one follows in it: iPhone, eBay, macOS.
    /// </summary>
    internal bool PrecedesInnerCapital(string text)
    {
        var word = NextWord(text);
        return IsBlankAfter && word.IndexOfAnyInRange('A', 'Z') is > 0 and <= LongestSmallBeginning;
    }

    // Behind "[1]", "[a]" and "[citation needed]", one after the other, which belong to what they stand behind.
    private static int AfterNotes(string text, int start, int limit)
    {
        var at = start;
        for (var i = at; i < limit;)
        {
            if (Characters.IsBlank(text[i]) && at > start)
            {
                i++;
                continue;
            }

            if (text[i] != '[')
            {
                break;
            }

            var rest = text.AsSpan(i + 1, Math.Min(limit - i - 1, Reach));
            var length = rest.IndexOf(']');
            if (length <= 0 || !IsNote(rest[..length]))
            {
                break;
            }

            at = i += length + 2;
        }

        return at;
    }

    private static bool IsNote(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExceptInRange('0', '9') || (text.Length == 1 && char.IsAsciiLetter(text[0]))
        || text.SequenceEqual("citation needed") || text.SequenceEqual("butuh rujukan");

    private static bool IsOfWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || text[at] is '.' or '-' or '\'' or '’' or '&'
        || (Characters.IsInvisible(text[at]) && at > 0 && char.IsLetter(text[at - 1]));

    private static bool IsOpener(char c) =>
        c is '"' or '“' or '«' or '‘' or '\'' or '(' or '[' or '—' or '–' or '-' or '•' or '*' or '¿' or '¡' or '„';

    // A straight quotation mark closes when no word follows it at once.
    private static bool IsCloser(string text, int at, int limit) => text[at] switch
    {
        '”' or '’' or '»' or ')' or ']' or '}' => true,
        '"' or '\'' => at + 1 >= limit || !char.IsLetterOrDigit(text[at + 1]),
        _ => false,
    };
}
