using Alignment.Texts;

namespace Alignment.Search;

/// <summary>Where one language holds a concept of a query, with what it is worth there.</summary>
internal sealed class ConceptList
{
    private readonly Concept _concept;
    private readonly IReadOnlyList<(Rendering Rendering, PostingList Postings)> _found;
    private readonly RankingWeights _weights;
    private readonly double _averageLength;

    /// <summary>A list of these renderings.</summary>
    /// <param name="concept">The concept.</param>
    /// <param name="found">Its renderings that occur.</param>
    /// <param name="statistics">Of the language.</param>
    /// <param name="weights">The dials.</param>
    public ConceptList(
        Concept concept,
        IReadOnlyList<(Rendering Rendering, PostingList Postings)> found,
        LanguageStatistics statistics,
        RankingWeights weights)
    {
        (_concept, _found, _weights) = (concept, found, weights);
        Lists = [.. found.Select(f => (f.Postings, f.Rendering.Weight)).OrderBy(l => l.Postings.Keys.Length)];
        _averageLength = statistics.Sentences == 0 ? 1 : Math.Max(1, (double)statistics.Length / statistics.Sentences);
        var frequency = Math.Min(found.Sum(f => f.Rendering.Weight * f.Postings.Keys.Length), statistics.Sentences);
        Worth = frequency > 0 ? concept.Importance * Math.Log(1 + (statistics.Sentences - frequency + 0.5) / (frequency + 0.5)) : 0;
    }

    /// <summary>
    /// Where its renderings are, shortest list first, each posting counting <c>Weight</c> times (Darwish &amp; Oard 2003). Counts are
    /// summed in this order.
    /// </summary>
    public IReadOnlyList<(PostingList Postings, double Weight)> Lists { get; }

    /// <summary>
    /// Importance × idf; 0 where no sentence of this language holds the concept, so that nothing is known of its rarity.
    /// </summary>
    public double Worth { get; }

    /// <summary>
    /// What a sentence holds of it: importance × idf × saturated count. It grows with the count and shrinks with the length.
    /// </summary>
    public double Value(double count, int length) => Worth * count * (_weights.Saturation + 1)
        / (count + (_weights.Saturation * (1 - _weights.LengthWeight + (_weights.LengthWeight * length / _averageLength))));

    /// <summary>What a whole article holds of it: importance × idf × saturated count.</summary>
    public double ValueOfArticle(double count) => Worth * count / (count + _weights.ArticleSaturation);

    /// <summary>True when more sentences than these hold it.</summary>
    public bool IsLongerThan(int sentences) =>
        Lists.Any(l => l.Postings.Keys.Length > sentences)
        || (Lists.Sum(l => (long)l.Postings.Keys.Length) > sentences && With([]).Length > sentences);

    /// <summary>These sentences and those that hold it, in order.</summary>
    public SentenceKey[] With(SentenceKey[] others) => Lists.Aggregate(others, (all, l) => SentenceKey.Union(all, l.Postings.Keys));

    /// <summary>True when the sentence holds it.</summary>
    public bool Has(SentenceKey key) => Lists.Any(l => l.Postings.CountIn(key) > 0);

    /// <summary>Puts what the sentences of an article hold of it, in order, in the place of <paramref name="uses"/>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="lists">The lists to look in, by the last five bits of their places in <see cref="Lists"/>.</param>
    /// <param name="uses">Takes what is found.</param>
    public void Read(int article, uint lists, List<ConceptUse> uses)
    {
        uses.Clear();
        for (var list = 0; list < Lists.Count && lists != 0; list++)
        {
            if ((lists & (1u << list)) == 0)
            {
                continue;
            }

            var (postings, weight) = Lists[list];
            var (keys, place) = (postings.Keys, 0);
            for (var at = SentenceKey.Find(keys, new(article, 0)); at < keys.Length && keys[at].Article == article; at++)
            {
                var (sentence, use) = (keys[at].Sentence, postings.Uses[at]);
                while (place < uses.Count && uses[place].Sentence < sentence)
                {
                    place++;
                }

                if (place < uses.Count && uses[place].Sentence == sentence)
                {
                    uses[place] = uses[place] with { Count = uses[place].Count + (weight * use.Count) };
                }
                else
                {
                    uses.Insert(place, new(sentence, use.Length, weight * use.Count));
                }
            }
        }
    }

    /// <summary>A value in a sentence, shared out over the renderings that were found there.</summary>
    public IEnumerable<Contribution> Explain(SentenceKey key, double value)
    {
        var here = _found.Select(f => (f.Rendering, Share: f.Rendering.Weight * f.Postings.CountIn(key))).Where(f => f.Share > 0).ToArray();
        var sum = here.Sum(f => f.Share);
        return here.Select(f => new Contribution(
            _concept.Source, _concept.Text, f.Rendering.Term.Text, f.Rendering.Weight, value * (f.Share / sum)));
    }
}

/// <summary>That a sentence of an article holds a concept.</summary>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Count">How often it holds it, by the weights of the renderings.</param>
internal readonly record struct ConceptUse(int Sentence, int Length, double Count);
