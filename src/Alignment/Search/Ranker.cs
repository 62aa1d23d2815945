using Alignment.Corpora;
using Alignment.Texts;

namespace Alignment.Search;

/// <summary>A sentence with its score, and where the score comes from.</summary>
/// <param name="Article">Identifier of the article.</param>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="Score">Above 0; the sum of the contributions.</param>
/// <param name="Contributions">In the order of the query's concepts, then what lies around the sentence.</param>
public sealed record Ranked(string Article, int Sentence, double Score, IReadOnlyList<Contribution> Contributions);

/// <summary>
/// The one ranking that serves every engine: BM25 over probabilistic structured queries (the counts of a concept are the weighted sums of its renderings' counts,
/// Darwish &amp; Oard 2003), plus the concepts that the aligned counterpart, the neighbours and the article hold. Thread-safe.
/// </summary>
public sealed class Ranker(ISearchIndex index, ICorpus corpus, RankingWeights weights)
{
    /// <summary>Sentences of one language, best first; ties by article, then number.</summary>
    /// <param name="query">What to rank by.</param>
    /// <param name="language">Language of the sentences.</param>
    /// <param name="lifting">Languages whose sentences lift their counterparts.</param>
    /// <param name="cancellation">Stops it.</param>
    public IReadOnlyList<Ranked> Rank(StructuredQuery query, Language language, IReadOnlyList<Language> lifting, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var own = new ConceptMatches(index, query.Wanted, language, weights, cancellation);
        var lift = new Lift(corpus, own, weights);
        foreach (var other in lifting.Where(l => l != language))
        {
            lift.From(new ConceptMatches(index, query.Wanted, other, weights, cancellation), cancellation);
        }

        var ranked = new List<Ranked>();
        foreach (var key in own.Sentences.Keys.Concat(lift.Sentences.Keys.Where(k => !own.Sentences.ContainsKey(k))))
        {
            var contributions = Contributions(query.Wanted, key, own, lift);
            ranked.Add(new(key.Article, key.Sentence, contributions.Sum(c => c.Value), contributions));
        }

        ranked.Sort(Compare);
        return ranked;
    }

    /// <summary>The order of results: higher scores first, then article (ordinal), then sentence.</summary>
    public static int Compare(Ranked a, Ranked b)
    {
        var order = b.Score.CompareTo(a.Score);
        order = order != 0 ? order : string.CompareOrdinal(a.Article, b.Article);
        return order != 0 ? order : a.Sentence.CompareTo(b.Sentence);
    }

    private List<Contribution> Contributions(IReadOnlyList<Concept> concepts, SentenceKey key, ConceptMatches own, Lift lift)
    {
        var contributions = new List<Contribution>();
        var (match, lifted) = (own.Sentences.GetValueOrDefault(key), lift.Sentences.GetValueOrDefault(key));
        var (before, after) = (own.Sentences.GetValueOrDefault(key with { Sentence = key.Sentence - 1 }), own.Sentences.GetValueOrDefault(key with { Sentence = key.Sentence + 1 }));
        var article = lift.Article(key.Article);
        var (neighbours, whole) = (0.0, 0.0);
        var (covered, all) = (0.0, 0.0);
        for (var c = 0; c < concepts.Count; c++)
        {
            var here = match?[c] ?? 0;
            if (here > 0)
            {
                contributions.AddRange(own.Explain(c, key, here));
            }

            if (lifted?[c] > here)
            {
                contributions.Add(new("aligned", concepts[c].Text, null, weights.Aligned, lifted[c] - here));
            }

            all += lift.Worth(c);
            covered += here > 0 ? lift.Worth(c) : Math.Min(lift.Worth(c), lifted?[c] ?? 0);
            neighbours += weights.Neighbours * Math.Max(before?[c] ?? 0, after?[c] ?? 0);
            whole += weights.Article * article[c];
        }

        if (weights.Coverage > 0 && covered > 0)
        {
            contributions.Add(new("coverage", "", null, weights.Coverage, weights.Coverage * covered * covered / all));
        }

        if (neighbours > 0)
        {
            contributions.Add(new("neighbours", "", null, weights.Neighbours, neighbours));
        }

        if (whole > 0)
        {
            contributions.Add(new("article", "", null, weights.Article, whole));
        }

        return contributions;
    }
}
