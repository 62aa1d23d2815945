using System.Collections.Concurrent;

namespace Alignment.Texts;

/// <summary>
/// Cuts text into tokens with exact spans, and gives each its stem. Every character that is not blank lies in exactly one token. Immutable,
/// thread-safe.
/// </summary>
public sealed class Tokenizer
{
    private static readonly ConcurrentDictionary<string, Tokenizer> Embedded = new(StringComparer.Ordinal);

    private readonly Stemmer _stemmer;
    private readonly HashSet<string> _stopWords;
    private readonly Dictionary<string, string> _abbreviations;
    private readonly WordCache<KnownWord> _cache = new();
    private readonly bool _isEnglish;
    private readonly bool _isIndonesian;

    /// <summary>A tokenizer with the caller's tables: stopwords, english-… and indonesian-….</summary>
    /// <exception cref="InputException">A table has too few columns.</exception>
    public Tokenizer(Language language, LanguageTables tables)
    {
        _stemmer = Stemmer.For(language, tables);
        _stopWords = tables.Rows("stopwords", 2).Where(row => row[0] == language.Code).Select(row => row[1])
            .ToHashSet(StringComparer.Ordinal);
        _abbreviations = tables.Rows("cased-words", 3).Where(row => row[0] == language.Code)
            .ToDictionary(row => row[1], row => row[2], StringComparer.Ordinal);
        _isEnglish = language == Language.English;
        _isIndonesian = language == Language.Indonesian;
    }

    /// <summary>
    /// The tokenizer of a language with the embedded tables, always the same one; of a language without tables words are cut by the same
    /// rules, and of each the beginning is its stem.
    /// </summary>
    public static Tokenizer For(Language language) =>
        Embedded.GetOrAdd(language.Code, static (_, l) => new Tokenizer(l, LanguageTables.Embedded), language);

    /// <summary>Appends the tokens of <c>text[span]</c> to <paramref name="tokens"/> in order; linear in the length.</summary>
    public void Tokenize(string text, TextSpan span, List<Token> tokens)
    {
        for (var i = span.Start; i < span.End;)
        {
            if (Characters.WordLength(text, i, span.End) > 0)
            {
                i = char.IsAsciiDigit(text[i]) ? Number(text, i, span.End, tokens) : Word(text, i, span.End, tokens);
            }
            else if (Characters.IsBlank(text[i]))
            {
                i++;
            }
            else
            {
                i = Add(text, i, MarkEnd(text, i, span.End), TokenKind.Mark, tokens);
            }
        }
    }

    /// <summary>The stem of a single word by the same rules, as it stands in a lexicon or a query.</summary>
    public string Stem(string word) =>
        word.Length == 0 ? word : Look(word, char.IsAsciiDigit(word[0]) ? TokenKind.Number : TokenKind.Word).Stem;

    private static int MarkEnd(string text, int start, int end)
    {
        var i = start + 1;
        if (text[start] == '.')
        {
            while (i < end && text[i] == '.')
            {
                i++;
            }
        }
        else if (i < end && char.IsSurrogatePair(text[start], text[i]))
        {
            i++;
        }

        return i;
    }

    private int Number(string text, int start, int end, List<Token> tokens)
    {
        var i = TokenScan.NumberEnd(text, start, end);
        return Add(text, start, i, TokenKind.Number, tokens);
    }

    private int Word(string text, int start, int end, List<Token> tokens)
    {
        var dotted = TokenScan.DottedEnd(text, start, end);
        if (dotted > start)
        {
            return Add(text, start, dotted, TokenKind.Word, tokens);
        }

        var i = TokenScan.WordEnd(text, start, end);
        if (_isEnglish && TokenScan.PossessiveStart(text, start, i) is var apostrophe and > 0)
        {
            Add(text, start, apostrophe, TokenKind.Word, tokens);
            return Add(text, apostrophe, i, TokenKind.Mark, tokens);
        }

        if (_isIndonesian && i + 1 < end && Characters.IsHyphen(text[i]))
        {
            if (i - start == 2 && text[start] is 'k' or 'K' && text[start + 1] is 'e' or 'E' && char.IsAsciiDigit(text[i + 1]))
            {
                return Add(text, start, TokenScan.NumberEnd(text, i + 1, end), TokenKind.Number, tokens);
            }

            if (Reduplication(text, start, i, end) is var second and > 0)
            {
                return Add(text, start, second, TokenKind.Word, tokens);
            }
        }

        return Add(text, start, i, TokenKind.Word, tokens);
    }

    // langkah-langkahnya, tarik-menarik: one word said twice, which is not a compound such as Rusia-Ukraina.
    private int Reduplication(string text, int start, int hyphen, int end)
    {
        if (Characters.WordLength(text, hyphen + 1, end) == 0)
        {
            return 0;
        }

        var second = TokenScan.WordEnd(text, hyphen + 1, end);
        var continues = second + 1 < end && Characters.IsHyphen(text[second]) && Characters.WordLength(text, second + 1, end) > 0;
        if (continues || hyphen - start > Stemmer.LongestWord || second - hyphen > Stemmer.LongestWord)
        {
            return 0;
        }

        var a = Look(text.AsSpan(start, hyphen - start), TokenKind.Word);
        var b = Look(text.AsSpan(hyphen + 1, second - hyphen - 1), TokenKind.Word);
        return a.Stem == b.Stem ? second : 0;
    }

    private int Add(string text, int start, int end, TokenKind kind, List<Token> tokens)
    {
        var entry = Look(text.AsSpan(start, end - start), kind);
        tokens.Add(new(new(start, end), kind, entry.Form, entry.Stem, entry.IsStopWord));
        return end;
    }

    private KnownWord Look(ReadOnlySpan<char> written, TokenKind kind)
    {
        if (written.Length > 2 * Stemmer.LongestWord)
        {
            var form = Characters.FormOf(written);
            return new(form, form, form, false);
        }

        if (_cache.Find(written, out var slot) is { } known)
        {
            return known;
        }

        var entry = Make(written.ToString(), kind);
        _cache.Put(slot, entry);
        return entry;
    }

    private KnownWord Make(string written, TokenKind kind)
    {
        var form = Characters.FormOf(written);
        if (kind == TokenKind.Mark)
        {
            return new(written, form, form, false);
        }

        if (kind == TokenKind.Number)
        {
            return new(written, form, TokenScan.WithoutOrdinal(form), false);
        }

        if (_abbreviations.TryGetValue(Characters.Visible(written).ToString(), out var term))
        {
            return new(written, form, term, false);
        }

        var hyphen = form.IndexOf('-', StringComparison.Ordinal);
        var word = hyphen > 0 ? form[..hyphen] : form;
        var stem = word.EndsWith('.') && word.Length > 2
            ? word.Replace(".", "", StringComparison.Ordinal)
            : StemOf(word, char.IsUpper(written[0]));
        return new(written, form, Characters.Fold(stem), _stopWords.Contains(form) || _stopWords.Contains(word));
    }

    private string StemOf(string word, bool isCapitalised) => word.Length > Stemmer.LongestWord ? word : _stemmer.Stem(word, isCapitalised);
}
