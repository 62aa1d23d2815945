namespace Alignment.Search;

/// <summary>What the counterparts of sentences, and of articles, in other languages lend them of the query's concepts.</summary>
internal sealed class Lift(LanguageMatches own, PostingCache cache, ArticleShelf shelf, RankingWeights weights)
{
    /// <summary>Most articles whose links are looked up: the ones that hold most of the query; a bound on the work for a frequent word in a large corpus, and half as many again as make a page of hits.</summary>
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
            foreach (var group in shelf.Links(cache.Article(new(article, 0))).Where(l => l.OtherLanguage == own.Language).GroupBy(l => l.OtherArticle, StringComparer.Ordinal))
            {
                Raise(Articles, cache.Key(group.Key, 0).Article, values, weights.ArticleAligned);
                foreach (var link in group)
                {
                    if (Held(other, new(article, link.Sentence)) is { } held)
                    {
                        Raise(Sentences, cache.Key(link.OtherArticle, link.OtherSentence), held, weights.Aligned * link.Probability);
                    }
                }
            }
        }
    }

    /// <summary>The articles of one language that are to lift their counterparts, with what each holds.</summary>
    public static IReadOnlyList<(int Article, double[] Values)> Best(LanguageMatches other, PostingCache cache, RankingWeights weights)
    {
        var articles = other.Articles;
        var sums = new double[articles.Numbers.Length];
        var best = new PriorityQueue<int, double>();
        for (var a = 0; a < sums.Length; a++)
        {
            sums[a] = articles.Sum(a, null, weights);
            if (best.Count < MostArticles)
            {
                best.Enqueue(a, sums[a]);
            }
            else
            {
                best.EnqueueDequeue(a, sums[a]);
            }
        }

        // Of articles that hold as much as the last of them, the first ones by identifier.
        var least = best.TryPeek(out _, out var sum) ? sum : 0;
        return [.. Enumerable.Range(0, sums.Length).Where(a => sums[a] >= least)
            .OrderByDescending(a => sums[a]).ThenBy(a => cache.Article(new(articles.Numbers[a], 0)), StringComparer.Ordinal).Take(MostArticles)
            .Select(a => (articles.Numbers[a], articles.Row(a, weights)))];
    }

    private static double[]? Held(LanguageMatches other, SentenceKey key)
    {
        double[]? held = null;
        for (var c = 0; c < other.Concepts.Length; c++)
        {
            if (other.Concepts[c].Keys.BinarySearch(key) is >= 0 and var place)
            {
                (held ??= new double[other.Concepts.Length])[c] = other.Concepts[c].Value(place);
            }
        }

        return held;
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
