using Alignment.Texts;

namespace Alignment.Search;

/// <summary>What phrases, exclusions and filters demand of a sentence, beyond its rank.</summary>
internal sealed class HitFilter
{
    /// <summary>
    /// An excluded word bans those renderings that are at least this likely: a stray translation must not take hits away.
    /// </summary>
    private const double BanWeight = 0.3;

    private readonly StructuredQuery _query;
    private readonly ArticleShelf _shelf;
    private readonly IWordForms _forms;
    private readonly HashSet<SentenceKey> _banned = [];
    private readonly List<(IReadOnlyList<string> Stems, (int Index, Concept Concept)[] Concepts)> _phrases = [];

    public HitFilter(StructuredQuery query, PostingCache cache, ArticleShelf shelf, IWordForms forms, CancellationToken cancellation)
    {
        (_query, _shelf, _forms) = (query, shelf, forms);
        foreach (var rendering in query.Excluded.SelectMany(c => c.Renderings).Where(r => r.Weight >= BanWeight))
        {
            _banned.UnionWith(cache.Postings(rendering.Term, cancellation).Keys);
        }

        for (var part = 0; part < query.Query.Parts.Count; part++)
        {
            if (query.Query.Parts[part].Kind == QueryPartKind.Phrase)
            {
                var concepts = query.Wanted.Index().Where(c => c.Item.Part == part && c.Item.Source == "word").ToArray();
                _phrases.Add((Stems(query.Query.Text, query.Query.Parts[part].Span, query.From), concepts));
            }
        }
    }

    /// <summary>True when the sentence, or for a phrase the one aligned with it, is what was asked for.</summary>
    public bool Allows(Ranking ranking, Ranked ranked)
    {
        if (_banned.Contains(ranked.Key) || !Allows(_query.Query.Filters, ranked.Article))
        {
            return false;
        }

        foreach (var (stems, concepts) in _phrases)
        {
            // Most candidates fail the first test, which costs nothing; the others read the texts.
            if (!concepts.All(c => ranking.Holds(ranked, c.Index)) || (!Holds(ranked.Article, ranked.Sentence, stems, concepts)
                && !_shelf.Links(ranked.Article, ranked.Sentence).Any(l => Holds(l.OtherArticle, l.OtherSentence, stems, concepts))))
            {
                return false;
            }
        }

        // False for one that was taken out while the search was under way.
        return _shelf.Find(ranked.Article, ranked.Sentence) is not null;
    }

    private bool Allows(QueryFilters filters, string article) =>
        filters.AllowsDate(filters.HasDates ? _shelf.Published(article) : null)
        && filters.Pairs?.Intersect(_shelf.Pairs(article), StringComparer.Ordinal).Any() != false;

    // In the query's language the words stand side by side; in another one, where order and number of words differ, each is rendered
    // by some word.
    private bool Holds(string id, int number, IReadOnlyList<string> stems, (int Index, Concept Concept)[] concepts)
    {
        if (_shelf.Find(id, number) is not var (article, sentence))
        {
            return false;
        }

        var here = Stems(article.Text, sentence.Span, article.Language);
        return article.Language == _query.From
            ? Enumerable.Range(0, Math.Max(0, here.Count - stems.Count + 1)).Any(i => stems.SequenceEqual(here.Skip(i).Take(stems.Count)))
            : concepts.All(c => c.Concept.In(article.Language).Any(r => r.Weight >= Highlighter.LeastWeight && here.Contains(r.Term.Text)));
    }

    private List<string> Stems(string text, TextSpan span, Language language)
    {
        var tokens = new List<Token>();
        Tokenizer.For(language).Tokenize(text, span, tokens);
        return [.. tokens.Where(t => t.Kind != TokenKind.Mark).Select(t => _forms.OfToken(language, t))];
    }
}
