using System.Collections;
using Alignment.Search;

namespace Alignment.Sqlite;

/// <summary>
/// Postings in the order that engines owe, made as they are read: kept as records, a frequent word's would be a megabyte for every
/// search.
/// </summary>
internal sealed class OrderedPostings : IReadOnlyList<Posting>
{
    private readonly NumberedPosting[] _postings;
    private readonly NumberedArticles _articles;

    // Where the postings of an article start, below its place among all identifiers: numbers are sorted faster than anything that
    // holds a string.
    private readonly long[] _starts;

    /// <summary>Orders articles, not postings: they are fewer.</summary>
    /// <param name="postings">By number of the article, then sentence.</param>
    /// <param name="articles">All that occur.</param>
    public OrderedPostings(NumberedPosting[] postings, NumberedArticles articles)
    {
        (_postings, _articles) = (postings, articles);
        var (starts, index, last) = (new List<long>(), 0, -1);
        for (var i = 0; i < postings.Length; i++)
        {
            if (postings[i].Article is var article && article != last)
            {
                (index, last) = (articles.Seek(index, article), article);
                starts.Add(((long)articles.Place(index) << 32) | (uint)i);
            }
        }

        _starts = [.. starts];
        Array.Sort(_starts);
    }

    /// <inheritdoc/>
    public int Count => _postings.Length;

    /// <summary>The posting at this place, found by walking there.</summary>
    public Posting this[int index] => this.Skip(index).First();

    /// <inheritdoc/>
    public IEnumerator<Posting> GetEnumerator()
    {
        foreach (var start in _starts)
        {
            var first = (int)(uint)start;
            var number = _postings[first].Article;
            var article = _articles.Article(_articles.Seek(0, number));
            for (var i = first; i < _postings.Length && _postings[i].Article == number; i++)
            {
                var posting = _postings[i];
                yield return new(article, posting.Sentence, posting.Count, posting.Length);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
