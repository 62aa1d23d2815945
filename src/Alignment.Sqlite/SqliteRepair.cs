using Alignment.Corpora;
using Alignment.Search;
using Alignment.Texts;

namespace Alignment.Sqlite;

/// <summary>
/// Makes anew what comes from something else that is sound: the file from what can be read of it, sentences and index from the texts,
/// pairs from the articles.
/// </summary>
internal sealed class SqliteRepair(SqliteSession session, SqliteCorpus corpus)
{
    private readonly List<string> _done = [];

    /// <summary>Mends; one line for each thing that was done.</summary>
    public IReadOnlyList<string> Mend()
    {
        if (corpus.Faults().Any(f => f.Part == FaultyPart.File))
        {
            _done.AddRange(SqliteSalvage.Rescue(session));
        }

        session.Write(() =>
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

            session.Execute("UPDATE meta SET value = ?1 WHERE key = 'analysis'", SentenceAnalyzer.Version);
            return session.Execute("UPDATE meta SET value = value + 1 WHERE key = 'generation'");
        });
        return _done;
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

        if (Header(rows, id) is { } header && Readings(header.Article).FirstOrDefault(a => ArticleIdentity.Of(a) == id) is { } article)
        {
            rows.Replace(id, article);
            _done.Add($"article {id}: lines and sentences made anew from its text");
        }
    }

    // A header that cannot be read comes from nowhere else: the fault stays.
    private static StoredArticle? Header(ArticleRows rows, string id)
    {
        try
        {
            return rows.Header(id);
        }
        catch (Exception e) when (UnreadableRow.Is(e))
        {
            return null;
        }
    }

    // Documents whose mark-up gave roles cannot be read again without it: then no reading has the identifier, and the fault stays.
    private static IEnumerable<Article> Readings(Article header)
    {
        var options = new ReadingOptions
        {
            Path = header.Path,
            Language = header.Language,
            Title = header.Title,
            Published = header.Published,
        };
        return new[] { false, true }.Select(lines => ArticleReader.Default.Read(header.Text, options with { LinesAreSentences = lines }));
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
}
