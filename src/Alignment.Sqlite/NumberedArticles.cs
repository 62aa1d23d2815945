namespace Alignment.Sqlite;

/// <summary>Articles by number, and the place of each in the ordinal order of their identifiers: long lists are ordered by places, since comparing identifiers takes longer than reading them. Immutable.</summary>
internal sealed class NumberedArticles
{
    private readonly long[] _numbers;
    private readonly string[] _articles;
    private readonly int[] _places;

    /// <summary>These articles, in any order.</summary>
    public NumberedArticles(KeyValuePair<long, string>[] articles)
    {
        Articles = articles;
        var sorted = articles.OrderBy(a => a.Key).ToArray();
        (_numbers, _articles, _places) = ([.. sorted.Select(a => a.Key)], [.. sorted.Select(a => a.Value)], new int[sorted.Length]);
        foreach (var (place, index) in Enumerable.Range(0, sorted.Length).OrderBy(i => _articles[i], StringComparer.Ordinal).Index())
        {
            _places[index] = place;
        }
    }

    /// <summary>Number and identifier of all.</summary>
    public IReadOnlyCollection<KeyValuePair<long, string>> Articles { get; }

    /// <summary>The highest number; 0 when there is none.</summary>
    public long Highest => _numbers is [.., var last] ? last : 0;

    /// <summary>Index of the article with this number, which is there, from <paramref name="from"/> on: near ones are found fastest.</summary>
    public int Seek(int from, long number)
    {
        var (low, step) = (from, 1);
        while (low + step < _numbers.Length && _numbers[low + step] <= number)
        {
            low += step;
            step *= 2;
        }

        return Array.BinarySearch(_numbers, low, Math.Min(step, _numbers.Length - low), number);
    }

    /// <summary>Identifier of the article at this index.</summary>
    public string Article(int index) => _articles[index];

    /// <summary>Place of its identifier among all.</summary>
    public int Place(int index) => _places[index];
}
