using Alignment.Texts;

namespace Alignment.Search;

/// <summary>
/// Reads the only syntax there is: <c>"words side by side"</c> and <c>-word</c> (a hyphen after white space or at the start, right before a letter or a quote).
/// Everything else is words, other engines' operators included; so is a quote that is never closed. Linear in the length.
/// </summary>
public static class QueryParser
{
    /// <summary>A query in the syntax above.</summary>
    public static Query Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = new List<QueryPart>();
        var plain = 0;
        for (var i = 0; i < text.Length;)
        {
            var excluded = text[i] == '-' && (i == 0 || char.IsWhiteSpace(text[i - 1])) && i + 1 < text.Length && (char.IsLetter(text[i + 1]) || IsQuote(text[i + 1]));
            var open = excluded ? i + 1 : i;
            if (IsQuote(text[open]) && (open == 0 || !char.IsLetterOrDigit(text[open - 1])) && Close(text, open + 1) is var close and > 0)
            {
                AddWords(plain, i);
                Add(excluded ? QueryPartKind.Exclude : QueryPartKind.Phrase, open + 1, close);
                plain = i = close + 1;
            }
            else if (excluded && !IsQuote(text[open]))
            {
                AddWords(plain, i);
                while (i < text.Length && !char.IsWhiteSpace(text[i]))
                {
                    i++;
                }

                Add(QueryPartKind.Exclude, open, i);
                plain = i;
            }
            else
            {
                i++;
            }
        }

        AddWords(plain, text.Length);
        return new(text, parts);

        void AddWords(int start, int end) => Add(QueryPartKind.Words, start, end);

        void Add(QueryPartKind kind, int start, int end)
        {
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                parts.Add(new(kind, new(start, end)));
            }
        }
    }

    /// <summary>A query of words only, whatever marks it holds.</summary>
    public static Query Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, string.IsNullOrWhiteSpace(text) ? [] : [new(QueryPartKind.Words, new(0, text.Length))]);
    }

    private static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D';

    private static int Close(string text, int from)
    {
        var close = text.AsSpan(from).IndexOfAny('"', '\u201C', '\u201D');
        return close < 0 ? -1 : from + close;
    }
}
