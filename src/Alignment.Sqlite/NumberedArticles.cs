namespace Alignment.Sqlite;

/// <summary>
/// Articles by number, and the place of each in the ordinal order of their identifiers: long lists are ordered by places, since
/// comparing identifiers takes longer than reading them. Immutable.
/// </summary>
internal sealed class NumberedArticles
{
    private readonly long[] _numbers;
    private readonly string[] _articles;
    private readonly Lazy<int[]> _places;
    private readonly Lazy<Dictionary<string, int>> _byArticle;

    /// <summary>These articles, in any order.</summary>
    public NumberedArticles(KeyValuePair<long, string>[] articles)
    {
        Articles = articles;
        var sorted = articles.OrderBy(a => a.Key).ToArray();
        (_numbers, _articles) = ([.. sorted.Select(a => a.Key)], [.. sorted.Select(a => a.Value)]);
        (_places, _byArticle) = (new(Places), new(Numbers));
    }

    /// <summary>Number and identifier of all.</summary>
    public IReadOnlyCollection<KeyValuePair<long, string>> Articles { get; }

    /// <summary>The highest number; 0 when there is none.</summary>
    public long Highest => _numbers is [.., var last] ? last : 0;

    /// <summary>
    /// Index of the article with this number, which is there, from <paramref name="from"/> on: near ones are found fastest.
    /// </summary>
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
    public int Place(int index) => _places.Value[index];

    /// <summary>Number of an article, the latest that it has had; null for one that is not among these.</summary>
    public int? Number(string article) => _byArticle.Value.TryGetValue(article, out var number) ? number : null;

    private int[] Places()
    {
        var places = new int[_articles.Length];
        foreach (var (place, index) in Enumerable.Range(0, places.Length).OrderBy(i => _articles[i], StringComparer.Ordinal).Index())
        {
            places[index] = place;
        }

        return places;
    }

    private Dictionary<string, int> Numbers()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _articles.Length; i++)
        {
            numbers[_articles[i]] = (int)_numbers[i];
        }

        return numbers;
    }
}
