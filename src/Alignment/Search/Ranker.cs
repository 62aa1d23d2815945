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
    public IReadOnlyList<Ranked> Rank(StructuredQuery query, Language language, IReadOnlyList<Language> lifting, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var own = new ConceptMatches(index, query.Wanted, language, weights, cancellation);
        var others = lifting.Where(l => l != language).Select(l => new ConceptMatches(index, query.Wanted, l, weights, cancellation)).ToArray();
        var lifts = Lifts(own, others);
        var candidates = own.Sentences.Keys.Concat(lifts.Keys).ToHashSet();
        var ranked = new List<Ranked>(candidates.Count);
        foreach (var key in candidates)
        {
            var contributions = Contributions(query.Wanted, key, own, lifts.GetValueOrDefault(key));
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

    private Dictionary<SentenceKey, double[]> Lifts(ConceptMatches own, ConceptMatches[] others)
    {
        var lifts = new Dictionary<SentenceKey, double[]>();
        foreach (var other in others)
        {
            foreach (var article in other.Sentences.Keys.Select(k => k.Article).Distinct().Order(StringComparer.Ordinal))
            {
                foreach (var link in corpus.Edges(article).Links)
                {
                    if (link.OtherLanguage == own.Language && other.Sentences.TryGetValue(new(article, link.Sentence), out var match))
                    {
                        var key = new SentenceKey(link.OtherArticle, link.OtherSentence);
                        if (!lifts.TryGetValue(key, out var lift))
                        {
                            lifts.Add(key, lift = new double[match.Length]);
                        }

                        for (var c = 0; c < lift.Length; c++)
                        {
                            lift[c] = Math.Max(lift[c], weights.Aligned * link.Probability * match[c]);
                        }
                    }
                }
            }
        }

        return lifts;
    }

    private List<Contribution> Contributions(IReadOnlyList<Concept> concepts, SentenceKey key, ConceptMatches own, double[]? lift)
    {
        var contributions = new List<Contribution>();
        var match = own.Sentences.GetValueOrDefault(key);
        var (before, after) = (own.Sentences.GetValueOrDefault(key with { Sentence = key.Sentence - 1 }), own.Sentences.GetValueOrDefault(key with { Sentence = key.Sentence + 1 }));
        var article = own.Articles.GetValueOrDefault(key.Article);
        var (neighbours, whole) = (0.0, 0.0);
        for (var c = 0; c < concepts.Count; c++)
        {
            var here = match?[c] ?? 0;
            if (here > 0)
            {
                contributions.AddRange(own.Explain(c, key, here));
            }

            if (lift?[c] > here)
            {
                contributions.Add(new("aligned", concepts[c].Text, null, weights.Aligned, lift[c] - here));
            }

            neighbours += weights.Neighbours * Math.Max(before?[c] ?? 0, after?[c] ?? 0);
            whole += weights.Article * (article?[c] ?? 0);
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
