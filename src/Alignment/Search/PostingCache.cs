using Alignment.Texts;

namespace Alignment.Search;

/// <summary>
/// What searches have read of an index, kept while the index stays as it is (<see cref="ISearchIndex.Version"/>): frequent words are
/// read once, not with every query. Thread-safe.
/// </summary>
internal sealed class PostingCache(ISearchIndex index)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private readonly INumberedIndex? _numbered = index as INumberedIndex;

    // Numbers of our own; with an engine that has numbers, of the articles that it does not hold, below 0.
    private readonly List<string> _articles = [];

    private readonly RecentPostings _recent = new();
    private IReadOnlyList<LanguageStatistics> _statistics = [];
    private long? _version;

    /// <summary>See <see cref="ISearchIndex.Statistics"/>.</summary>
    public IReadOnlyList<LanguageStatistics> Statistics()
    {
        lock (_lock)
        {
            return _statistics;
        }
    }

    /// <summary>
    /// Forgets what the index has changed since. To be called when a search begins: asking the index its version with every term costs
    /// more than the terms.
    /// </summary>
    public void Refresh()
    {
        lock (_lock)
        {
            if (index.Version is var version && version != _version)
            {
                (_version, _statistics) = (version, index.Statistics());
                _recent.Clear();
            }
        }
    }

    /// <summary>Identifier of the article of a key that came from here.</summary>
    public string Article(SentenceKey key)
    {
        if (_numbered is not null && key.Article >= 0)
        {
            return _numbered.Article(key.Article);
        }

        lock (_lock)
        {
            return _articles[_numbered is null ? key.Article : ~key.Article];
        }
    }

    /// <summary>The key of a sentence, whether the index has it or not.</summary>
    public SentenceKey Key(string article, int sentence)
    {
        if (_numbered?.Number(article) is { } number)
        {
            return new(number, sentence);
        }

        lock (_lock)
        {
            return new(_numbered is null ? Number(article) : ~Number(article), sentence);
        }
    }

    /// <summary>Where a term occurs.</summary>
    public PostingList Postings(IndexTerm term, CancellationToken cancellation) => Lists([term], cancellation)[term];

    /// <summary>Where each of these terms occurs. What is not known yet is read in one go, and all of it by the calling thread.</summary>
    public Dictionary<IndexTerm, PostingList> Lists(IEnumerable<IndexTerm> terms, CancellationToken cancellation)
    {
        var (lists, unknown) = (new Dictionary<IndexTerm, PostingList>(), new List<IndexTerm>());
        long? version;
        lock (_lock)
        {
            version = _version;
            foreach (var term in terms.Distinct())
            {
                if (_recent.Find(term) is { } known)
                {
                    lists.Add(term, known);
                }
                else
                {
                    unknown.Add(term);
                }
            }
        }

        if (unknown.Count == 0)
        {
            return lists;
        }

        var read = Read(unknown, cancellation);
        lock (_lock)
        {
            for (var i = 0; i < read.Length; i++)
            {
                // What was read before a change is not kept for those who search after it.
                lists.Add(unknown[i], version == _version ? _recent.Keep(unknown[i], read[i]) : read[i]);
            }
        }

        return lists;
    }

    private PostingList[] Read(List<IndexTerm> terms, CancellationToken cancellation)
    {
        var lists = new PostingList[terms.Count];
        if (_numbered is not null)
        {
            _numbered.Postings(terms, (place, postings) => lists[place] = PostingList.Of(postings), cancellation);
            return lists;
        }

        for (var i = 0; i < lists.Length; i++)
        {
            var postings = index.Postings(terms[i], cancellation);
            lock (_lock)
            {
                lists[i] = PostingList.Of(postings, Number);
            }
        }

        return lists;
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
