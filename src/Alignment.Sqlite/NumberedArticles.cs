namespace Alignment.Sqlite;

/// <summary>Articles by number, and the place of each in the ordinal order of their identifiers: long lists are ordered by places, since comparing identifiers takes longer than reading them. Immutable.</summary>
internal sealed class NumberedArticles
{
    private readonly Dictionary<long, (string Article, int Place)> _entries;

    public NumberedArticles(KeyValuePair<long, string>[] articles)
    {
        Articles = articles;
        Highest = articles.Length == 0 ? 0 : articles.Max(a => a.Key);
        _entries = articles.OrderBy(a => a.Value, StringComparer.Ordinal).Select((a, place) => (a.Key, a.Value, place)).ToDictionary(a => a.Key, a => (a.Value, a.place));
    }

    /// <summary>Number and identifier of all.</summary>
    public IReadOnlyCollection<KeyValuePair<long, string>> Articles { get; }

    /// <summary>The highest number; 0 when there is none.</summary>
    public long Highest { get; }

    /// <summary>Identifier of the article with this number, and its place.</summary>
    public (string Article, int Place) this[long number] => _entries[number];
}
