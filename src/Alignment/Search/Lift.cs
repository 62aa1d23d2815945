using Alignment.Corpora;

namespace Alignment.Search;

/// <summary>What the counterparts of sentences, and of articles, lend them of the query's concepts.</summary>
internal sealed class Lift(ICorpus corpus, ConceptMatches own, RankingWeights weights)
{
    /// <summary>Most articles whose links are looked up: the ones that hold most of the query; a bound on the work for a frequent word in a large corpus.</summary>
    private const int MostArticles = 300;

    private readonly double[] _worth = new double[own.Count];
    private readonly Dictionary<string, double[]> _articles = own.Articles.ToDictionary(a => a.Key, a => Saturated(own, a.Value, 1, weights), StringComparer.Ordinal);

    /// <summary>Per sentence and concept, what the best counterpart lends.</summary>
    public Dictionary<SentenceKey, double[]> Sentences { get; } = [];

    /// <summary>Importance × idf of a concept in the language itself or, where that does not have it, in one that lends it.</summary>
    public double Worth(int c) => own.Worth(c) > 0 ? own.Worth(c) : _worth[c];

    /// <summary>Per concept, how much the article, or a counterpart article for it, holds; null for nothing.</summary>
    public double[]? Article(string id) => _articles.GetValueOrDefault(id);

    /// <summary>Takes in what another language holds.</summary>
    public void From(ConceptMatches other, CancellationToken cancellation)
    {
        var articles = other.Articles.Select(a => (Id: a.Key, Values: Saturated(other, a.Value, weights.ArticleAligned, weights)))
            .OrderByDescending(a => a.Values.Sum()).ThenBy(a => a.Id, StringComparer.Ordinal).Take(MostArticles);
        for (var c = 0; c < _worth.Length; c++)
        {
            _worth[c] = Math.Max(_worth[c], other.Worth(c));
        }

        foreach (var (id, values) in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            var links = corpus.Edges(id).Links.Where(l => l.OtherLanguage == own.Language).ToArray();
            foreach (var link in links)
            {
                if (other.Sentences.TryGetValue(new(id, link.Sentence), out var match))
                {
                    Raise(Sentences, new(link.OtherArticle, link.OtherSentence), match, weights.Aligned * link.Probability);
                }
            }

            foreach (var counterpart in links.Select(l => l.OtherArticle).Distinct())
            {
                Raise(_articles, counterpart, values, 1);
            }
        }
    }

    private static double[] Saturated(ConceptMatches matches, double[] counts, double factor, RankingWeights weights) =>
        [.. counts.Select((count, c) => factor * matches.Worth(c) * count / (count + weights.ArticleSaturation))];

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
