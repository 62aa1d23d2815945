using Alignment.Anchors;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Search;

/// <summary>Gives a query its meaning: the concepts it asks for and how each is said in every language. Thread-safe.</summary>
public sealed class QueryTranslator(Lexicon lexicon, RankingWeights weights, IWordForms? forms = null)
{
    /// <summary>
    /// Different words that are looked for, the first ones of a longer query: a text of that length is told from any other by far
    /// fewer.
    /// </summary>
    public const int MostWords = 256;

    private readonly WordRenderings _words = new(lexicon, weights, forms ?? OwnWordForms.Instance);

    /// <summary>
    /// The structured query. A word that only the lexicon's other side knows is taken for one of that language, so queries may be
    /// mixed.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="from">Its language.</param>
    /// <param name="languages">Languages to say it in.</param>
    /// <param name="translate">False leaves names, figures and words as they are.</param>
    public StructuredQuery Translate(Query query, Language from, IReadOnlyList<Language> languages, bool translate)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (wanted, excluded) = (new List<Concept>(), new List<Concept>());
        var tokens = new List<Token>();
        var places = new Dictionary<(string Stem, QueryPartKind Kind), int>();
        for (var part = 0; part < query.Parts.Count; part++)
        {
            var (first, kind) = (tokens.Count, query.Parts[part].Kind);
            Tokenizer.For(from).Tokenize(query.Text, query.Parts[part].Span, tokens);
            var onlyStopWords = !tokens.Skip(first).Any(t => t.IsContent);
            foreach (var token in tokens.Skip(first).Where(t => t.Kind != TokenKind.Mark && (t.IsContent || onlyStopWords)))
            {
                var target = kind == QueryPartKind.Exclude ? excluded : wanted;
                if (kind == QueryPartKind.Words && places.TryGetValue((token.Stem, kind), out var place))
                {
                    wanted[place] = wanted[place] with { Importance = wanted[place].Importance + 1 };
                }
                else if (target.Count < MostWords)
                {
                    places[(token.Stem, kind)] = target.Count;
                    target.Add(new(token.Span.Of(query.Text), "word", 1, _words.Of(query.Text, token, from, languages, translate), part));
                }
            }
        }

        AddValues(query, from, languages, tokens, wanted);
        AddTypes(query, from, languages, tokens, wanted);
        return new(query, from, wanted, excluded);
    }

    private void AddValues(Query query, Language from, IReadOnlyList<Language> languages, List<Token> tokens, List<Concept> wanted)
    {
        var article = ArticleReader.Default.Read(query.Text, new() { Path = "query", Language = from, LinesAreSentences = true });
        var values = AnchorFinder.Default.Find(article).SelectMany(a => a)
            .Select(a => (a.Span, Term: ValueTerms.OfQuery(a.Value), Source: a.Value is NameValue ? "name" : "value"));
        foreach (var (span, term, source) in values.Distinct().Take(MostWords))
        {
            var part = Enumerable.Range(0, query.Parts.Count).FirstOrDefault(p => query.Parts[p].Span.Overlaps(span), -1);
            if (part >= 0 && query.Parts[part].Kind != QueryPartKind.Exclude)
            {
                // "8 August" says what neither of its words says alone, and may be written without either: it weighs as much as a word.
                var words = tokens.Count(t => t.Kind != TokenKind.Mark && t.Span.Overlaps(span));
                var importance = source == "value" && words > 1 ? 1 : weights.Value;
                var renderings = languages.Select(l => new Rendering(new(l, TermField.Value, term), 1));
                wanted.Add(new(span.Of(query.Text), source, importance, [.. renderings], part));
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
                var renderings = languages.SelectMany(l => types.Select(t => new Rendering(new(l, TermField.Type, t), 1)));
                wanted.Add(new(span.Of(query.Text), "type", weights.Type, [.. renderings], part));
            }
        }
    }
}
