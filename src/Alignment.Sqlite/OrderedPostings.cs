using System.Collections;
using Alignment.Search;

namespace Alignment.Sqlite;

/// <summary>Postings in the order that engines owe, made as they are read: kept as records, a frequent word's would be a megabyte for every search.</summary>
internal sealed class OrderedPostings : IReadOnlyList<Posting>
{
    private readonly List<long> _occurrences;
    private readonly NumberedArticles _articles;

    // Where the occurrences of an article start, below its place among all identifiers: numbers are sorted faster than anything that holds a string.
    private readonly long[] _starts;

    /// <summary>Orders articles, not postings: they are fewer.</summary>
    /// <param name="occurrences">Values of <see cref="DocumentId"/> as FTS5 lists them: ascending, one for every occurrence.</param>
    /// <param name="articles">All that occur.</param>
    public OrderedPostings(List<long> occurrences, NumberedArticles articles)
    {
        (_occurrences, _articles) = (occurrences, articles);
        var starts = new List<long>();
        for (var i = 0; i < occurrences.Count; i++)
        {
            Count += i == 0 || occurrences[i] != occurrences[i - 1] ? 1 : 0;
            var article = new DocumentId(occurrences[i]).Article;
            if (i == 0 || article != new DocumentId(occurrences[i - 1]).Article)
            {
                starts.Add(((long)articles[article].Place << 32) | (uint)i);
            }
        }

        _starts = [.. starts];
        Array.Sort(_starts);
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <summary>The posting at this place, found by walking there.</summary>
    public Posting this[int index] => this.Skip(index).First();

    /// <inheritdoc/>
    public IEnumerator<Posting> GetEnumerator()
    {
        foreach (var start in _starts)
        {
            var number = new DocumentId(_occurrences[(int)(uint)start]).Article;
            var article = _articles[number].Article;
            for (var (i, next) = ((int)(uint)start, (int)(uint)start); i < _occurrences.Count && new DocumentId(_occurrences[i]).Article == number; i = next)
            {
                while (next < _occurrences.Count && _occurrences[next] == _occurrences[i])
                {
                    next++;
                }

                var document = new DocumentId(_occurrences[i]);
                yield return new(article, document.Sentence, next - i, document.Length);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
