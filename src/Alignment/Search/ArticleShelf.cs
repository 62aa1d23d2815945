using Alignment.Anchors;
using Alignment.Corpora;
using Alignment.Texts;

namespace Alignment.Search;

/// <summary>The articles that one search has looked at, each read from the corpus once.</summary>
internal sealed class ArticleShelf(ICorpus corpus)
{
    private readonly Dictionary<string, (StoredArticle? Article, Dictionary<int, int> Places)> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<Anchor>>> _anchors = new(StringComparer.Ordinal);
    private Dictionary<string, DateOnly?>? _dates;
    private readonly Dictionary<string, ArticleEdges> _edges = new(StringComparer.Ordinal);

    /// <summary>The article and one of its sentences, or null when the corpus has it no more.</summary>
    public (Article Article, Sentence Sentence)? Find(string id, int number)
    {
        if (!_articles.TryGetValue(id, out var entry))
        {
            var article = corpus.Article(id);
            var places = new Dictionary<int, int>();
            for (var i = 0; i < (article?.Article.Sentences.Count ?? 0); i++)
            {
                places[article!.Article.Sentences[i].Number] = i;
            }

            _articles.Add(id, entry = (article, places));
        }

        return entry.Article is { } stored && entry.Places.TryGetValue(number, out var place) ? (stored.Article, stored.Article.Sentences[place]) : null;
    }

    /// <summary>The anchors of a sentence that <see cref="Find"/> gave.</summary>
    public IReadOnlyList<Anchor> Anchors(string id, int number)
    {
        var (article, places) = _articles[id];
        if (!_anchors.TryGetValue(id, out var anchors))
        {
            _anchors.Add(id, anchors = AnchorFinder.Default.Find(article!.Article));
        }

        return anchors[places[number]];
    }

    /// <summary>Day of publication, or null. Asked of an article, it is read for all: whoever asks will ask for many.</summary>
    public DateOnly? Published(string id) => (_dates ??= corpus.Articles().ToDictionary(a => a.Id, a => a.Published, StringComparer.Ordinal)).GetValueOrDefault(id);

    /// <summary>Names of the pairs an article is in.</summary>
    public IReadOnlyList<string> Pairs(string id) => Edges(id).Pairs;

    /// <summary>The links of a sentence, likeliest first.</summary>
    public IEnumerable<SentenceLink> Links(string id, int number) => Edges(id).Links.Where(l => l.Sentence == number).OrderByDescending(l => l.Probability);

    /// <summary>The links of an article's sentences.</summary>
    public IReadOnlyList<SentenceLink> Links(string id) => Edges(id).Links;

    private ArticleEdges Edges(string id)
    {
        if (!_edges.TryGetValue(id, out var edges))
        {
            _edges.Add(id, edges = corpus.Edges(id));
        }

        return edges;
    }
}
