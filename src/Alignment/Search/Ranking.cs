using Alignment.Texts;

namespace Alignment.Search;

/// <summary>
/// The outcome of <see cref="Ranker.Rank"/>: sentences of one language, and the reasons for their scores. Not for several threads, nor
/// to be read after it was disposed of.
/// </summary>
internal sealed class Ranking : IDisposable
{
    private readonly IReadOnlyList<Concept> _concepts;
    private readonly LanguageMatches _own;
    private readonly Lift _lift;
    private readonly PostingCache _cache;
    private readonly RankingWeights _weights;
    private readonly ILookup<int, int> _lifted;
    private readonly ArticleQueue _unread;
    private readonly IEnumerator<Ranked> _reader;
    private readonly List<Ranked> _ahead = [];
    private readonly double[] _worth;
    private readonly double _all;
    private readonly double _words;
    private readonly bool _isSentence;

    public Ranking(StructuredQuery query, LanguageMatches own, Lift lift, PostingCache cache, RankingWeights weights)
    {
        (_concepts, _own, _lift, _cache, _weights) = (query.Wanted, own, lift, cache, weights);
        (_words, _isSentence) = (query.Words, query.IsSentence(weights));
        _worth = [.. Enumerable.Range(0, _concepts.Count).Select(lift.Worth)];
        _all = _worth.Sum();
        _lifted = lift.Sentences.Keys.ToLookup(key => key.Article, key => key.Sentence);
        _unread = new(own.Articles.Count + lift.Articles.Count, Articles());
        _reader = Read().GetEnumerator();
    }

    /// <summary>Language of the sentences.</summary>
    public Language Language => _own.Language;

    /// <summary>Best first; ties by article, then number. To be read once.</summary>
    public IEnumerable<Ranked> Best()
    {
        foreach (var ranked in _ahead)
        {
            yield return ranked;
        }

        while (_reader.MoveNext())
        {
            yield return _reader.Current;
        }
    }

    /// <summary>
    /// Weighs as many articles as the first <paramref name="count"/> need, before <see cref="Best"/> is read: several rankings may do so at
    /// the same time.
    /// </summary>
    public void ReadAhead(int count)
    {
        while (_ahead.Count < count && _reader.MoveNext())
        {
            _ahead.Add(_reader.Current);
        }
    }

    /// <summary>Where a score comes from, heaviest first; the shares sum to it.</summary>
    public IReadOnlyList<Contribution> Explain(Ranked ranked)
    {
        var contributions = new List<Contribution>();
        var held = _own.Sentences(ranked.Key.Article);
        Score(ranked.Key, held, Whole(ranked.Key.Article, held), contributions);
        Share(contributions, "meaning", "", _weights.Meaning, ranked.Meaning);
        Share(contributions, "place", "", _weights.Place, ranked.Place);
        return [.. contributions.OrderByDescending(c => c.Value)];
    }

    /// <summary>True when the sentence or a counterpart holds the concept.</summary>
    public bool Holds(Ranked ranked, int concept) =>
        _own.Concepts[concept].Has(ranked.Key) || _lift.Sentences.GetValueOrDefault(ranked.Key)?[concept] > 0;

    /// <summary>Gives back what was borrowed.</summary>
    public void Dispose()
    {
        _reader.Dispose();
        _unread.Dispose();
    }

    // The sentences of an article are weighed once no others can score more: most never are.
    private IEnumerable<Ranked> Read()
    {
        var weighed = new PriorityQueue<Ranked, Ranked>(Comparer<Ranked>.Create(Ranked.Compare));
        while (true)
        {
            while (_unread.Most >= (weighed.TryPeek(out var best, out _) ? best.Score : double.MinValue))
            {
                foreach (var ranked in Weighed(_unread.Take()))
                {
                    weighed.Enqueue(ranked, ranked);
                }
            }

            if (!weighed.TryDequeue(out var next, out _))
            {
                yield break;
            }

            yield return next;
        }
    }

    // What counterparts lend has no bound: articles that have any come first.
    private IEnumerable<(double Most, int Article)> Articles()
    {
        var bounds = new ScoreBounds(_own, _worth, _isSentence ? 0 : _weights.Neighbours, _isSentence ? 0 : _weights.Article, _weights);
        for (var place = 0; place < _own.Articles.Count; place++)
        {
            var article = _own.Articles.Number(place);
            if (!_lift.Articles.ContainsKey(article))
            {
                yield return (bounds.Of(place), article);
            }
        }

        foreach (var article in _lift.Articles.Keys)
        {
            yield return (double.PositiveInfinity, article);
        }
    }

    private IEnumerable<Ranked> Weighed(int article)
    {
        var held = _own.Sentences(article);
        var (whole, name) = (Whole(article, held), _cache.Article(new(article, 0)));
        var sentences = _lifted[article].ToHashSet();
        foreach (var c in _own.Bringing)
        {
            sentences.UnionWith(held.Uses(c).Select(u => u.Sentence));
        }

        return sentences.Select(s => new SentenceKey(article, s))
            .Select(key => new Ranked(name, key, _own.Language, Score(key, held, whole, null)));
    }

    private double Whole(int article, HeldBySentences held)
    {
        if (_isSentence)
        {
            return 0;
        }

        var (lent, sum) = (_lift.Articles.GetValueOrDefault(article), 0.0);
        for (var c = 0; c < _concepts.Count; c++)
        {
            sum += Math.Max(held.ValueOfArticle(c), lent?[c] ?? 0);
        }

        return _weights.Article * sum;
    }

    private double Score(SentenceKey key, HeldBySentences values, double whole, List<Contribution>? shares)
    {
        var (held, covered, beside) = (0.0, 0.0, 0.0);
        var lifted = _lift.Sentences.GetValueOrDefault(key);
        for (var c = 0; c < _concepts.Count; c++)
        {
            var (here, there) = (values.Value(c, key.Sentence), lifted?[c] ?? 0);
            var more = Math.Max(0, there - here) + (_weights.AlignedToo * Math.Min(here, there));
            held += here + more;
            covered += here > 0 ? _worth[c] : Math.Min(_worth[c], there);
            var nearby = Math.Max(values.Value(c, key.Sentence - 1), values.Value(c, key.Sentence + 1));
            beside += _isSentence ? 0 : _weights.Neighbours * nearby;
            shares?.AddRange(here > 0 ? _own.Concepts[c].Explain(key, here) : []);
            Share(shares, "aligned", _concepts[c].Text, _weights.Aligned, more);
        }

        var coverage = covered > 0 ? _weights.Coverage * covered * covered / _all : 0;
        Share(shares, "coverage", "", _weights.Coverage, coverage);
        Share(shares, "neighbours", "", _weights.Neighbours, beside);
        Share(shares, "article", "", _weights.Article, whole);
        var sum = held + coverage + beside + whole;
        var likeness = Likeness(values.Length(key.Sentence));
        if (likeness < 1)
        {
            shares?.Add(new("length", "", null, likeness, sum * (likeness - 1)));
        }

        return sum * likeness;
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

    private static void Share(List<Contribution>? shares, string source, string query, double weight, double value)
    {
        if (value != 0)
        {
            shares?.Add(new(source, query, null, weight, value));
        }
    }
}
