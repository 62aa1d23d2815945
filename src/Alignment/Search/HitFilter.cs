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
    private readonly List<(Phrase Phrase, List<HashSet<SentenceKey>> Words)> _bannedPhrases = [];

    public HitFilter(StructuredQuery query, PostingCache cache, ArticleShelf shelf, IWordForms forms, CancellationToken cancellation)
    {
        (_query, _shelf, _forms) = (query, shelf, forms);
        for (var part = 0; part < query.Query.Parts.Count; part++)
        {
            var (kind, span) = (query.Query.Parts[part].Kind, query.Query.Parts[part].Span);
            if (kind == QueryPartKind.Phrase)
            {
                _phrases.Add(new(span, query, forms, Words(query.Wanted, part)));
            }
            else if (kind == QueryPartKind.Exclude)
            {
                Ban(new(span, query, forms, Words(query.Excluded, part)), cache, cancellation);
            }
        }
    }

    private static (int, Concept)[] Words(IReadOnlyList<Concept> concepts, int part) =>
        [.. concepts.Index().Where(c => c.Item.Part == part && c.Item.Source == "word")];

    // Of several words side by side only the phrase is banned: where it is said, or where asking for it would find it.
    private void Ban(Phrase phrase, PostingCache cache, CancellationToken cancellation)
    {
        HashSet<SentenceKey> Holding(Concept concept, double least) => [.. concept.Renderings.Where(r => r.Weight >= least)
            .SelectMany(r => cache.Postings(r.Term, cancellation).Keys)];

        if (phrase.Length > 1)
        {
            _bannedPhrases.Add((phrase, [.. phrase.Concepts.Select(c => Holding(c.Concept, 0))]));
            return;
        }

        foreach (var (_, concept) in phrase.Concepts)
        {
            _banned.UnionWith(Holding(concept, BanWeight));
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

        foreach (var (phrase, words) in _bannedPhrases)
        {
            if (words.All(w => w.Contains(ranked.Key)) && Holds(ranked, phrase))
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
