using Alignment.Texts;

namespace Alignment.Search;

/// <summary>The outcome of <see cref="Ranker.Rank"/>: sentences of one language, and the reasons for their scores.</summary>
internal sealed class Ranking
{
    private readonly IReadOnlyList<Concept> _concepts;
    private readonly LanguageMatches _own;
    private readonly Lift _lift;
    private readonly PostingCache _cache;
    private readonly RankingWeights _weights;
    private readonly SentenceKey[] _keys;
    private readonly HeldBySentences _held;

    // By place: what the counterpart lends the sentence, and what its article holds.
    private readonly double[]?[] _lifted;
    private readonly double[] _whole;
    private readonly double[] _worth;
    private readonly (int Place, double Negative)[] _order;
    private readonly double _all;
    private readonly double _words;
    private readonly bool _isSentence;

    public Ranking(IReadOnlyList<Concept> concepts, LanguageMatches own, Lift lift, PostingCache cache, RankingWeights weights)
    {
        (_concepts, _own, _lift, _cache, _weights) = (concepts, own, lift, cache, weights);
        SentenceKey[] lifted = [.. lift.Sentences.Keys.Order()];
        _keys = SentenceKey.Union(own.Candidates, lifted);
        _words = concepts.Where(c => c.Source == "word").Sum(c => c.Importance);
        _isSentence = _words >= weights.WholeSentence;
        _worth = [.. Enumerable.Range(0, concepts.Count).Select(lift.Worth)];
        _all = _worth.Sum();
        _held = new(_keys, own.Concepts, _worth, _isSentence ? 0 : weights.Neighbours);
        (_lifted, _whole) = (new double[]?[_keys.Length], new double[_keys.Length]);
        foreach (var (key, values) in lift.Sentences)
        {
            _lifted[Array.BinarySearch(_keys, key)] = values;
        }

        if (!_isSentence)
        {
            Weigh(own.Articles);
            Weigh(new(lifted, own.Concepts));
        }

        _order = new (int, double)[_keys.Length];
        for (var i = 0; i < _order.Length; i++)
        {
            _order[i] = (i, -Score(i, null));
        }
    }

    /// <summary>Language of the sentences.</summary>
    public Language Language => _own.Language;

    /// <summary>Best first; ties by article, then number. Ordered only as far as it is read.</summary>
    public IEnumerable<Ranked> Best()
    {
        var scored = new PriorityQueue<int, double>(_order);
        var equals = new List<Ranked>();
        while (scored.TryDequeue(out var place, out var negative))
        {
            var ranked = new Ranked(_cache.Article(_keys[place]), _keys[place], _own.Language, -negative);
            if (equals.Count > 0 && equals[0].Score != ranked.Score)
            {
                foreach (var equal in equals.Order(Comparer<Ranked>.Create(Ranked.Compare)))
                {
                    yield return equal;
                }

                equals.Clear();
            }

            equals.Add(ranked);
        }

        foreach (var equal in equals.Order(Comparer<Ranked>.Create(Ranked.Compare)))
        {
            yield return equal;
        }
    }

    /// <summary>Where a score comes from, heaviest first; the shares sum to it.</summary>
    public IReadOnlyList<Contribution> Explain(Ranked ranked)
    {
        var contributions = new List<Contribution>();
        Score(Place(ranked), contributions);
        return [.. contributions.OrderByDescending(c => c.Value)];
    }

    /// <summary>True when the sentence or a counterpart holds the concept.</summary>
    public bool Holds(Ranked ranked, int concept)
    {
        return _own.Concepts[concept].ValueIn(ranked.Key) > 0 || _lifted[Place(ranked)]?[concept] > 0;
    }

    private void Weigh(HeldByArticles articles)
    {
        for (var (place, a) = (0, 0); a < articles.Numbers.Length; a++)
        {
            var number = articles.Numbers[a];
            var sum = _weights.Article * articles.Sum(a, _lift.Articles.GetValueOrDefault(number), _weights);
            for (place = SentenceKey.Seek(_keys, place, new(number, 0)); place < _keys.Length && _keys[place].Article == number; place++)
            {
                _whole[place] = sum;
            }
        }
    }

    private int Place(Ranked ranked) => Array.BinarySearch(_keys, ranked.Key);

    private double Score(int place, List<Contribution>? shares)
    {
        var (held, covered) = shares is null && _lifted[place] is null ? (_held.Held(place), _held.Covered(place)) : WithCounterpart(place, shares);
        var coverage = covered > 0 ? _weights.Coverage * covered * covered / _all : 0;
        Share(shares, "coverage", _weights.Coverage, coverage);
        Share(shares, "neighbours", _weights.Neighbours, _held.Beside(place));
        Share(shares, "article", _weights.Article, _whole[place]);
        var sum = held + coverage + _held.Beside(place) + _whole[place];
        var likeness = Likeness(_held.Length(place));
        if (likeness < 1)
        {
            shares?.Add(new("length", "", null, likeness, sum * (likeness - 1)));
        }

        return sum * likeness;
    }

    private (double Held, double Covered) WithCounterpart(int place, List<Contribution>? shares)
    {
        var (held, covered) = (0.0, 0.0);
        for (var c = 0; c < _concepts.Count; c++)
        {
            var (here, there) = (_own.Concepts[c].ValueIn(_keys[place]), _lifted[place]?[c] ?? 0);
            var more = Math.Max(0, there - here) + (_weights.AlignedToo * Math.Min(here, there));
            held += here + more;
            if (shares is not null && here > 0)
            {
                shares.AddRange(_own.Concepts[c].Explain(_keys[place], here));
            }

            if (shares is not null && more > 0)
            {
                shares.Add(new("aligned", _concepts[c].Text, null, _weights.Aligned, more));
            }

            covered += here > 0 ? _worth[c] : Math.Min(_worth[c], there);
        }

        return (held, covered);
    }

    // Who asks with a whole sentence wants one that says the same, and that is about as long.
    private double Likeness(int length)
    {
        if (!_isSentence || length == 0)
        {
            return 1;
        }

        var apart = Math.Log((length + 1) / (_words + 1)) / _weights.LengthDeviation;
        return Math.Exp(-apart * apart / 2);
    }

    private static void Share(List<Contribution>? shares, string source, double weight, double value)
    {
        if (value > 0)
        {
            shares?.Add(new(source, "", null, weight, value));
        }
    }
}
