using Alignment.Texts;

namespace Alignment.Search;

/// <summary>
/// The one ranking that serves every engine: BM25 over probabilistic structured queries (the counts of a concept are the weighted sums
/// of its renderings' counts, Darwish &amp; Oard 2003), plus the concepts that the aligned counterpart, the neighbours and the article
/// hold. Rankings are not to be read after it was disposed of.
/// </summary>
internal sealed class Ranker(
    PostingCache cache, ArticleShelf shelf, StructuredQuery query, RankingWeights weights, CancellationToken cancellation) : IDisposable
{
    /// <summary>Hits of each language that are found before they are asked for: a page, and half of what a second look reads.</summary>
    private const int Ahead = 10;

    private readonly Dictionary<Language, LanguageMatches> _matches = [];
    private IReadOnlyList<Ranking> _rankings = [];

    /// <summary>
    /// Per language, the sentences that hold something of the query, or whose counterparts do. Index and corpus are read by the calling
    /// thread; what was read is weighed for all languages at the same time.
    /// </summary>
    /// <param name="languages">Languages of the sentences, each once.</param>
    /// <param name="lifting">Languages whose sentences lift their counterparts.</param>
    public IReadOnlyList<Ranking> Rank(IReadOnlyList<Language> languages, IReadOnlyList<Language> lifting)
    {
        var lenders = lifting.Where(l => languages.Any(own => own != l)).ToArray();
        Match([.. languages.Union(lenders)]);
        var best = Each(lenders, l => (Language: l, Articles: Lift.Best(_matches[l], cache)))
            .ToDictionary(b => b.Language, b => b.Articles);
        shelf.Fetch(best.Values.SelectMany(b => b).Select(b => cache.Article(new(b.Article, 0))));
        var lifts = new Dictionary<Language, Lift>();
        foreach (var language in languages)
        {
            var lift = new Lift(_matches[language], cache, shelf, weights);
            foreach (var other in lifting.Where(l => l != language))
            {
                lift.From(_matches[other], best[other], cancellation);
            }

            lifts.Add(language, lift);
        }

        return _rankings = Each(languages, Begun);

        Ranking Begun(Language language)
        {
            var ranking = new Ranking(query, _matches[language], lifts[language], cache, weights);
            ranking.ReadAhead(Ahead);
            return ranking;
        }
    }

    /// <summary>Gives back what was borrowed for the rankings.</summary>
    public void Dispose()
    {
        foreach (var borrower in _rankings.Concat<IDisposable>(_matches.Values))
        {
            borrower.Dispose();
        }
    }

    private void Match(IReadOnlyList<Language> languages)
    {
        var terms = query.Wanted.SelectMany(c => c.Renderings).Select(r => r.Term).Where(t => languages.Contains(t.Language));
        var postings = cache.Lists(terms, cancellation);
        var statistics = cache.Statistics();
        foreach (var matches in Each(languages, Of))
        {
            _matches.Add(matches.Language, matches);
        }

        LanguageMatches Of(Language language) => new(
            query.Wanted,
            statistics.FirstOrDefault(s => s.Language == language) ?? new(language, 0, 0),
            postings,
            weights,
            cancellation);
    }

    private T[] Each<T>(IReadOnlyList<Language> languages, Func<Language, T> work)
    {
        var results = new T[languages.Count];
        Parallel.For(0, results.Length, new() { CancellationToken = cancellation }, i => results[i] = work(languages[i]));
        return results;
    }
}
