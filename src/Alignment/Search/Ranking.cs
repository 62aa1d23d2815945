using Alignment.Texts;

namespace Alignment.Search;

/// <summary>A sentence with its score.</summary>
/// <param name="Article">Identifier of the article.</param>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="Language">Language of the sentence.</param>
/// <param name="Score">Above 0.</param>
public readonly record struct Ranked(string Article, int Sentence, Language Language, double Score)
{
    /// <summary>The order of results: higher scores first, then article (ordinal), then sentence.</summary>
    public static int Compare(Ranked a, Ranked b)
    {
        var order = b.Score.CompareTo(a.Score);
        order = order != 0 ? order : string.CompareOrdinal(a.Article, b.Article);
        return order != 0 ? order : a.Sentence.CompareTo(b.Sentence);
    }
}

/// <summary>The outcome of <see cref="Ranker.Rank"/>: sentences of one language, and the reasons for their scores.</summary>
public sealed class Ranking
{
    private readonly IReadOnlyList<Concept> _concepts;
    private readonly ConceptMatches _own;
    private readonly Lift _lift;
    private readonly RankingWeights _weights;

    internal Ranking(IReadOnlyList<Concept> concepts, ConceptMatches own, Lift lift, RankingWeights weights)
    {
        (_concepts, _own, _lift, _weights) = (concepts, own, lift, weights);
        var ranked = own.Sentences.Keys.Concat(lift.Sentences.Keys.Where(k => !own.Sentences.ContainsKey(k)))
            .Select(k => new Ranked(k.Article, k.Sentence, own.Language, Score(k, null))).ToList();
        ranked.Sort(Ranked.Compare);
        Sentences = ranked;
    }

    /// <summary>Best first; ties by article, then number.</summary>
    public IReadOnlyList<Ranked> Sentences { get; }

    /// <summary>Where a score comes from, heaviest first; the shares sum to it.</summary>
    public IReadOnlyList<Contribution> Explain(Ranked ranked)
    {
        var contributions = new List<Contribution>();
        Score(new(ranked.Article, ranked.Sentence), contributions);
        return [.. contributions.OrderByDescending(c => c.Value)];
    }

    /// <summary>True when the sentence or a counterpart holds the concept.</summary>
    public bool Holds(Ranked ranked, int concept)
    {
        var key = new SentenceKey(ranked.Article, ranked.Sentence);
        return _own.Sentences.GetValueOrDefault(key)?[concept] > 0 || _lift.Sentences.GetValueOrDefault(key)?[concept] > 0;
    }

    private double Score(SentenceKey key, List<Contribution>? shares)
    {
        var (match, lifted) = (_own.Sentences.GetValueOrDefault(key), _lift.Sentences.GetValueOrDefault(key));
        var (before, after) = (_own.Sentences.GetValueOrDefault(key with { Sentence = key.Sentence - 1 }), _own.Sentences.GetValueOrDefault(key with { Sentence = key.Sentence + 1 }));
        var article = _lift.Article(key.Article);
        var (held, neighbours, whole, covered, all) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (var c = 0; c < _concepts.Count; c++)
        {
            var (here, there) = (match?[c] ?? 0, lifted?[c] ?? 0);
            held += Math.Max(here, there);
            if (shares is not null && here > 0)
            {
                shares.AddRange(_own.Explain(c, key, here));
            }

            if (shares is not null && there > here)
            {
                shares.Add(new("aligned", _concepts[c].Text, null, _weights.Aligned, there - here));
            }

            all += _lift.Worth(c);
            covered += here > 0 ? _lift.Worth(c) : Math.Min(_lift.Worth(c), there);
            neighbours += _weights.Neighbours * Math.Max(before?[c] ?? 0, after?[c] ?? 0);
            whole += _weights.Article * (article?[c] ?? 0);
        }

        var coverage = covered > 0 ? _weights.Coverage * covered * covered / all : 0;
        Share(shares, "coverage", _weights.Coverage, coverage);
        Share(shares, "neighbours", _weights.Neighbours, neighbours);
        Share(shares, "article", _weights.Article, whole);
        return held + coverage + neighbours + whole;
    }

    private static void Share(List<Contribution>? shares, string source, double weight, double value)
    {
        if (value > 0)
        {
            shares?.Add(new(source, "", null, weight, value));
        }
    }
}
