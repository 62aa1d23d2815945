namespace Alignment.Corpora;

/// <summary>A corpus in memory: plain, the oracle that the others are compared with. Safe for readers, one writer at a time.</summary>
public sealed class MemoryCorpus : ICorpusStore, IReviewLog
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, StoredArticle> _articles = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ArticlePair> _pairs = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<Review> _reviews = [];
    private long _generation;

    /// <inheritdoc/>
    public long Generation => Locked(() => _generation);

    /// <inheritdoc/>
    public IReadOnlyList<ArticleEntry> Articles() => Locked(() => _articles.Values.Select(Entry).ToArray());

    /// <inheritdoc/>
    public StoredArticle? Article(string id) => Locked(() => _articles.GetValueOrDefault(id));

    /// <inheritdoc/>
    public IReadOnlyList<PairEntry> Pairs() => Locked(() => _pairs.Values.Select(p => p.Entry()).ToArray());

    /// <inheritdoc/>
    public ArticlePair? Pair(string name) => Locked(() => _pairs.TryGetValue(name, out var pair) ? Shared(pair) : null);

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, ArticleEdges> Edges(IReadOnlyCollection<string> articleIds) =>
        Locked(() => articleIds.Distinct(StringComparer.Ordinal).ToDictionary(id => id, Edges, StringComparer.Ordinal));

    /// <inheritdoc/>
    public void Put(ArticlePair pair)
    {
        PairRules.Check(pair);
        lock (_lock)
        {
            _pairs[pair.Name] = pair;
            _articles[pair.Left.Id] = pair.Left;
            _articles[pair.Right.Id] = pair.Right;
            Changed();
        }
    }

    /// <inheritdoc/>
    public void Put(string name, StoredArticle article)
    {
        PairRules.CheckName(name);
        PairRules.CheckIdentity(article);
        lock (_lock)
        {
            _names[name] = article.Id;
            _articles[article.Id] = article;
            Changed();
        }
    }

    /// <inheritdoc/>
    public bool RemovePair(string name) => Locked(() => _pairs.Remove(name) && Changed());

    /// <inheritdoc/>
    public bool RemoveArticle(string name) => Locked(() => _names.Remove(name) && Changed());

    /// <inheritdoc/>
    public Review Append(Review review)
    {
        lock (_lock)
        {
            ReviewRules.Check(review, _reviews.Count);
            _reviews.Add(review with { Number = _reviews.Count + 1 });
            _generation++;
            return _reviews[^1];
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<Review> Reviews() => Locked(_reviews.ToArray);

    private ArticleEdges Edges(string id)
    {
        var (links, pairs) = (new List<SentenceLink>(), new List<string>());
        foreach (var pair in _pairs.Values.Where(p => p.Left.Id == id || p.Right.Id == id))
        {
            pairs.Add(pair.Name);
            links.AddRange(pair.Left.Id == id ? SentenceLink.Of(pair, fromLeft: true) : []);
            links.AddRange(pair.Right.Id == id ? SentenceLink.Of(pair, fromLeft: false) : []);
        }

        links.Sort(SentenceLink.Compare);
        return new(pairs, links);
    }

    // An article that several pairs hold is one: what was said of it last holds for all.
    private ArticlePair Shared(ArticlePair pair)
    {
        var (left, right) = (_articles[pair.Left.Id], _articles[pair.Right.Id]);
        return pair with { Left = left, Right = right, Bitext = pair.Bitext with { Left = left.Article, Right = right.Article } };
    }

    private T Locked<T>(Func<T> read)
    {
        lock (_lock)
        {
            return read();
        }
    }

    private bool Changed()
    {
        var held = _pairs.Values.SelectMany(p => new[] { p.Left.Id, p.Right.Id }).Concat(_names.Values).ToHashSet();
        foreach (var id in _articles.Keys.Where(id => !held.Contains(id)).ToArray())
        {
            _articles.Remove(id);
        }

        _generation++;
        return true;
    }

    private ArticleEntry Entry(StoredArticle stored)
    {
        var article = stored.Article;
        var pairs = _pairs.Values.Where(p => p.Left.Id == stored.Id || p.Right.Id == stored.Id).Select(p => p.Name).ToArray();
        var sentences = article.Sentences.Count(s => s.IsContent);
        return new(stored.Id, article.Language, article.Title, article.Published, article.Path, sentences, pairs);
    }
}
