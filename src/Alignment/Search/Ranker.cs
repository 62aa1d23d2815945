using Alignment.Corpora;
using Alignment.Texts;

namespace Alignment.Search;

/// <summary>
/// The one ranking that serves every engine: BM25 over probabilistic structured queries (the counts of a concept are the weighted sums of its renderings' counts,
/// Darwish &amp; Oard 2003), plus the concepts that the aligned counterpart, the neighbours and the article hold. Thread-safe.
/// </summary>
public sealed class Ranker(ISearchIndex index, ICorpus corpus, RankingWeights weights)
{
    /// <summary>The sentences of one language that hold something of a query, or whose counterparts do.</summary>
    /// <param name="query">What to rank by.</param>
    /// <param name="language">Language of the sentences.</param>
    /// <param name="lifting">Languages whose sentences lift their counterparts.</param>
    /// <param name="cancellation">Stops it.</param>
    public Ranking Rank(StructuredQuery query, Language language, IReadOnlyList<Language> lifting, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var own = new ConceptMatches(index, query.Wanted, language, weights, cancellation);
        var lift = new Lift(corpus, own, weights);
        foreach (var other in lifting.Where(l => l != language))
        {
            lift.From(new ConceptMatches(index, query.Wanted, other, weights, cancellation), cancellation);
        }

        return new(query.Wanted, own, lift, weights);
    }
}
