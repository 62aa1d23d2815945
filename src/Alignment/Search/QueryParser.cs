using Alignment.Texts;

namespace Alignment.Search;

/// <summary>
/// Reads the only syntax there is: <c>"words side by side"</c>, <c>-word</c> (a hyphen after white space or at the start, right before
/// a letter or a quote; <c>-"two words"</c> excludes the two side by side), and the filters of <see cref="FilterReader"/>
/// (<c>lang:id</c>, <c>after:2025-08-01</c>, <c>pair:"two words"</c>). Everything else is words, other engines' operators included; so is
/// a quote that is never closed. A filter whose value cannot be read is <see cref="Query.Problem"/>. Linear in the length.
/// </summary>
public static class QueryParser
{
    /// <summary>A query in the syntax above.</summary>
    public static Query Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = new List<QueryPart>();
        var filters = QueryFilters.None;
        string? problem = null;
        var plain = 0;
        for (var i = 0; i < text.Length;)
        {
            var (kind, span, end) = (QueryPartKind.Words, default(TextSpan), i);
            if ((i == 0 || char.IsWhiteSpace(text[i - 1])) && Filter(text, i) is var (name, value, filterEnd))
            {
                var narrowed = FilterReader.Add(filters, name, value);
                problem ??= narrowed is null ? $"'{text[i..filterEnd]}' cannot be read: {FilterReader.Takes}" : null;
                (filters, end) = (narrowed ?? filters, filterEnd);
            }
            else
            {
                (kind, span, end) = Marked(text, i);
            }

            if (end == i)
            {
                i++;
                continue;
            }

            Add(QueryPartKind.Words, new(plain, i));
            Add(kind, span);
            (plain, i) = (end, end);
        }

        Add(QueryPartKind.Words, new(plain, text.Length));
        return new(text, parts) { Filters = filters, Problem = problem };

        void Add(QueryPartKind kind, TextSpan span)
        {
            if (!span.In(text).IsWhiteSpace())
            {
                parts.Add(new(kind, span));
            }
        }
    }

    /// <summary>A query of words only, whatever marks it holds.</summary>
    public static Query Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, string.IsNullOrWhiteSpace(text) ? [] : [new(QueryPartKind.Words, new(0, text.Length))]);
    }

    // A phrase or an exclusion that starts here, its place without marks, and where it ends; ends where it starts when there is none.
    private static (QueryPartKind Kind, TextSpan Span, int End) Marked(string text, int i)
    {
        var excluded = text[i] == '-' && (i == 0 || char.IsWhiteSpace(text[i - 1])) && i + 1 < text.Length
            && (char.IsLetter(text[i + 1]) || IsQuote(text[i + 1]));
        var open = excluded ? i + 1 : i;
        if (IsQuote(text[open]))
        {
            return (open == 0 || !char.IsLetterOrDigit(text[open - 1])) && Close(text, open + 1) is var close and > 0
                ? (excluded ? QueryPartKind.Exclude : QueryPartKind.Phrase, new(open + 1, close), close + 1)
                : (default, default, i);
        }

        return excluded && WordEnd(text, open) is var end ? (QueryPartKind.Exclude, new(open, end), end) : (default, default, i);
    }

    // A filter that starts here, read or not, and where it ends; null when these are words, as are "lang" and a colon without a value.
    private static (string Name, string Value, int End)? Filter(string text, int start)
    {
        var colon = start;
        while (colon < text.Length && char.IsAsciiLetter(text[colon]))
        {
            colon++;
        }

        if (colon + 1 >= text.Length || text[colon] != ':' || char.IsWhiteSpace(text[colon + 1])
            || FilterReader.Named(text.AsSpan(start, colon - start)) is not { } name)
        {
            return null;
        }

        var close = IsQuote(text[colon + 1]) ? Close(text, colon + 2) : -1;
        var end = WordEnd(text, colon + 1);
        return close > 0 ? (name, text[(colon + 2)..close], close + 1) : (name, text[(colon + 1)..end], end);
    }

    private static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D';

    private static int Close(string text, int from)
    {
        var close = text.AsSpan(from).IndexOfAny('"', '\u201C', '\u201D');
        return close < 0 ? -1 : from + close;
    }

    private static int WordEnd(string text, int from)
    {
        while (from < text.Length && !char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }
}
