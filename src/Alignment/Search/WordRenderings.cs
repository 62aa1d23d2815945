using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Search;

/// <summary>
/// How one word is said in every language: itself, its translations, and the words of its own language that share translations with it.
/// </summary>
internal sealed class WordRenderings(Lexicon lexicon, RankingWeights weights, IWordForms forms)
{
    /// <summary>The renderings of a word, as the index writes them.</summary>
    /// <param name="text">The query.</param>
    /// <param name="token">The word in it.</param>
    /// <param name="from">Language of the query.</param>
    /// <param name="languages">Languages to say it in.</param>
    /// <param name="translate">False leaves it as it is.</param>
    public List<Rendering> Of(string text, Token token, Language from, IReadOnlyList<Language> languages, bool translate)
    {
        (token, from) = InItsOwn(text, token, from, languages);
        var renderings = new List<Rendering>();
        foreach (var language in languages)
        {
            // Names and loan words are often written alike; a form that a language does not have costs nothing.
            var found = new Dictionary<string, double>(StringComparer.Ordinal)
            {
                [token.Stem] = 1,
                [language == from ? token.Stem : token.Form] = 1,
            };
            if (translate && token.Kind == TokenKind.Word && SideOf(from) is { } side && SideOf(language) is { } other)
            {
                if (side == other)
                {
                    Widen(side, token.Stem, found);
                }
                else
                {
                    Render(side, token.Stem, found);
                }
            }

            renderings.AddRange(found
                .GroupBy(f => Written(f.Key), f => f.Value, StringComparer.Ordinal)
                .Select(f => new Rendering(new(language, TermField.Word, f.Key), f.Max()))
                .OrderByDescending(r => r.Weight).ThenBy(r => r.Term.Text, StringComparer.Ordinal));

            string Written(string stem) =>
                language == from && stem == token.Stem ? forms.OfToken(language, token) : forms.OfStem(language, stem);
        }

        return renderings;
    }

    private (Token Token, Language Language) InItsOwn(string text, Token token, Language from, IReadOnlyList<Language> languages)
    {
        if (token.Kind != TokenKind.Word || SideOf(from) is not { } side || lexicon.Find(side, token.Stem) >= 0)
        {
            return (token, from);
        }

        var tokens = new List<Token>();
        foreach (var language in languages.Where(l => l != from))
        {
            tokens.Clear();
            Tokenizer.For(language).Tokenize(text, token.Span, tokens);
            if (tokens is [var only] && SideOf(language) is { } other && lexicon.Find(other, only.Stem) >= 0)
            {
                return (only, language);
            }
        }

        return (token, from);
    }

    private void Render(Side side, string stem, Dictionary<string, double> found)
    {
        foreach (var (other, probability) in Best(side, stem))
        {
            var term = lexicon.Term(side.Opposite(), other);
            found[term] = Math.Max(found.GetValueOrDefault(term), Math.Pow(probability, weights.Softness));
        }
    }

    private void Widen(Side side, string stem, Dictionary<string, double> found)
    {
        var sums = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (other, there) in Best(side, stem))
        {
            foreach (var (own, again) in Best(side.Opposite(), lexicon.Term(side.Opposite(), other)))
            {
                var term = lexicon.Term(side, own);
                sums[term] = sums.GetValueOrDefault(term) + there * again;
            }
        }

        var likeliest = sums.Where(s => s.Key != stem).OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal);
        foreach (var (term, sum) in likeliest.Take(weights.Expansions))
        {
            found[term] = weights.Expansion * Math.Pow(Math.Min(1, sum), weights.Softness);
        }
    }

    // The likeliest translations, until they make up the wanted share of all.
    private IEnumerable<(int Other, double Probability)> Best(Side side, string stem)
    {
        var index = lexicon.Find(side, stem);
        if (index < 0)
        {
            return [];
        }

        var entries = lexicon.Entries(side, index).ToArray();
        var sum = entries.Sum(e => (double)e.Forward);
        var kept = new List<(int, double)>();
        var mass = 0.0;
        foreach (var entry in entries)
        {
            if (kept.Count == weights.Translations || mass >= weights.TranslationMass * sum || entry.Forward <= 0)
            {
                break;
            }

            mass += entry.Forward;
            kept.Add((entry.Other, entry.Forward / Math.Max(sum, 1)));
        }

        return kept;
    }

    /// <summary>The side of the lexicon that a language stands on.</summary>
    public static Side? SideOf(Language language) =>
        language == Language.English ? Side.Left
        : language == Language.Indonesian ? Side.Right
        : null;
}
