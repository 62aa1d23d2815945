using Alignment.Texts;

namespace Alignment.Sqlite;

/// <summary>
/// Checks what the file holds against what it should: SQLite's own checks, then every article, pair and review, then the index.
/// </summary>
internal sealed class SqliteSoundness(SqliteSession session)
{
    /// <summary>All faults; those of the file alone where it has any, since nothing else can be trusted then.</summary>
    public IReadOnlyList<CorpusFault> Faults() => OfFile() is { Count: > 0 } damage ? damage : session.Read(OfContent);

    private List<CorpusFault> OfContent()
    {
        var faults = new List<CorpusFault>();
        var (rows, index) = (new ArticleRows(session), new IndexSoundness(session));
        var articles = new ArticleSoundness(session, rows, index);
        foreach (var id in session.Query("SELECT id FROM article", r => r.Text(0)).Order(StringComparer.Ordinal))
        {
            faults.AddRange(articles.Faults(id));
        }

        var pairs = new PairSoundness(new(session, rows), [.. faults.Select(f => f.Key)]);
        foreach (var name in session.Query("SELECT name FROM pair", r => r.Text(0)).Order(StringComparer.Ordinal))
        {
            faults.AddRange(pairs.Faults(name));
        }

        faults.AddRange(ReviewSoundness.Faults(new(session)));
        faults.AddRange(index.Faults());
        return faults;
    }

    // Not in a transaction: SQLite cannot end one that met damage.
    private List<CorpusFault> OfFile()
    {
        try
        {
            // Reads all pages and asks FTS5 to check its own tables (sqlite.org/pragma.html#pragma_integrity_check).
            var problems = session.Query("PRAGMA integrity_check", r => r.Text(0)).Where(p => p != "ok")
                .Concat(session.Query("PRAGMA foreign_key_check", r => $"table {r.Text(0)}: a row refers to a missing row of {r.Text(2)}"));
            return [.. problems.Select(p => new CorpusFault(FaultyPart.File, "", p.ReplaceLineEndings(" ")))];
        }
        catch (InputException)
        {
            return [new(FaultyPart.File, "", "SQLite cannot read all of it")];
        }
    }
}
