using Alignment.Texts;

namespace Alignment.Search;

/// <summary>A sentence of the index.</summary>
internal readonly record struct SentenceKey(string Article, int Sentence);

/// <summary>How far each sentence, and each article, of one language holds each concept of a query.</summary>
internal sealed class ConceptMatches
{
    private readonly IReadOnlyList<Concept> _concepts;
    private readonly List<(Rendering Rendering, IReadOnlyList<Posting> Postings)>[] _found;
    private readonly double[] _worth;

    public ConceptMatches(ISearchIndex index, IReadOnlyList<Concept> concepts, Language language, RankingWeights weights, CancellationToken cancellation)
    {
        (_concepts, Language, _worth, _found) = (concepts, language, new double[concepts.Count], new List<(Rendering, IReadOnlyList<Posting>)>[concepts.Count]);
        var statistics = index.Statistics().FirstOrDefault(s => s.Language == language) ?? new(language, 0, 0);
        var average = statistics.Sentences == 0 ? 1 : Math.Max(1, (double)statistics.Length / statistics.Sentences);
        for (var c = 0; c < concepts.Count; c++)
        {
            _found[c] = [.. concepts[c].In(language).Select(r => (r, index.Postings(r.Term, cancellation))).Where(f => f.Item2.Count > 0)];
            Match(c, statistics.Sentences, average, weights);
        }
    }

    /// <summary>Number of concepts.</summary>
    public int Count => _concepts.Count;

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>Per sentence and concept: importance × idf × saturated count, 0 where it is not held.</summary>
    public Dictionary<SentenceKey, double[]> Sentences { get; } = [];

    /// <summary>Per article and concept: weighted count.</summary>
    public Dictionary<string, double[]> Articles { get; } = new(StringComparer.Ordinal);

    /// <summary>Importance × idf of a concept; 0 where no sentence of this language holds it, so that nothing is known of its rarity.</summary>
    public double Worth(int c) => _worth[c];

    /// <summary>The value of concept <paramref name="c"/> in a sentence, shared out over the renderings that were found.</summary>
    public IEnumerable<Contribution> Explain(int c, SentenceKey key, double value)
    {
        var here = _found[c].Select(f => (f.Rendering, Count: CountAt(f.Postings, key))).Where(f => f.Count > 0).ToArray();
        var sum = here.Sum(f => f.Rendering.Weight * f.Count);
        return here.Select(f => new Contribution(_concepts[c].Source, _concepts[c].Text, f.Rendering.Term.Text, f.Rendering.Weight, value * (f.Rendering.Weight * f.Count / sum)));
    }

    private static int CountAt(IReadOnlyList<Posting> postings, SentenceKey key)
    {
        for (var (low, high) = (0, postings.Count - 1); low <= high;)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(postings[middle].Article, key.Article);
            order = order != 0 ? order : postings[middle].Sentence.CompareTo(key.Sentence);
            if (order == 0)
            {
                return postings[middle].Count;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return 0;
    }

    private void Match(int c, long sentences, double average, RankingWeights weights)
    {
        var counts = new Dictionary<SentenceKey, (double Count, int Length)>();
        var frequency = 0.0;
        foreach (var (rendering, postings) in _found[c])
        {
            frequency += rendering.Weight * postings.Count;
            foreach (var posting in postings)
            {
                var key = new SentenceKey(posting.Article, posting.Sentence);
                counts[key] = (counts.GetValueOrDefault(key).Count + rendering.Weight * posting.Count, posting.Length);
            }
        }

        frequency = Math.Min(frequency, sentences);
        _worth[c] = frequency > 0 ? _concepts[c].Importance * Math.Log(1 + (sentences - frequency + 0.5) / (frequency + 0.5)) : 0;
        foreach (var (key, (count, length)) in counts)
        {
            var norm = weights.Saturation * (1 - weights.LengthWeight + weights.LengthWeight * length / average);
            Row(Sentences, key)[c] = _worth[c] * count * (weights.Saturation + 1) / (count + norm);
            Row(Articles, key.Article)[c] += count;
        }
    }

    private double[] Row<TKey>(Dictionary<TKey, double[]> rows, TKey key)
        where TKey : notnull
    {
        if (!rows.TryGetValue(key, out var row))
        {
            rows.Add(key, row = new double[_concepts.Count]);
        }

        return row;
    }
}
