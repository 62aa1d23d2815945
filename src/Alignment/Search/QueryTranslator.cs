using Alignment.Anchors;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Search;

/// <summary>Gives a query its meaning: the concepts it asks for and how each is said in every language. Thread-safe.</summary>
public sealed class QueryTranslator(Lexicon lexicon, RankingWeights weights)
{
    /// <summary>The structured query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="from">Its language.</param>
    /// <param name="languages">Languages to say it in.</param>
    /// <param name="translate">False leaves names, figures and words as they are.</param>
    public StructuredQuery Translate(Query query, Language from, IReadOnlyList<Language> languages, bool translate)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (wanted, excluded) = (new List<Concept>(), new List<Concept>());
        var tokens = new List<Token>();
        for (var part = 0; part < query.Parts.Count; part++)
        {
            var first = tokens.Count;
            Tokenizer.For(from).Tokenize(query.Text, query.Parts[part].Span, tokens);
            var onlyStopWords = !tokens.Skip(first).Any(t => t.IsContent);
            foreach (var token in tokens.Skip(first).Where(t => t.Kind != TokenKind.Mark && (t.IsContent || onlyStopWords)))
            {
                var target = query.Parts[part].Kind == QueryPartKind.Exclude ? excluded : wanted;
                target.Add(new(token.Span.Of(query.Text), "word", 1, Renderings(token, from, languages, translate), part));
            }
        }

        AddValues(query, from, languages, wanted);
        AddTypes(query, from, languages, tokens, wanted);
        return new(query, from, wanted, excluded);
    }

    private List<Rendering> Renderings(Token token, Language from, IReadOnlyList<Language> languages, bool translate)
    {
        var renderings = new List<Rendering>();
        foreach (var language in languages)
        {
            var found = new Dictionary<string, double>(StringComparer.Ordinal) { [token.Stem] = 1, [language == from ? token.Stem : token.Form] = 1 };
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

            renderings.AddRange(found.OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal)
                .Select(f => new Rendering(new(language, TermField.Word, f.Key), f.Value)));
        }

        return renderings;
    }

    // A word that the lexicon knows keeps its own form in the other language too: names and loan words are often written alike, and a form that
    // the other language does not have costs nothing.
    private void Render(Side side, string stem, Dictionary<string, double> found)
    {
        foreach (var (other, probability) in Best(side, stem))
        {
            var term = lexicon.Term(side == Side.Left ? Side.Right : Side.Left, other);
            found[term] = Math.Max(found.GetValueOrDefault(term), Math.Pow(probability, weights.Softness));
        }
    }

    private void Widen(Side side, string stem, Dictionary<string, double> found)
    {
        var back = side == Side.Left ? Side.Right : Side.Left;
        var sums = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (other, there) in Best(side, stem))
        {
            foreach (var (own, again) in Best(back, lexicon.Term(back, other)))
            {
                var term = lexicon.Term(side, own);
                sums[term] = sums.GetValueOrDefault(term) + there * again;
            }
        }

        foreach (var (term, sum) in sums.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Where(s => s.Key != stem).Take(weights.Translations))
        {
            if (weights.Expansion * sum > 0.01)
            {
                found[term] = Math.Min(1, weights.Expansion * sum);
            }
        }
    }

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

    private void AddValues(Query query, Language from, IReadOnlyList<Language> languages, List<Concept> wanted)
    {
        var article = ArticleReader.Default.Read(query.Text, new() { Path = "query", Language = from, LinesAreSentences = true });
        var values = AnchorFinder.Default.Find(article).SelectMany(a => a).Select(a => (a.Span, Term: ValueTerms.OfQuery(a.Value))).Distinct();
        foreach (var (span, term) in values)
        {
            var part = Enumerable.Range(0, query.Parts.Count).FirstOrDefault(p => query.Parts[p].Span.Overlaps(span), -1);
            if (part >= 0 && query.Parts[part].Kind != QueryPartKind.Exclude)
            {
                wanted.Add(new(span.Of(query.Text), "value", weights.Value, [.. languages.Select(l => new Rendering(new(l, TermField.Value, term), 1))], part));
            }
        }
    }

    private void AddTypes(Query query, Language from, IReadOnlyList<Language> languages, List<Token> tokens, List<Concept> wanted)
    {
        var words = wanted.Count;
        foreach (var (span, types) in words == 0 || weights.Type <= 0 ? [] : QuestionTypes.Embedded.Find(from, tokens))
        {
            var part = Enumerable.Range(0, query.Parts.Count).First(p => query.Parts[p].Span.Overlaps(span));
            if (query.Parts[part].Kind == QueryPartKind.Words)
            {
                wanted.Add(new(span.Of(query.Text), "type", weights.Type, [.. languages.SelectMany(l => types.Select(t => new Rendering(new(l, TermField.Type, t), 1)))], part));
            }
        }
    }

    private static Side? SideOf(Language language) => language == Language.English ? Side.Left : language == Language.Indonesian ? Side.Right : null;
}
