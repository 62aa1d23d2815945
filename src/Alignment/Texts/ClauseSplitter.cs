using System.Collections.Concurrent;

namespace Alignment.Texts;

/// <summary>
/// Cuts a sentence into clauses at its commas, semicolons, colons and dashes, by the words that follow them, and behind "said that". A
/// rough cut without grammar: what it is unsure of stays with the clause before. Immutable, thread-safe.
/// </summary>
public sealed class ClauseSplitter
{
    private static readonly ConcurrentDictionary<string, ClauseSplitter> Embedded = new(StringComparer.Ordinal);

    /// <summary>Words between a verb of saying and its "that": "told reporters in the capital on Thursday that".</summary>
    private const int ReachOfSaying = 8;

    /// <summary>Words that make a statement behind it: not "that week".</summary>
    private const int ShortestSpeech = 3;

    /// <summary>Words of a phrase that may stand before the speaker: "Later on Thursday,".</summary>
    private const int LongestLeadIn = 4;

    private readonly HashSet<string> _coordinate, _relative, _attribution, _saying, _complement;
    private readonly Tokenizer _tokenizer;

    /// <summary>A splitter with the caller's tables: clauses, and those of the tokenizer.</summary>
    /// <exception cref="InputException">A table is malformed.</exception>
    public ClauseSplitter(Language language, LanguageTables tables)
        : this(language, tables, new Tokenizer(language, tables))
    {
    }

    private ClauseSplitter(Language language, LanguageTables tables, Tokenizer tokenizer)
    {
        _tokenizer = tokenizer;
        var rows = tables.Rows("clauses", 3).Where(row => row[0] == language.Code).ToList();
        HashSet<string> Of(string kind) => rows.Where(row => row[1] == kind).Select(row => row[2]).ToHashSet(StringComparer.Ordinal);
        (_coordinate, _relative, _attribution, _complement) = (Of("coordinate"), Of("relative"), Of("attribution"), Of("complement"));
        _saying = [.. _attribution, .. Of("saying")];
    }

    /// <summary>The splitter of a language with the embedded tables, always the same one.</summary>
    public static ClauseSplitter For(Language language) =>
        Embedded.GetOrAdd(language.Code, static (_, l) => new ClauseSplitter(l, LanguageTables.Embedded, Tokenizer.For(l)), language);

    /// <summary>
    /// The clauses of <c>text[sentence]</c> in order, at least one unless it is blank; together they cover every token. Linear in the
    /// length.
    /// </summary>
    public IReadOnlyList<Clause> Split(string text, TextSpan sentence)
    {
        var (tokens, clauses) = (new List<Token>(), new List<Clause>());
        _tokenizer.Tokenize(text, sentence, tokens);
        Split(tokens, clauses);
        return clauses;
    }

    /// <summary>Puts the clauses of a sentence into an empty list.</summary>
    /// <param name="tokens">What the language's tokenizer has cut it into.</param>
    /// <param name="clauses">Where they go.</param>
    internal void Split(List<Token> tokens, List<Clause> clauses)
    {
        for (var start = 0; start < tokens.Count;)
        {
            var end = PieceEnd(tokens, start);
            Add(clauses, tokens, start, end);
            start = end;
        }
    }

    // A piece ends behind its mark and the quotation mark that may follow, or behind the word that opens what is said.
    private int PieceEnd(List<Token> tokens, int start)
    {
        var i = start;
        for (var said = -1; i < tokens.Count
            && !(tokens[i].Kind == TokenKind.Mark && tokens[i].Form is "," or ";" or ":" or "—" or "–"); i++)
        {
            if (said >= 0 && i - said <= ReachOfSaying && i + ShortestSpeech < tokens.Count && _complement.Contains(tokens[i].Form))
            {
                return i + 1;
            }

            said = _saying.Contains(tokens[i].Form) ? i : said;
        }

        for (i = Math.Min(i + 1, tokens.Count); i < tokens.Count && tokens[i].Kind == TokenKind.Mark
            && tokens[i].Form is "\"" or "”" or "'" or "’"; i++)
        {
        }

        return i;
    }

    private void Add(List<Clause> clauses, List<Token> tokens, int start, int end)
    {
        var span = new TextSpan(tokens[start].Span.Start, tokens[end - 1].Span.End);
        var opensSpeech = end < tokens.Count && _complement.Contains(tokens[end - 1].Form);
        if (opensSpeech && clauses is [.., { Kind: ClauseKind.Main } leadIn]
            && WordsFrom(tokens, leadIn.Span.Start, start) <= LongestLeadIn)
        {
            clauses[^1] = new(new(leadIn.Span.Start, span.End), ClauseKind.Attribution);
            return;
        }

        var kind = opensSpeech ? ClauseKind.Attribution
            : clauses.Count == 0 ? FirstKind(tokens, start, end)
            : NextKind(clauses, tokens, start, end);
        if (kind is { } clause)
        {
            clauses.Add(new(span, clause));
        }
        else
        {
            clauses[^1] = clauses[^1] with { Span = new(clauses[^1].Span.Start, span.End) };
        }
    }

    private ClauseKind FirstKind(List<Token> tokens, int start, int end) =>
        end < tokens.Count && Words(tokens, start, end) <= 10 && _attribution.Contains(FirstWord(tokens, start, end))
            ? ClauseKind.Attribution
            : ClauseKind.Main;

    private ClauseKind? NextKind(List<Clause> clauses, List<Token> tokens, int start, int end)
    {
        var (first, words) = (FirstWord(tokens, start, end), Words(tokens, start, end));
        var mark = tokens[start - 1].Form;
        if (clauses[^1].Kind == ClauseKind.Attribution && clauses.TrueForAll(c => c.Kind == ClauseKind.Attribution))
        {
            return ClauseKind.Main;
        }

        if (_complement.Contains(mark))
        {
            return ClauseKind.Coordinate;
        }

        if (_attribution.Contains(first)
            || (words <= 12 && mark is "," or "\"" or "”" && HasAttribution(tokens, start, Math.Min(end, start + 6))
                && end == tokens.Count))
        {
            return ClauseKind.Attribution;
        }

        if (words < 3)
        {
            return null;
        }

        if (_coordinate.Contains(first) || mark == ";")
        {
            return ClauseKind.Coordinate;
        }

        if (_relative.Contains(first))
        {
            return ClauseKind.Apposition;
        }

        // What resumes after an inserted clause is the statement that was interrupted.
        return clauses[^1].Kind == ClauseKind.Apposition ? ClauseKind.Main : null;
    }

    private bool HasAttribution(List<Token> tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_attribution.Contains(tokens[i].Form))
            {
                return true;
            }
        }

        return false;
    }

    private static string FirstWord(List<Token> tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark)
            {
                return tokens[i].Form;
            }
        }

        return "";
    }

    private static int WordsFrom(List<Token> tokens, int offset, int end)
    {
        var start = end;
        while (start > 0 && tokens[start - 1].Span.Start >= offset)
        {
            start--;
        }

        return Words(tokens, start, end);
    }

    private static int Words(List<Token> tokens, int start, int end)
    {
        var words = 0;
        for (var i = start; i < end; i++)
        {
            words += tokens[i].Kind == TokenKind.Mark ? 0 : 1;
        }

        return words;
    }
}
