using Alignment.Texts;

namespace Alignment.Search;

/// <summary>
/// What searches have read of an index, kept while the index stays as it is (<see cref="ISearchIndex.Version"/>): frequent words are read once, not with every
/// query. Thread-safe.
/// </summary>
internal sealed class PostingCache(ISearchIndex index)
{
    /// <summary>Postings that may be kept, of 12 bytes each: 150 MB at most. Half of it holds what a few hundred queries ask of a million sentences.</summary>
    private const int Capacity = 12_000_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    // Our number of an article by the engine's; -1 where it was not met yet.
    private readonly List<int> _known = [];
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
            return _statistics;
        }
    }

    /// <summary>Forgets what the index has changed since. To be called when a search begins: asking the index its version with every term costs more than the terms.</summary>
    public void Refresh()
    {
        lock (_lock)
        {
            if (index.Version is var version && version != _version)
            {
                (_version, _weight, _statistics) = (version, 0, index.Statistics());
                _young.Clear();
                _old.Clear();
            }
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
            if (_young.TryGetValue(term, out var known))
            {
                return known;
            }

            var list = _old.TryGetValue(term, out known) ? known : PostingList.Of(index.Postings(term, cancellation), Known);
            _young.Add(term, list);
            if ((_weight += list.Keys.Length + 1) > Capacity / 2)
            {
                (_old, _young, _weight) = (_young, [], 0);
            }

            return list;
        }
    }

    private int Known(Posting posting)
    {
        if (posting.Number < 0)
        {
            return Number(posting.Article);
        }

        while (_known.Count <= posting.Number)
        {
            _known.Add(-1);
        }

        return _known[posting.Number] is >= 0 and var known ? known : _known[posting.Number] = Number(posting.Article);
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
