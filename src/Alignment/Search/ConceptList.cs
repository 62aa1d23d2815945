namespace Alignment.Search;

/// <summary>Where one language holds a concept of a query: the postings of its renderings as one list, with what they are worth.</summary>
internal sealed class ConceptList
{
    private readonly Concept _concept;
    private readonly IReadOnlyList<(Rendering Rendering, PostingList Postings)> _found;

    /// <summary>A list of these renderings.</summary>
    /// <param name="concept">The concept.</param>
    /// <param name="found">Its renderings that occur.</param>
    /// <param name="statistics">Of the language.</param>
    /// <param name="weights">The dials.</param>
    public ConceptList(Concept concept, IReadOnlyList<(Rendering Rendering, PostingList Postings)> found, LanguageStatistics statistics, RankingWeights weights)
    {
        (_concept, _found) = (concept, found);
        var occurrences = found.Select(f => Occurrence.Of(f.Postings, f.Rendering.Weight)).OrderBy(o => o.Length).Aggregate((Occurrence[])[], Occurrence.Merge);
        var frequency = Math.Min(found.Sum(f => f.Rendering.Weight * f.Postings.Keys.Length), statistics.Sentences);
        Worth = frequency > 0 ? concept.Importance * Math.Log(1 + (statistics.Sentences - frequency + 0.5) / (frequency + 0.5)) : 0;
        Keys = Array.ConvertAll(occurrences, o => o.Key);
        Counts = Array.ConvertAll(occurrences, o => o.Count);
        Lengths = Array.ConvertAll(occurrences, o => o.Length);
        var average = statistics.Sentences == 0 ? 1 : Math.Max(1, (double)statistics.Length / statistics.Sentences);
        Values = Array.ConvertAll(occurrences, o => Worth * o.Count * (weights.Saturation + 1)
            / (o.Count + (weights.Saturation * (1 - weights.LengthWeight + weights.LengthWeight * o.Length / average))));
    }

    /// <summary>The sentences, in order.</summary>
    public SentenceKey[] Keys { get; }

    /// <summary>In each, the sum of the renderings' weights times their counts (Darwish &amp; Oard 2003).</summary>
    public double[] Counts { get; }

    /// <summary>How long each is.</summary>
    public int[] Lengths { get; }

    /// <summary>What each holds of the concept: importance × idf × saturated count.</summary>
    public double[] Values { get; }

    /// <summary>Importance × idf; 0 where no sentence of this language holds the concept, so that nothing is known of its rarity.</summary>
    public double Worth { get; }

    /// <summary>A value in a sentence, shared out over the renderings that were found there.</summary>
    public IEnumerable<Contribution> Explain(SentenceKey key, double value)
    {
        var here = _found.Select(f => (f.Rendering, Share: f.Rendering.Weight * f.Postings.CountIn(key))).Where(f => f.Share > 0).ToArray();
        var sum = here.Sum(f => f.Share);
        return here.Select(f => new Contribution(_concept.Source, _concept.Text, f.Rendering.Term.Text, f.Rendering.Weight, value * (f.Share / sum)));
    }
}
