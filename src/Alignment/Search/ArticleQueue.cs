using System.Buffers;

namespace Alignment.Search;

/// <summary>
/// Articles by the most that their sentences can score, highest first: a binary heap, ordered only as far as it is read. Its arrays are
/// borrowed; after <see cref="Dispose"/> nothing of it may be read.
/// </summary>
internal sealed class ArticleQueue : IDisposable
{
    private readonly (double Most, int Article)[] _heap;
    private int _count;

    /// <summary>These articles, each once.</summary>
    /// <param name="count">How many they are at most.</param>
    /// <param name="articles">The articles.</param>
    public ArticleQueue(int count, IEnumerable<(double Most, int Article)> articles)
    {
        _heap = ArrayPool<(double, int)>.Shared.Rent(count);
        foreach (var article in articles)
        {
            _heap[_count++] = article;
        }

        for (var place = (_count / 2) - 1; place >= 0; place--)
        {
            Sink(place);
        }
    }

    /// <summary>The most that a sentence of those left can score; less than any score when none is left.</summary>
    public double Most => _count > 0 ? _heap[0].Most : double.NegativeInfinity;

    /// <summary>Takes away the article whose sentences can score most; there must be one.</summary>
    public int Take()
    {
        var article = _heap[0].Article;
        _heap[0] = _heap[--_count];
        Sink(0);
        return article;
    }

    /// <summary>Gives the arrays back.</summary>
    public void Dispose()
    {
        _count = 0;
        ArrayPool<(double, int)>.Shared.Return(_heap);
    }

    private void Sink(int place)
    {
        for (var child = (2 * place) + 1; child < _count; place = child, child = (2 * place) + 1)
        {
            child += child + 1 < _count && _heap[child + 1].Most > _heap[child].Most ? 1 : 0;
            if (_heap[place].Most >= _heap[child].Most)
            {
                return;
            }

            (_heap[place], _heap[child]) = (_heap[child], _heap[place]);
        }
    }
}
