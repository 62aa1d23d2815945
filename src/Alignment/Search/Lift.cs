namespace Alignment.Search;

/// <summary>What the counterparts of sentences, and of articles, in other languages lend them of the query's concepts.</summary>
internal sealed class Lift(LanguageMatches own, PostingCache cache, ArticleShelf shelf, RankingWeights weights)
{
    /// <summary>
    /// Most articles whose links are looked up: the ones that hold most of the query; a bound on the work for a frequent word in a
    /// large corpus, and half as many again as make a page of hits.
    /// </summary>
    private const int MostArticles = 15;

    private readonly double[] _worth = new double[own.Concepts.Length];

    /// <summary>Per sentence and concept, what the best counterpart lends.</summary>
    public Dictionary<SentenceKey, double[]> Sentences { get; } = [];

    /// <summary>Per article and concept, what the best counterpart lends.</summary>
    public Dictionary<int, double[]> Articles { get; } = [];

    /// <summary>Importance × idf of a concept in the language itself or, where that does not have it, in one that lends it.</summary>
    public double Worth(int c) => own.Concepts[c].Worth > 0 ? own.Concepts[c].Worth : _worth[c];

    /// <summary>Takes in what another language holds.</summary>
    public void From(LanguageMatches other, IReadOnlyList<(int Article, double[] Values)> best, CancellationToken cancellation)
    {
        for (var c = 0; c < _worth.Length; c++)
        {
            _worth[c] = Math.Max(_worth[c], other.Concepts[c].Worth);
        }

        foreach (var (article, values) in best)
        {
            cancellation.ThrowIfCancellationRequested();
            var held = other.Sentences(article);
            var links = shelf.Links(cache.Article(new(article, 0))).Where(l => l.OtherLanguage == own.Language);
            foreach (var group in links.GroupBy(l => l.OtherArticle, StringComparer.Ordinal))
            {
                Raise(Articles, cache.Key(group.Key, 0).Article, values, weights.ArticleAligned);
                foreach (var link in group)
                {
                    if (held.Row(link.Sentence) is { } row)
                    {
                        Raise(Sentences, cache.Key(link.OtherArticle, link.OtherSentence), row, weights.Aligned * link.Probability);
                    }
                }
            }
        }
    }

    /// <summary>The articles of one language that are to lift their counterparts, with what each holds.</summary>
    public static IReadOnlyList<(int Article, double[] Values)> Best(LanguageMatches other, PostingCache cache)
    {
        var articles = other.Articles;
        var best = new PriorityQueue<int, double>();
        for (var place = 0; place < articles.Count; place++)
        {
            if (best.Count < MostArticles)
            {
                best.Enqueue(place, articles.Sum(place));
            }
            else
            {
                best.EnqueueDequeue(place, articles.Sum(place));
            }
        }

        // Of articles that hold as much as the last of them, to the last bit, the first ones by identifier.
        var least = best.TryPeek(out _, out var sum) ? sum * (1 - HeldByArticles.Rounding) : 0;
        return [.. Enumerable.Range(0, articles.Count).Where(a => articles.Sum(a) >= least)
            .Select(articles.Number).Select(article => (Article: article, Values: other.Sentences(article).Whole()))
            .OrderByDescending(a => a.Values.Sum()).ThenBy(a => cache.Article(new(a.Article, 0)), StringComparer.Ordinal)
            .Take(MostArticles)];
    }

    private static void Raise<TKey>(Dictionary<TKey, double[]> rows, TKey key, double[] values, double factor)
        where TKey : notnull
    {
        if (!rows.TryGetValue(key, out var row))
        {
            rows.Add(key, row = new double[values.Length]);
        }

        for (var c = 0; c < row.Length; c++)
        {
            row[c] = Math.Max(row[c], factor * values[c]);
        }
    }
}
