namespace Alignment.Texts;

/// <summary>A guess which language a text is in.</summary>
/// <param name="Language">The likelier of English and Indonesian.</param>
/// <param name="Confidence">0.5 (nothing speaks for either) to 1; not calibrated.</param>
public readonly record struct LanguageGuess(Language Language, double Confidence);

/// <summary>What speaks against a text's being English or Indonesian.</summary>
public enum LanguageDoubt
{
    /// <summary>Nothing, or there is too little text to tell.</summary>
    None,

    /// <summary>It knows few of the words of either.</summary>
    Neither,

    /// <summary>It looks Indonesian and is spelled as Malay is.</summary>
    Malay,
}

/// <summary>
/// Tells English from Indonesian by function words, known words and endings; works on queries of two words. Immutable, thread-safe.
/// </summary>
public sealed class LanguageDetector
{
    // Weights of one word, set by hand: a function word of one language only is worth three words known to one dictionary only, an ending
    // half a word.
    private const double StopWord = 3, KnownWord = 1, Ending = 0.5;

    /// <summary>
    /// Of the words in small letters of news in English or Indonesian 83 in a hundred and more are known (all articles of seeds/), of
    /// German, French, Dutch and Tagalog at most 20.
    /// </summary>
    private const double LeastKnown = 0.4;

    /// <summary>Words in small letters below which nothing is said against a text: two or three sentences.</summary>
    private const int LeastWords = 40;

    /// <summary>Different Malay spellings that make a text Malay; Indonesian news has none, or one in a quotation.</summary>
    private const int LeastMalay = 3;

    private readonly Tokenizer _english, _indonesian;
    private readonly HashSet<string> _englishWords, _indonesianWords, _malaySpellings, _indonesianSpellings;

    /// <summary>A detector with the caller's tables.</summary>
    public LanguageDetector(LanguageTables tables)
        : this(tables, new Tokenizer(Language.English, tables), new Tokenizer(Language.Indonesian, tables))
    {
    }

    private LanguageDetector(LanguageTables tables, Tokenizer english, Tokenizer indonesian)
    {
        (_english, _indonesian) = (english, indonesian);
        _englishWords = Words(tables, "english-bases", "english-irregulars");
        _indonesianWords = Words(tables, "indonesian-roots", "indonesian-forms", "indonesian-irregulars");
        var spellings = tables.Rows("malay-spellings", 2);
        _malaySpellings = [.. spellings.Select(row => row[0])];
        _indonesianSpellings = [.. spellings.Select(row => row[1])];
    }

    /// <summary>The detector with the embedded tables.</summary>
    public static LanguageDetector Default { get; } =
        new(LanguageTables.Embedded, Tokenizer.For(Language.English), Tokenizer.For(Language.Indonesian));

    /// <summary>
    /// The likelier language of a text, judged by its first 4,000 characters; English with confidence 0.5 when nothing tells.
    /// </summary>
    public LanguageGuess Detect(string text)
    {
        var span = new TextSpan(0, Math.Min(text.Length, 4000));
        var (english, indonesian) = (new List<Token>(), new List<Token>());
        _english.Tokenize(text, span, english);
        _indonesian.Tokenize(text, span, indonesian);
        var balance = Weight(english, _englishWords, LooksEnglish) - Weight(indonesian, _indonesianWords, LooksIndonesian);
        return new(balance >= 0 ? Language.English : Language.Indonesian, 1 / (1 + Math.Exp(-Math.Abs(balance))));
    }

    /// <summary>
    /// Whether a text is clearly in neither language, judged by its first 4,000 characters. Names are not counted, and short texts are
    /// never doubted.
    /// </summary>
    public LanguageDoubt Doubt(string text)
    {
        var span = new TextSpan(0, Math.Min(text.Length, 4000));
        var (english, indonesian) = (new List<Token>(), new List<Token>());
        _english.Tokenize(text, span, english);
        _indonesian.Tokenize(text, span, indonesian);
        var known = english.Where(t => IsKnown(t, _englishWords))
            .Concat(indonesian.Where(t => IsKnown(t, _indonesianWords))).Select(t => t.Span.Start).ToHashSet();
        var words = english.Where(t => IsSmall(text, t)).ToList();
        if (words.Count < LeastWords)
        {
            return LanguageDoubt.None;
        }

        if (words.Count(t => known.Contains(t.Span.Start)) < LeastKnown * words.Count)
        {
            return LanguageDoubt.Neither;
        }

        var malay = indonesian.Where(t => _malaySpellings.Contains(t.Form)).Select(t => t.Form).ToList();
        return malay.Distinct(StringComparer.Ordinal).Count() >= LeastMalay
            && malay.Count > 2 * indonesian.Count(t => _indonesianSpellings.Contains(t.Form))
                ? LanguageDoubt.Malay
                : LanguageDoubt.None;
    }

    private static bool IsKnown(Token token, HashSet<string> words) =>
        token.Kind == TokenKind.Word && (token.IsStopWord || words.Contains(token.Form) || words.Contains(token.Stem));

    private static bool IsSmall(string text, Token token) =>
        token.Kind == TokenKind.Word && token.Span.Length > 0 && !char.IsUpper(text[token.Span.Start]);

    private static double Weight(List<Token> tokens, HashSet<string> words, Func<string, bool> looks)
    {
        var sum = 0.0;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Word)
            {
                sum += (token.IsStopWord
                    ? StopWord
                    : 0) + (words.Contains(token.Form) || words.Contains(token.Stem)
                    ? KnownWord
                    : 0) + (looks(token.Form)
                    ? Ending
                    : 0);
            }
        }

        return sum;
    }

    private static bool LooksEnglish(string form) =>
        form.Length > 4 && (form.EndsWith("tion", StringComparison.Ordinal) || form.EndsWith("ing", StringComparison.Ordinal)
            || form.EndsWith("ed", StringComparison.Ordinal)
            || form.EndsWith("ly", StringComparison.Ordinal) || form.EndsWith("ty", StringComparison.Ordinal)
                || form.StartsWith("th", StringComparison.Ordinal));

    private static bool LooksIndonesian(string form) =>
        form.Length > 5 && (form.EndsWith("kan", StringComparison.Ordinal) || form.EndsWith("nya", StringComparison.Ordinal)
            || form.EndsWith("asi", StringComparison.Ordinal)
            || form.StartsWith("meng", StringComparison.Ordinal) || form.StartsWith("mem", StringComparison.Ordinal)
                || form.StartsWith("ber", StringComparison.Ordinal)
            || form.StartsWith("peng", StringComparison.Ordinal) || form.StartsWith("pem", StringComparison.Ordinal));

    private static HashSet<string> Words(LanguageTables tables, params ReadOnlySpan<string> names)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            words.UnionWith(tables.Rows(name).Select(row => row[0]));
        }

        return words;
    }
}
