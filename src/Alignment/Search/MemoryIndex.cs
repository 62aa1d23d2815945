using Alignment.Corpora;
using Alignment.Texts;

namespace Alignment.Search;

/// <summary>An index in memory: plain, the oracle that the engines are compared with.</summary>
public sealed class MemoryIndex : ISearchIndex
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, IReadOnlyList<SearchDocument>> _articles = new(StringComparer.Ordinal);
    private Dictionary<IndexTerm, List<Posting>>? _postings;
    private SortedDictionary<string, SortedSet<string>> _words = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public long Version { get; private set; }

    /// <summary>An index of all articles of a corpus as it is now.</summary>
    public static MemoryIndex Of(ICorpus corpus, SentenceAnalyzer? analyzer = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var index = new MemoryIndex();
        foreach (var entry in corpus.Articles())
        {
            index.Replace(entry.Id, (analyzer ?? SentenceAnalyzer.Default).Analyze(corpus.Article(entry.Id)!));
        }

        return index;
    }

    /// <inheritdoc/>
    public void Replace(string article, IReadOnlyList<SearchDocument> documents)
    {
        IndexRules.Check(article, documents);
        lock (_lock)
        {
            _postings = null;
            Version++;
            _articles.Remove(article);
            if (documents.Count > 0)
            {
                _articles.Add(article, [.. documents.OrderBy(d => d.Sentence)]);
            }
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<LanguageStatistics> Statistics()
    {
        lock (_lock)
        {
            return [.. _articles.Values.SelectMany(d => d).GroupBy(d => d.Language).OrderBy(g => g.Key.Code, StringComparer.Ordinal)
                .Select(g => new LanguageStatistics(g.Key, g.Count(), g.Sum(d => (long)d.Length)))];
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<Posting> Postings(IndexTerm term, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return (_postings ??= Invert()).TryGetValue(term, out var found) ? found : [];
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Words(Language language, string prefix)
    {
        ArgumentNullException.ThrowIfNull(language);
        lock (_lock)
        {
            _postings ??= Invert();
            return !_words.TryGetValue(language.Code, out var words) || words.Count == 0 || string.CompareOrdinal(words.Max, prefix) < 0
                ? []
                : [.. words.GetViewBetween(prefix, words.Max!).TakeWhile(w => w.StartsWith(prefix, StringComparison.Ordinal))];
        }
    }

    private Dictionary<IndexTerm, List<Posting>> Invert()
    {
        var postings = new Dictionary<IndexTerm, List<Posting>>();
        _words = new(StringComparer.Ordinal);
        foreach (var document in _articles.Values.SelectMany(d => d))
        {
            foreach (var group in document.Terms.GroupBy(t => t))
            {
                if (!postings.TryGetValue(group.Key, out var list))
                {
                    postings.Add(group.Key, list = []);
                }

                list.Add(new(document.Article, document.Sentence, group.Count(), document.Length));
                if (group.Key.Field == TermField.Word)
                {
                    if (!_words.TryGetValue(group.Key.Language.Code, out var words))
                    {
                        _words.Add(group.Key.Language.Code, words = new(StringComparer.Ordinal));
                    }

                    words.Add(group.Key.Text);
                }
            }
        }

        return postings;
    }
}
