using Alignment.Aligning;
using Alignment.Corpora;
using Alignment.Texts;
using Microsoft.Data.Sqlite;

namespace Alignment.Sqlite;

/// <summary>Takes all that can still be read out of a damaged file and puts it, as a sound corpus, in the damaged one's place.</summary>
internal static class SqliteSalvage
{
    /// <summary>Rescues; says what was done, and of what could not be read how much there was.</summary>
    /// <exception cref="InputException">Not even the list of tables can be read, or there is no room beside the file.</exception>
    public static IEnumerable<string> Rescue(SqliteSession session)
    {
        var (aside, fresh) = (session.Path + ".damaged", session.Path + ".part");
        File.Copy(session.Path, aside, overwrite: true);
        File.Delete(fresh);
        try
        {
            var (articles, pairs) = Rows(session, fresh);
            // Page by page, in one transaction: other programs that have the file open see the one or the other.
            session.ReplaceWith(fresh);
            return
            [
                $"file: made anew from what could be read of it: {articles.Read} of {articles.All} named articles, "
                    + $"{pairs.Read} of {pairs.All} pairs; as it was it lies in {aside}",
            ];
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    private static ((int Read, int All) Articles, (int Read, int All) Pairs) Rows(SqliteSession session, string fresh)
    {
        using var to = SqliteCorpus.OpenOrCreate(fresh);
        var articles = new ArticleRows(session);
        var pairs = new PairRows(session, articles);
        var names = Readable(session, "SELECT name, article FROM name ORDER BY name", r => (Name: r.Text(0), Article: r.Text(1)));
        var edges = Readable(
            session,
            "SELECT name, \"left\", \"right\", mode FROM pair ORDER BY id",
            r => (Name: r.Text(0), Left: r.Text(1), Right: r.Text(2), Mode: (AlignmentMode)r.Int(3)));
        var reviews = Try(() => new ReviewRows(session).All()) ?? [];
        var (articlesRead, pairsRead) = (0, 0);
        to.InOneTransaction(() =>
        {
            to.StartAfter(
                Whole(session, "SELECT value FROM meta WHERE key = 'generation'"),
                Whole(session, "SELECT seq FROM sqlite_sequence WHERE name = 'indexed'"));
            articlesRead = names.Count(n => Try(() => articles.Find(n.Article), found => to.Put(n.Name, found)));
            pairsRead = edges.Count(e => Try(() => pairs.Find(e.Name), to.Put) || Try(() => Realigned(e), to.Put));
            foreach (var review in reviews)
            {
                to.Append(review);
            }
        });
        return ((articlesRead, names.Count), (pairsRead, edges.Count));

        ArticlePair? Realigned((string Name, string Left, string Right, AlignmentMode Mode) edge) =>
            articles.Find(edge.Left) is { } left && articles.Find(edge.Right) is { } right
                ? Realignment.Of(edge.Name, left, right, edge.Mode, reviews)
                : null;
    }

    private static long Whole(SqliteSession session, string sql) =>
        Try(() => session.Query(sql, r => r.Whole(0) ?? 0)) is [var value] ? value : 0;

    // From the front up to the damage, then from the back down to it.
    private static List<T> Readable<T>(SqliteSession session, string sql, Func<SqliteRow, T> read)
    {
        var rows = new List<T>();
        foreach (var order in new[] { "", " DESC" })
        {
            Try(() => session.Query(sql + order, r =>
            {
                rows.Add(read(r));
                return true;
            }));
        }

        return [.. rows.Distinct()];
    }

    private static bool Try<T>(Func<T?> read, Action<T> put)
        where T : class
    {
        if (Try(read) is not { } value)
        {
            return false;
        }

        try
        {
            put(value);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static T? Try<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is InputException or SqliteException || UnreadableRow.Is(e))
        {
            return null;
        }
    }
}
