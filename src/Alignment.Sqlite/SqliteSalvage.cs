using System.Globalization;
using Alignment.Aligning;
using Alignment.Corpora;
using Alignment.Texts;
using Microsoft.Data.Sqlite;

namespace Alignment.Sqlite;

/// <summary>What was saved of a damaged file.</summary>
/// <param name="Articles">Articles, those of pairs included.</param>
/// <param name="Pairs">Pairs, and how many the file lists as far as it can be read.</param>
/// <param name="Realigned">Those of them that were aligned again.</param>
/// <param name="Reviews">Reviews, and how many the file lists.</param>
internal sealed record Saved(int Articles, (int Read, int Listed) Pairs, int Realigned, (int Read, int Listed) Reviews)
{
    public bool IsNothing => Articles + Pairs.Read + Reviews.Read == 0;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Articles} articles, {Pairs.Read} of {Pairs.Listed} pairs that it lists"
            + $"{(Realigned == 0 ? "" : $" ({Realigned} aligned again)")}, {Reviews.Read} of {Reviews.Listed} reviews");
}

/// <summary>Takes all that can still be read out of a damaged file and puts it, as a sound corpus, in the damaged one's place.</summary>
internal static class SqliteSalvage
{
    /// <summary>Rescues; says what was done, and of what could not be read how much there was.</summary>
    /// <exception cref="InputException">Nothing can be read, or there is no room beside the file; nothing was changed.</exception>
    public static IEnumerable<string> Rescue(SqliteSession session)
    {
        var fresh = session.Path + ".part";
        File.Delete(fresh);
        try
        {
            var saved = Into(fresh, session);
            if (saved.IsNothing)
            {
                throw Nothing(session.Path);
            }

            var aside = KeptAside.Copy(session.Path);
            // Page by page, in one transaction: other programs that have the file open see the one or the other.
            session.ReplaceWith(fresh);
            return [$"file: made anew from what could be read of it: {saved}; as it was it lies in {aside}"];
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    /// <summary>What is said where there is nothing to save.</summary>
    public static InputException Nothing(string path, Exception? cause = null) => new(
        path, null, "nothing can be read of it, and nothing was changed: restore a copy, or make it anew with add", cause);

    /// <summary>Puts what can be read into a new corpus.</summary>
    public static Saved Into(string fresh, SqliteSession session)
    {
        using var to = SqliteCorpus.OpenOrCreate(fresh);
        var articles = new ArticleRows(session);
        var pairs = new PairRows(session, articles);
        var (names, allNames) = Readable(
            session, "SELECT name, article FROM name ORDER BY name", r => (Name: r.Text(0), Article: r.Text(1)));
        var (edges, allEdges) = Readable(
            session,
            "SELECT name, \"left\", \"right\", mode FROM pair ORDER BY id",
            r => (Name: r.Text(0), Left: r.Text(1), Right: r.Text(2), Mode: (AlignmentMode)r.Int(3)));
        var (listed, reviews) = Reviews(session);
        var (pairsRead, realigned, reviewsRead) = (0, 0, 0);
        to.InOneTransaction(() =>
        {
            to.StartAfter(
                Whole(session, "SELECT value FROM meta WHERE key = 'generation'"),
                Whole(session, "SELECT seq FROM sqlite_sequence WHERE name = 'indexed'"));
            foreach (var name in names)
            {
                Try(() => Article(name.Article), found => to.Put(name.Name, found));
            }

            foreach (var edge in edges)
            {
                var again = !Try(() => pairs.Find(edge.Name), to.Put);
                var read = !again || Try(() => Realigned(edge), to.Put);
                (pairsRead, realigned) = (pairsRead + (read ? 1 : 0), realigned + (read && again ? 1 : 0));
            }

            if (!allNames || !allEdges)
            {
                // Whatever held them is lost: they are kept by their identifiers.
                var held = to.Articles().Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
                var ids = Readable(session, "SELECT id FROM article ORDER BY rowid", r => r.Text(0)).Rows;
                foreach (var id in ids.Where(id => !held.Contains(id)))
                {
                    Try(() => Article(id), found => to.Put(id, found));
                }
            }

            reviewsRead = Append(reviews, to);
        });
        return new(to.Articles().Count, (pairsRead, edges.Count), realigned, (reviewsRead, listed));

        StoredArticle? Article(string id) =>
            Try(() => articles.Find(id) is { } found && ArticleIdentity.Of(found.Article) == id ? found : null)
                ?? ArticleReadAgain.Of(articles, id);

        ArticlePair? Realigned((string Name, string Left, string Right, AlignmentMode Mode) edge) =>
            Article(edge.Left) is { } left && Article(edge.Right) is { } right
                ? Realignment.Of(edge.Name, left, right, edge.Mode, reviews)
                : null;
    }

    // All of them, else those that can be read one by one.
    private static (int Listed, IReadOnlyList<Review> Read) Reviews(SqliteSession session)
    {
        var rows = new ReviewRows(session);
        if (Try(rows.All) is { } all)
        {
            return (all.Count, all);
        }

        var numbers = Readable(session, "SELECT number FROM review ORDER BY number", r => r.Whole(0) ?? 0).Rows.Order().ToList();
        return (numbers.Count, [.. numbers.Select(n => Try(() => rows.Find(n))).OfType<Review>()]);
    }

    // The log is numbered anew where one is lost; what undoes a lost one goes with it.
    private static int Append(IReadOnlyList<Review> reviews, SqliteCorpus to)
    {
        var numbers = new Dictionary<long, long>();
        foreach (var review in reviews)
        {
            if (review.Undoes is not { } undone || numbers.ContainsKey(undone))
            {
                Try(() => review, kept => numbers[kept.Number] =
                    to.Append(kept with { Undoes = kept.Undoes is { } old ? numbers[old] : null }).Number);
            }
        }

        return numbers.Count;
    }

    private static long Whole(SqliteSession session, string sql) =>
        Try(() => session.Query(sql, r => r.Whole(0) ?? 0)) is [var value] ? value : 0;

    // From the front up to the damage, then from the back down to it; whether there was any.
    private static (IReadOnlyList<T> Rows, bool All) Readable<T>(SqliteSession session, string sql, Func<SqliteRow, T> read)
    {
        var rows = new List<T>();
        if (Read(sql))
        {
            return (rows, true);
        }

        Read(sql + " DESC");
        return ([.. rows.Distinct()], false);

        bool Read(string query) => Try(() => session.Query(query, r =>
        {
            rows.Add(read(r));
            return true;
        })) is not null;
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
