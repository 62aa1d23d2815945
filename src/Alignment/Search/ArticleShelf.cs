using System.Collections.Concurrent;
using Alignment.Anchors;
using Alignment.Corpora;
using Alignment.Texts;

namespace Alignment.Search;

/// <summary>What searches have read of one state of a corpus, kept for the next ones. Thread-safe where the corpus is.</summary>
internal sealed class ArticleShelf(ICorpus corpus)
{
    /// <summary>Articles to keep at most: 90 MB of reports of twenty sentences.</summary>
    private const int MostArticles = 6_000;

    /// <summary>Articles whose links to keep at most: 75 MB of them. A query asks for the links of more articles than it shows.</summary>
    private const int MostEdges = 40_000;

    private readonly Shelf<ShelvedArticle> _articles = new(MostArticles);
    private readonly Shelf<ArticleEdges> _edges = new(MostEdges);
    private Dictionary<string, DateOnly?>? _dates;

    /// <summary>The article and one of its sentences, or null when the corpus has it no more.</summary>
    public (Article Article, Sentence Sentence)? Find(string id, int number)
    {
        var shelved = Shelved(id);
        return shelved.Place(number) is >= 0 and var place ? (shelved.Article!, shelved.Article!.Sentences[place]) : null;
    }

    /// <summary>Number of the article's first sentence, which is its title where it has one; 0 when the corpus has it no more.</summary>
    public int First(string id) => Shelved(id).Article?.Sentences is [var first, ..] ? first.Number : 0;

    /// <summary>The anchors of a sentence that <see cref="Find"/> gave.</summary>
    public IReadOnlyList<Anchor> Anchors(string id, int number) => Shelved(id).AnchorsOf(number);

    /// <summary>Day of publication, or null. Asked of an article, it is read for all: whoever asks will ask for many.</summary>
    public DateOnly? Published(string id) =>
        (_dates ??= corpus.Articles().ToDictionary(a => a.Id, a => a.Published, StringComparer.Ordinal)).GetValueOrDefault(id);

    /// <summary>
    /// Reads the links of these articles in one go, where they are not known yet: one article after the other takes twice as long.
    /// </summary>
    public void Fetch(IEnumerable<string> ids)
    {
        var unknown = ids.Where(id => !_edges.Has(id)).ToHashSet(StringComparer.Ordinal);
        if (unknown.Count > 0)
        {
            foreach (var (id, edges) in corpus.Edges(unknown))
            {
                _edges.Get(id, _ => edges);
            }
        }
    }

    /// <summary>Names of the pairs an article is in.</summary>
    public IReadOnlyList<string> Pairs(string id) => Edges(id).Pairs;

    /// <summary>The links of a sentence, likeliest first.</summary>
    public IEnumerable<SentenceLink> Links(string id, int number) =>
        Edges(id).Links.Where(l => l.Sentence == number).OrderByDescending(l => l.Probability);

    /// <summary>The links of an article's sentences.</summary>
    public IReadOnlyList<SentenceLink> Links(string id) => Edges(id).Links;

    private ShelvedArticle Shelved(string id) => _articles.Get(id, key => new(corpus.Article(key)?.Article));

    private ArticleEdges Edges(string id) => _edges.Get(id, key => corpus.Edges([key])[key]);

    // Counts by itself: a concurrent dictionary takes all of its locks to count.
    private sealed class Shelf<T>(int most)
    {
        private readonly ConcurrentDictionary<string, T> _kept = new(StringComparer.Ordinal);
        private int _count;

        public bool Has(string id) => _kept.ContainsKey(id);

        public T Get(string id, Func<string, T> read)
        {
            if (_kept.TryGetValue(id, out var known))
            {
                return known;
            }

            if (Interlocked.Increment(ref _count) > most)
            {
                _kept.Clear();
                _count = 1;
            }

            return _kept.GetOrAdd(id, read);
        }
    }
}
