namespace Alignment.Texts;

/// <summary>A guess which language a text is in.</summary>
/// <param name="Language">The likelier of English and Indonesian.</param>
/// <param name="Confidence">0.5 (nothing speaks for either) to 1; not calibrated.</param>
public readonly record struct LanguageGuess(Language Language, double Confidence);

/// <summary>
/// Tells English from Indonesian by function words, known words and endings; works on queries of two words. Immutable, thread-safe.
/// </summary>
public sealed class LanguageDetector
{
    // Weights of one word, set by hand: a function word of one language only is worth three words known to one dictionary only, an ending
    // half a word.
    private const double StopWord = 3, KnownWord = 1, Ending = 0.5;

    private readonly Tokenizer _english, _indonesian;
    private readonly HashSet<string> _englishWords, _indonesianWords;

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
