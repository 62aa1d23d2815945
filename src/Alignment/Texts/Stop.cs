namespace Alignment.Texts;

/// <summary>A run of full stops, question marks or dots in a paragraph, and what stands around it.</summary>
internal readonly struct Stop
{
    // Longest word that is looked at around a stop, in UTF-16 units: no abbreviation is longer, and a text without spaces stays linear.
    internal const int Reach = 24;

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

        End = i;
        IsBlankAfter = i < limit && Characters.IsBlank(text[i]);
        for (; i < limit && (Characters.IsBlank(text[i]) || IsOpener(text[i])); i++)
        {
            OpensQuote |= text[i] is '"' or '“' or '«' or '‘' or '\'';
            OpensBracket |= text[i] is '(' or '[';
        }

        NextAt = i;
        WordStart = at;
        while (WordStart > sentenceStart && at - WordStart < Reach && IsOfWord(text[WordStart - 1]))
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

    /// <summary>After the closing quotation marks and brackets.</summary>
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
    internal ReadOnlySpan<char> Word(string text) => text.AsSpan(WordStart, _at - WordStart);

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

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '\'' or '’' or '&';

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
