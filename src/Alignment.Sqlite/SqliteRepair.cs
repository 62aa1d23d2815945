using Alignment.Corpora;
using Alignment.Search;

namespace Alignment.Sqlite;

/// <summary>
/// Makes anew what comes from something else that is sound: the file from what can be read of it, sentences and index from the texts,
/// pairs from the articles.
/// </summary>
internal sealed class SqliteRepair(SqliteSession session, SqliteCorpus corpus)
{
    private readonly List<string> _done = [];

    /// <summary>Mends; one line for each thing that was done. What would leave more faults than there were is not done.</summary>
    public IReadOnlyList<string> Mend()
    {
        var before = corpus.Faults();
        if (before.Any(f => f.Part == FaultyPart.File))
        {
            _done.AddRange(SqliteSalvage.Rescue(session));
            before = corpus.Faults();
        }

        var aside = before.Any(f => f.Part is FaultyPart.Article or FaultyPart.Pair) && File.Exists(session.Path)
            ? KeptAside.Copy(session.Path)
            : null;
        var rescued = _done.Count;
        try
        {
            session.Write(() => MendContent(before.Count));
        }
        catch (WorseThanBefore)
        {
            _done.RemoveRange(rescued, _done.Count - rescued);
            _done.Add("nothing was changed: mending would leave more faults than there are");
        }

        if (aside is not null && _done.Skip(rescued).All(line => line.StartsWith("index:", StringComparison.Ordinal)
            || line.StartsWith("nothing", StringComparison.Ordinal)))
        {
            File.Delete(aside);
        }
        else if (aside is not null)
        {
            _done.Add($"file: as it was it lies in {aside}");
        }

        return _done;
    }

    private int MendContent(int faults)
    {
        foreach (var id in Keys(FaultyPart.Article))
        {
            MendArticle(id);
        }

        foreach (var name in Keys(FaultyPart.Pair))
        {
            MendPair(name);
        }

        if (Keys(FaultyPart.Index).Count > 0)
        {
            RebuildIndex();
        }

        if (corpus.Faults().Count > faults)
        {
            throw new WorseThanBefore();
        }

        session.Execute("UPDATE meta SET value = ?1 WHERE key = 'analysis'", SentenceAnalyzer.Version);
        return session.Execute("UPDATE meta SET value = value + 1 WHERE key = 'generation'");
    }

    private List<string> Keys(FaultyPart part) =>
        [.. corpus.Faults().Where(f => f.Part == part).Select(f => f.Key).Distinct(StringComparer.Ordinal)];

    private void MendArticle(string id)
    {
        var rows = new ArticleRows(session);
        if (rows.RemoveUnheld(id))
        {
            _done.Add($"article {id}: taken out, nothing held it");
            return;
        }

        if (ArticleReadAgain.Of(rows, id) is { } read)
        {
            rows.Replace(id, read.Article);
            _done.Add($"article {id}: lines and sentences made anew from its text");
        }
    }

    private void MendPair(string name)
    {
        var articles = new ArticleRows(session);
        try
        {
            var entry = new PairRows(session, articles).Entry(name)!;
            corpus.Put(Realignment.Of(
                name, articles.Find(entry.Left)!, articles.Find(entry.Right)!, entry.Mode, new ReviewRows(session).All()));
            _done.Add($"pair '{name}': aligned again");
        }
        catch (Exception e) when (UnreadableRow.Is(e))
        {
            // Its article is unsound: that is a fault of its own, and stays one.
        }
    }

    private void RebuildIndex()
    {
        // Emptied, not dropped: the numbers of articles go on, which other programs may have read.
        session.Execute("INSERT INTO term (term) VALUES ('delete-all')");
        session.Execute("DELETE FROM indexed");
        session.Execute("DELETE FROM language");
        var unreadable = Keys(FaultyPart.Article).ToHashSet(StringComparer.Ordinal);
        foreach (var id in session.Query("SELECT id FROM article ORDER BY id", r => r.Text(0)).Where(id => !unreadable.Contains(id)))
        {
            corpus.Index.Replace(id, SentenceAnalyzer.Default.Analyze(corpus.Article(id)!));
        }

        _done.Add("index: made anew from the articles");
    }

    // Takes the changes back: a transaction ends with what is thrown in it.
    private sealed class WorseThanBefore : Exception;
}
