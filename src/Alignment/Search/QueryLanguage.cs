using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Search;

/// <summary>Finds out which language a query is in: short texts, where stop words are rare and the index knows best.</summary>
internal static class QueryLanguage
{
    /// <summary>
    /// The language of <paramref name="languages"/> whose stop words, lexicon and sentences know most of the words; the first of them
    /// when none does better.
    /// </summary>
    public static Language Detect(
        Query query,
        IReadOnlyList<Language> languages,
        Lexicon lexicon,
        PostingCache cache,
        IWordForms forms,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(languages);
        var (best, highest) = (languages.Count > 0 ? languages[0] : Language.English, double.NegativeInfinity);
        foreach (var language in languages)
        {
            var tokens = new List<Token>();
            foreach (var part in query.Parts)
            {
                Tokenizer.For(language).Tokenize(query.Text, part.Span, tokens);
            }

            var score = 0.0;
            foreach (var token in tokens.Where(t => t.Kind == TokenKind.Word).Take(64))
            {
                var isKnown = WordRenderings.SideOf(language) is { } side && lexicon.Find(side, token.Stem) >= 0;
                var seen = cache.Postings(new(language, TermField.Word, forms.OfToken(language, token)), cancellation).Keys.Length;
                score += (token.IsStopWord ? 2 : 0) + (isKnown ? 1 : 0) + 0.5 * seen / (seen + 2.0);
            }

            if (score > highest)
            {
                (best, highest) = (language, score);
            }
        }

        return best;
    }
}
