using Alignment.Search;

namespace Alignment.Sqlite;

/// <summary>Postings as FTS5 lists them, by article number, one entry for every occurrence; put into the order that engines owe.</summary>
internal sealed class PostingRuns
{
    private readonly List<(DocumentId Document, int Count)> _documents = [];

    /// <summary>Takes in an occurrence; those of one sentence come one after the other. True.</summary>
    public bool Add(DocumentId document)
    {
        if (_documents.Count > 0 && _documents[^1].Document == document)
        {
            _documents[^1] = (document, _documents[^1].Count + 1);
        }
        else
        {
            _documents.Add((document, 1));
        }

        return true;
    }

    /// <summary>By article (ordinal), then sentence. Articles are ordered, not postings: they are far fewer.</summary>
    public IReadOnlyList<Posting> InOrder(ArticleNumbers articles)
    {
        var runs = new List<(string Article, int Start, int End)>();
        for (var (start, end) = (0, 0); start < _documents.Count; start = end)
        {
            var number = _documents[start].Document.Article;
            while (end < _documents.Count && _documents[end].Document.Article == number)
            {
                end++;
            }

            runs.Add((articles.Article(number), start, end));
        }

        runs.Sort(static (a, b) => string.CompareOrdinal(a.Article, b.Article));
        var postings = new List<Posting>(_documents.Count);
        foreach (var (article, start, end) in runs)
        {
            for (var i = start; i < end; i++)
            {
                var (document, count) = _documents[i];
                postings.Add(new(article, document.Sentence, count, document.Length));
            }
        }

        return postings;
    }
}
