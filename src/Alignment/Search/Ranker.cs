using Alignment.Texts;

namespace Alignment.Search;

/// <summary>
/// The one ranking that serves every engine: BM25 over probabilistic structured queries (the counts of a concept are the weighted sums of its renderings' counts,
/// Darwish &amp; Oard 2003), plus the concepts that the aligned counterpart, the neighbours and the article hold. Rankings are not to be read after it was disposed of.
/// </summary>
internal sealed class Ranker(PostingCache cache, ArticleShelf shelf, StructuredQuery query, RankingWeights weights, CancellationToken cancellation) : IDisposable
{
    private readonly Dictionary<Language, LanguageMatches> _matches = [];

    /// <summary>The sentences of one language that hold something of the query, or whose counterparts do.</summary>
    /// <param name="language">Language of the sentences.</param>
    /// <param name="lifting">Languages whose sentences lift their counterparts.</param>
    public Ranking Rank(Language language, IReadOnlyList<Language> lifting)
    {
        var own = Matches(language);
        var lift = new Lift(own, cache, shelf, weights);
        foreach (var other in lifting.Where(l => l != language))
        {
            lift.From(Matches(other), cancellation);
        }

        return new(query.Wanted, own, lift, cache, weights);
    }

    /// <summary>Gives back what was borrowed for the rankings.</summary>
    public void Dispose()
    {
        foreach (var matches in _matches.Values)
        {
            matches.Dispose();
        }
    }

    private LanguageMatches Matches(Language language)
    {
        if (!_matches.TryGetValue(language, out var matches))
        {
            _matches.Add(language, matches = new(cache, query.Wanted, language, weights, cancellation));
        }

        return matches;
    }
}
