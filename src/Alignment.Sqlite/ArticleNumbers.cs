namespace Alignment.Sqlite;

/// <summary>
/// The identifiers of indexed articles by their numbers. A number is never given to a second article, so what was once read stays true.
/// Thread-safe.
/// </summary>
internal sealed class ArticleNumbers(SqliteSession session)
{
    private readonly Lock _lock = new();
    private volatile NumberedArticles _known = new([]);

    /// <summary>The articles that are known so far.</summary>
    public NumberedArticles Known => _known;

    /// <summary>All articles up to this number, if it is one that the index holds.</summary>
    public NumberedArticles UpTo(long number)
    {
        if (number > _known.Highest)
        {
            lock (_lock)
            {
                var found = session.Query(
                    "SELECT number, article FROM indexed WHERE number > ?1",
                    r => KeyValuePair.Create(r.Whole(0)!.Value, r.Text(1)),
                    _known.Highest);
                _known = new([.. _known.Articles, .. found]);
            }
        }

        return _known;
    }
}
