using Alignment.Corpora;

namespace Alignment.Web.Searching;

/// <summary>The tables of contents of one state of a corpus. Immutable.</summary>
/// <param name="Generation">The state, <see cref="ICorpusStore.Generation"/>.</param>
/// <param name="Articles">Articles by identifier.</param>
/// <param name="Pairs">The pairs that an article is in.</param>
internal sealed record Catalogue(long Generation, IReadOnlyDictionary<string, ArticleEntry> Articles, ILookup<string, PairEntry> Pairs)
{
    /// <summary>Reads both tables of one and the same state.</summary>
    public static Catalogue Of(ICorpusStore store)
    {
        while (true)
        {
            var generation = store.Generation;
            var articles = store.Articles().ToDictionary(a => a.Id, StringComparer.Ordinal);
            var pairs = store.Pairs().SelectMany(p => new[] { (Id: p.Left, Pair: p), (Id: p.Right, Pair: p) })
                .ToLookup(p => p.Id, p => p.Pair, StringComparer.Ordinal);
            if (store.Generation == generation)
            {
                return new(generation, articles, pairs);
            }
        }
    }
}
