using Alignment.Texts;

namespace Alignment.Search;

/// <summary>
/// What searches have read of an index, kept while the index stays as it is (<see cref="ISearchIndex.Version"/>): frequent words are read once, not with every
/// query. Thread-safe.
/// </summary>
internal sealed class PostingCache(ISearchIndex index)
{
    /// <summary>Postings that may be kept, of 16 bytes each: 64 MB at most.</summary>
    private const int Capacity = 4_000_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _articles = [];

    // What was used since the last change of guard, and what was used before: nothing that is in use is ever dropped.
    private Dictionary<IndexTerm, PostingList> _young = [];
    private Dictionary<IndexTerm, PostingList> _old = [];
    private IReadOnlyList<LanguageStatistics> _statistics = [];
    private long _weight;
    private long? _version;

    /// <summary>See <see cref="ISearchIndex.Statistics"/>.</summary>
    public IReadOnlyList<LanguageStatistics> Statistics()
    {
        lock (_lock)
        {
            Refresh();
            return _statistics;
        }
    }

    /// <summary>Identifier of the article of a key that came from here.</summary>
    public string Article(SentenceKey key)
    {
        lock (_lock)
        {
            return _articles[key.Article];
        }
    }

    /// <summary>The key of a sentence, whether the index has it or not.</summary>
    public SentenceKey Key(string article, int sentence)
    {
        lock (_lock)
        {
            return new(Number(article), sentence);
        }
    }

    /// <summary>Where a term occurs.</summary>
    public PostingList Postings(IndexTerm term, CancellationToken cancellation)
    {
        lock (_lock)
        {
            Refresh();
            if (_young.TryGetValue(term, out var known))
            {
                return known;
            }

            var list = _old.TryGetValue(term, out known) ? known : Read(index.Postings(term, cancellation));
            _young.Add(term, list);
            if ((_weight += list.Keys.Length + 1) > Capacity / 2)
            {
                (_old, _young, _weight) = (_young, [], 0);
            }

            return list;
        }
    }

    private void Refresh()
    {
        if (index.Version is var version && version != _version)
        {
            (_version, _weight, _statistics) = (version, 0, index.Statistics());
            _young.Clear();
            _old.Clear();
        }
    }

    // Engines order by identifier, keys by number: what was numbered before this list may stand elsewhere in it.
    private PostingList Read(IReadOnlyList<Posting> postings)
    {
        var keys = new SentenceKey[postings.Count];
        var (last, number) = ((string?)null, 0);
        for (var i = 0; i < keys.Length; i++)
        {
            if (!ReferenceEquals(postings[i].Article, last))
            {
                (last, number) = (postings[i].Article, Number(postings[i].Article));
            }

            keys[i] = new(number, postings[i].Sentence);
        }

        var places = new int[keys.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = i;
        }

        Array.Sort(keys, places);
        return new(keys, Array.ConvertAll(places, p => postings[p].Count), Array.ConvertAll(places, p => postings[p].Length));
    }

    private int Number(string article)
    {
        if (!_numbers.TryGetValue(article, out var number))
        {
            _numbers.Add(article, number = _articles.Count);
            _articles.Add(article);
        }

        return number;
    }
}
