namespace Alignment.Search;

/// <summary>Where one language holds a concept of a query, with what it is worth there. Not to be read after it was disposed of.</summary>
internal sealed class ConceptList : IDisposable
{
    private readonly Concept _concept;
    private readonly IReadOnlyList<(Rendering Rendering, PostingList Postings)> _found;
    private readonly WeightedPostings _postings;
    private readonly RankingWeights _weights;
    private readonly double _averageLength;

    /// <summary>A list of these renderings.</summary>
    /// <param name="concept">The concept.</param>
    /// <param name="found">Its renderings that occur.</param>
    /// <param name="statistics">Of the language.</param>
    /// <param name="weights">The dials.</param>
    public ConceptList(Concept concept, IReadOnlyList<(Rendering Rendering, PostingList Postings)> found, LanguageStatistics statistics, RankingWeights weights)
    {
        (_concept, _found, _weights) = (concept, found, weights);
        _postings = WeightedPostings.Of(found.Select(f => (f.Postings, f.Rendering.Weight)));
        _averageLength = statistics.Sentences == 0 ? 1 : Math.Max(1, (double)statistics.Length / statistics.Sentences);
        var frequency = Math.Min(found.Sum(f => f.Rendering.Weight * f.Postings.Keys.Length), statistics.Sentences);
        Worth = frequency > 0 ? concept.Importance * Math.Log(1 + (statistics.Sentences - frequency + 0.5) / (frequency + 0.5)) : 0;
    }

    /// <summary>The sentences, in order.</summary>
    public ReadOnlySpan<SentenceKey> Keys => _postings.Keys;

    /// <summary>How often each holds it, by the weights of the renderings.</summary>
    public ReadOnlySpan<double> Counts => _postings.Counts;

    /// <summary>How long each is.</summary>
    public ReadOnlySpan<ushort> Lengths => _postings.Lengths;

    /// <summary>Importance × idf; 0 where no sentence of this language holds the concept, so that nothing is known of its rarity.</summary>
    public double Worth { get; }

    /// <summary>What the sentence at this place holds of the concept: importance × idf × saturated count.</summary>
    public double Value(int place)
    {
        var count = Counts[place];
        return Worth * count * (_weights.Saturation + 1)
            / (count + (_weights.Saturation * (1 - _weights.LengthWeight + (_weights.LengthWeight * Lengths[place] / _averageLength))));
    }

    /// <summary>What a sentence holds of it; 0 for one that is not there.</summary>
    public double ValueIn(SentenceKey key) => Keys.BinarySearch(key) is >= 0 and var place ? Value(place) : 0;

    /// <summary>A value in a sentence, shared out over the renderings that were found there.</summary>
    public IEnumerable<Contribution> Explain(SentenceKey key, double value)
    {
        var here = _found.Select(f => (f.Rendering, Share: f.Rendering.Weight * f.Postings.CountIn(key))).Where(f => f.Share > 0).ToArray();
        var sum = here.Sum(f => f.Share);
        return here.Select(f => new Contribution(_concept.Source, _concept.Text, f.Rendering.Term.Text, f.Rendering.Weight, value * (f.Share / sum)));
    }

    /// <summary>Gives back what was borrowed for it.</summary>
    public void Dispose() => _postings.Dispose();
}
