namespace Alignment.Sqlite;

/// <summary>The identifiers of indexed articles by their numbers. A number is never given to a second article, so what was once read stays true.</summary>
internal sealed class ArticleNumbers(SqliteSession session)
{
    private readonly Dictionary<long, string> _articles = [];
    private readonly Lock _lock = new();
    private long _highest;

    /// <summary>The identifier of an article that the index holds.</summary>
    public string Article(long number)
    {
        lock (_lock)
        {
            if (number > _highest)
            {
                session.Query("SELECT number, article FROM indexed WHERE number > ?1", r => _articles.TryAdd(_highest = Math.Max(_highest, r.Whole(0)!.Value), r.Text(1)), _highest);
            }

            return _articles[number];
        }
    }
}
