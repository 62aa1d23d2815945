using System.Globalization;
using Alignment.Corpora;
using Alignment.Search;

namespace Alignment.Sqlite;

/// <summary>Checks what the file holds against what it should: SQLite's own checks, then every article and pair, then the index.</summary>
internal sealed class SqliteSoundness(SqliteSession session, SqliteCorpus corpus)
{
    public IReadOnlyList<string> Problems()
    {
        var problems = session.Query("PRAGMA integrity_check", r => r.Text(0)).Where(p => p != "ok").ToList();
        problems.AddRange(session.Query("PRAGMA foreign_key_check", r => $"table {r.Text(0)}: a row refers to a missing row of {r.Text(2)}"));
        if (problems.Count > 0)
        {
            return problems;
        }

        foreach (var entry in corpus.Articles())
        {
            problems.AddRange(OfArticle(entry.Id));
        }

        foreach (var entry in corpus.Pairs())
        {
            problems.AddRange(OfPair(entry.Name));
        }

        problems.AddRange(session.Query("SELECT article FROM indexed WHERE article NOT IN (SELECT id FROM article)", r => $"index: sentences of '{r.Text(0)}', which is no article of the corpus"));
        return problems;
    }

    private IEnumerable<string> OfArticle(string id)
    {
        StoredArticle article;
        try
        {
            article = corpus.Article(id)!;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidDataException)
        {
            return [$"article {id}: cannot be read ({e.Message})"];
        }

        var problems = new List<string>();
        if (ArticleIdentity.Of(article.Article) != id)
        {
            problems.Add($"article {id}: its text, date, title or sentences are not what its identifier was made of");
        }

        var number = session.Number("SELECT number FROM indexed WHERE article = ?1", id) ?? 0;
        var kept = session.Query("SELECT rowid FROM term WHERE rowid >= ?1 AND rowid < ?2", r => new DocumentId(r.Whole(0)!.Value), DocumentId.First(number), DocumentId.First(number + 1))
            .Select(d => (d.Sentence, d.Length)).Order().ToList();
        var documents = SentenceAnalyzer.Default.Analyze(article);
        if (!kept.SequenceEqual(documents.OrderBy(d => d.Sentence).Select(d => (d.Sentence, d.Length))))
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"index: {kept.Count} sentences of article {id}, expected {documents.Count}; make the corpus anew with add"));
        }

        return problems;
    }

    private IEnumerable<string> OfPair(string name)
    {
        try
        {
            PairRules.Check(corpus.Pair(name)!);
            return [];
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidDataException)
        {
            return [$"pair '{name}': {e.Message}"];
        }
    }
}
