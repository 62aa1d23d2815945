using Alignment.Lexicons;

namespace Alignment.Search;

/// <summary>
/// How near each word of a query comes to some word of a sentence: "arrests" to "suspects", whatever else the two are about. Not
/// thread-safe.
/// </summary>
/// <param name="query">The words of the query.</param>
/// <param name="from">Cosine up to which two words have nothing to do with each other, below 1.</param>
internal sealed class NearWords(MeantWord[] query, double from)
{
    private readonly double[] _nearest = new double[query.Length];

    /// <summary>Forgets the sentences.</summary>
    public void Clear() => Array.Clear(_nearest);

    /// <summary>Takes in the words of a sentence, which count for <paramref name="weight"/>, 0–1.</summary>
    public void Add(IReadOnlyList<MeantWord> words, double weight)
    {
        for (var i = 0; i < query.Length; i++)
        {
            foreach (var word in words)
            {
                var near = (Vectors.Cosine(query[i].Vector, word.Vector) - from) / (1 - from);
                _nearest[i] = Math.Max(_nearest[i], weight * near);
            }
        }
    }

    /// <summary>Share of the query that the sentences come near to, by the worth of its words, 0–1.</summary>
    public double Share()
    {
        var (near, all) = (0.0, 0.0);
        for (var i = 0; i < query.Length; i++)
        {
            near += query[i].Worth * _nearest[i];
            all += query[i].Worth;
        }

        return all > 0 ? near / all : 0;
    }
}
