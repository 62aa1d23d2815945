namespace Alignment.Search;

/// <summary>How much of each concept whole articles hold.</summary>
internal sealed class HeldByArticles
{
    private readonly IReadOnlyList<ConceptList> _concepts;
    private readonly double[] _counts;

    /// <summary>Counts over all sentences of the articles that <paramref name="candidates"/>, which are in order, belong to.</summary>
    public HeldByArticles(SentenceKey[] candidates, IReadOnlyList<ConceptList> concepts)
    {
        _concepts = concepts;
        var numbers = new List<int>();
        foreach (var key in candidates)
        {
            if (numbers.Count == 0 || numbers[^1] != key.Article)
            {
                numbers.Add(key.Article);
            }
        }

        Numbers = [.. numbers];
        _counts = new double[Numbers.Length * concepts.Count];
        for (var c = 0; c < concepts.Count; c++)
        {
            Count(c, concepts[c]);
        }
    }

    /// <summary>The articles' numbers, in order.</summary>
    public int[] Numbers { get; }

    /// <summary>Per concept, importance × idf × saturated count in the article at this place.</summary>
    public double[] Row(int place, RankingWeights weights)
    {
        var row = new double[_concepts.Count];
        for (var c = 0; c < row.Length; c++)
        {
            row[c] = Value(place, c, weights);
        }

        return row;
    }

    /// <summary>Sum of the row; where another row has more of a concept, that counts.</summary>
    public double Sum(int place, double[]? other, RankingWeights weights)
    {
        var sum = 0.0;
        for (var c = 0; c < _concepts.Count; c++)
        {
            sum += Math.Max(Value(place, c, weights), other?[c] ?? 0);
        }

        return sum;
    }

    private double Value(int place, int c, RankingWeights weights)
    {
        var count = _counts[(place * _concepts.Count) + c];
        return _concepts[c].Worth * count / (count + weights.ArticleSaturation);
    }

    private void Count(int c, ConceptList list)
    {
        var at = 0;
        var keys = list.Keys;
        var counts = list.Counts;
        for (var a = 0; a < Numbers.Length && at < keys.Length; a++)
        {
            for (at = SentenceKey.Seek(keys, at, new(Numbers[a], 0)); at < keys.Length && keys[at].Article == Numbers[a]; at++)
            {
                _counts[(a * _concepts.Count) + c] += counts[at];
            }
        }
    }
}
