using Alignment.Texts;

namespace Alignment.Search;

/// <summary>A sentence of the index.</summary>
public readonly record struct SentenceKey(string Article, int Sentence);

/// <summary>How far each sentence, and each article, of one language holds each concept of a query.</summary>
internal sealed class ConceptMatches
{
    private readonly IReadOnlyList<Concept> _concepts;
    private readonly double[] _rarity;
    private readonly Dictionary<(int Concept, SentenceKey Key), List<(Rendering Rendering, int Count)>> _found = [];

    public ConceptMatches(ISearchIndex index, IReadOnlyList<Concept> concepts, Language language, RankingWeights weights, CancellationToken cancellation)
    {
        (_concepts, Language, _rarity) = (concepts, language, new double[concepts.Count]);
        var statistics = index.Statistics().FirstOrDefault(s => s.Language == language) ?? new(language, 0, 0);
        var average = statistics.Sentences == 0 ? 1 : Math.Max(1, (double)statistics.Length / statistics.Sentences);
        for (var c = 0; c < concepts.Count; c++)
        {
            Match(c, index, statistics.Sentences, average, weights, cancellation);
        }
    }

    /// <summary>Number of concepts.</summary>
    public int Count => _concepts.Count;

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>Per sentence and concept: importance × idf × saturated count, 0 where it is not held.</summary>
    public Dictionary<SentenceKey, double[]> Sentences { get; } = [];

    /// <summary>Importance × idf of a concept; 0 where no sentence of this language holds it, so that nothing is known of its rarity.</summary>
    public double Worth(int c) => _concepts[c].Importance * _rarity[c];

    /// <summary>Per article and concept: weighted count.</summary>
    public Dictionary<string, double[]> Articles { get; } = new(StringComparer.Ordinal);

    /// <summary>The value of concept <paramref name="c"/> in a sentence, shared out over the renderings that were found.</summary>
    public IEnumerable<Contribution> Explain(int c, SentenceKey key, double value)
    {
        var found = _found[(c, key)];
        var sum = found.Sum(f => f.Rendering.Weight * f.Count);
        return found.Select(f => new Contribution(_concepts[c].Source, _concepts[c].Text, f.Rendering.Term.Text, f.Rendering.Weight, value * (f.Rendering.Weight * f.Count / sum)));
    }

    private void Match(int c, ISearchIndex index, long sentences, double average, RankingWeights weights, CancellationToken cancellation)
    {
        var counts = new Dictionary<SentenceKey, (double Count, int Length)>();
        var frequency = 0.0;
        foreach (var rendering in _concepts[c].In(Language))
        {
            var postings = index.Postings(rendering.Term, cancellation);
            frequency += rendering.Weight * postings.Count;
            foreach (var posting in postings)
            {
                var key = new SentenceKey(posting.Article, posting.Sentence);
                counts[key] = (counts.GetValueOrDefault(key).Count + rendering.Weight * posting.Count, posting.Length);
                if (!_found.TryGetValue((c, key), out var list))
                {
                    _found.Add((c, key), list = []);
                }

                list.Add((rendering, posting.Count));
            }
        }

        frequency = Math.Min(frequency, sentences);
        var rarity = Math.Log(1 + (sentences - frequency + 0.5) / (frequency + 0.5));
        _rarity[c] = frequency > 0 ? rarity : 0;
        foreach (var (key, (count, length)) in counts)
        {
            var norm = weights.Saturation * (1 - weights.LengthWeight + weights.LengthWeight * length / average);
            var value = _concepts[c].Importance * rarity * count * (weights.Saturation + 1) / (count + norm);
            Row(Sentences, key)[c] = value;
            var article = Row(Articles, key.Article);
            article[c] += count;
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
