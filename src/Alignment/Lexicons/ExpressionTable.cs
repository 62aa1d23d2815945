using System.Reflection;
using Alignment.Texts;

namespace Alignment.Lexicons;

/// <summary>
/// Expressions of several words that say the same in both languages, "ran out" and "habis masa berlaku": the handwritten ones of
/// data/lexicon, whole. Immutable, thread-safe.
/// </summary>
internal sealed class ExpressionTable
{
    private static readonly Lazy<ExpressionTable> LazyEmbedded = new(Load);

    private readonly ExpressionIndex _english;
    private readonly ExpressionIndex _indonesian;

    /// <summary>Indexes both sides.</summary>
    /// <param name="pairs">English on the left, Indonesian on the right; the stems of an expression are apart by spaces.</param>
    public ExpressionTable(Lexicon pairs) =>
        (Pairs, _english, _indonesian) = (pairs, new(pairs.Terms(Side.Left)), new(pairs.Terms(Side.Right)));

    /// <summary>The expressions that come with the library.</summary>
    public static ExpressionTable Embedded => LazyEmbedded.Value;

    /// <summary>Which expressions say the same, and how surely.</summary>
    public Lexicon Pairs { get; }

    /// <summary>The expressions of a language; null for one that has none.</summary>
    public ExpressionIndex? Of(Language language) =>
        language == Language.English ? _english : language == Language.Indonesian ? _indonesian : null;

    private static ExpressionTable Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("lexicon/" + LexiconBuilder.Expressions);
        return new(stream is null ? Lexicon.Empty : CompactLexicon.Read(stream, LexiconBuilder.Expressions));
    }
}
