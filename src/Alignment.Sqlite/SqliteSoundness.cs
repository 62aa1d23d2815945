using Alignment.Texts;

namespace Alignment.Sqlite;

/// <summary>
/// Checks what the file holds against what it should: SQLite's own checks, then every article, pair and review, then the index.
/// </summary>
internal sealed class SqliteSoundness(SqliteSession session, SqliteCorpus corpus)
{
    /// <summary>All faults; those of the file alone where it has any, since nothing else can be trusted then.</summary>
    public IReadOnlyList<CorpusFault> Faults() => OfFile() is { Count: > 0 } damage ? damage : session.Read(OfContent);

    private List<CorpusFault> OfContent()
    {
        var faults = new List<CorpusFault>();
        var index = new IndexSoundness(session);
        var articles = new ArticleSoundness(session, corpus, index);
        foreach (var entry in corpus.Articles())
        {
            faults.AddRange(articles.Faults(entry));
        }

        foreach (var entry in corpus.Pairs())
        {
            faults.AddRange(PairSoundness.Faults(corpus, entry));
        }

        faults.AddRange(ReviewSoundness.Faults(corpus));
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
