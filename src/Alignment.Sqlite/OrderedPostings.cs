using System.Collections;
using Alignment.Search;

namespace Alignment.Sqlite;

/// <summary>Postings in the order that engines owe, made as they are read: kept as records, a frequent word's would be a megabyte for every search.</summary>
internal sealed class OrderedPostings : IReadOnlyList<Posting>
{
    private readonly List<Occurrence> _occurrences;
    private readonly NumberedArticles _articles;

    // Where the occurrences of an article start, below its place among all identifiers: numbers are sorted faster than anything that holds a string.
    private readonly long[] _starts;

    /// <summary>Orders articles, not postings: they are fewer.</summary>
    /// <param name="occurrences">By document.</param>
    /// <param name="articles">All that occur.</param>
    public OrderedPostings(List<Occurrence> occurrences, NumberedArticles articles)
    {
        (_occurrences, _articles) = (occurrences, articles);
        var (starts, index, last) = (new List<long>(), 0, -1L);
        for (var i = 0; i < occurrences.Count; i++)
        {
            if (occurrences[i].Document.Article is var article && article != last)
            {
                (index, last) = (articles.Seek(index, article), article);
                starts.Add(((long)articles.Place(index) << 32) | (uint)i);
            }
        }

        _starts = [.. starts];
        Array.Sort(_starts);
    }

    /// <inheritdoc/>
    public int Count => _occurrences.Count;

    /// <summary>The posting at this place, found by walking there.</summary>
    public Posting this[int index] => this.Skip(index).First();

    /// <inheritdoc/>
    public IEnumerator<Posting> GetEnumerator()
    {
        foreach (var start in _starts)
        {
            var first = (int)(uint)start;
            var number = _occurrences[first].Document.Article;
            var article = _articles.Article(_articles.Seek(0, number));
            for (var i = first; i < _occurrences.Count && _occurrences[i].Document.Article == number; i++)
            {
                var (document, count) = _occurrences[i];
                yield return new(article, document.Sentence, count, document.Length) { Number = (int)number };
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
