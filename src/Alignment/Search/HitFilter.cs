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
    private readonly List<Phrase> _phrases = [];

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
                _phrases.Add(new(query.Query.Parts[part].Span, query, forms, concepts));
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

        foreach (var phrase in _phrases)
        {
            // Most candidates fail the first test, which costs nothing; the others read the texts.
            if (!phrase.Concepts.All(c => ranking.Holds(ranked, c.Index)) || !Holds(ranked, phrase))
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

    // A sentence of the query's language says it itself: that its counterpart has translations of the words is not enough.
    private bool Holds(Ranked ranked, Phrase phrase) =>
        _shelf.Find(ranked.Article, ranked.Sentence) is var (article, sentence)
        && (phrase.IsSaid(article, sentence)
            || (article.Language != _query.From && (phrase.IsRendered(article, sentence)
                || _shelf.Links(ranked.Article, ranked.Sentence).Any(l =>
                    _shelf.Find(l.OtherArticle, l.OtherSentence) is var (other, counterpart) && phrase.IsSaid(other, counterpart)))));
}
