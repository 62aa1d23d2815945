using Alignment.Corpora;
using Alignment.Texts;

namespace Alignment.Sqlite;

/// <summary>Writes and reads articles, their lines and sentences.</summary>
internal sealed class ArticleRows(SqliteSession session)
{
    /// <summary>
    /// Writes an article; true when the corpus did not have it. One that it has gets the new path and particulars: its identifier says
    /// that all else is the same.
    /// </summary>
    public bool Put(StoredArticle stored)
    {
        var article = stored.Article;
        if (session.Execute(
            "UPDATE article SET path = ?2, source = ?3, url = ?4, licence = ?5 WHERE id = ?1",
            stored.Id, article.Path, stored.Source, stored.Url, stored.Licence) > 0)
        {
            return false;
        }

        session.Insert(
            "INSERT INTO article VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            stored.Id, article.Language.Code, article.Path, article.Title, article.Published?.ToIso(), article.Text,
            article.Sentences.Count(s => s.IsContent), stored.Source, stored.Url, stored.Licence);
        PutParts(stored.Id, article);
        return true;
    }

    /// <summary>Puts an article's lines and sentences in the place of those that are there.</summary>
    public void Replace(string id, Article article)
    {
        session.Execute("DELETE FROM line WHERE article = ?1", id);
        session.Execute("DELETE FROM sentence WHERE article = ?1", id);
        session.Execute("UPDATE article SET sentences = ?2 WHERE id = ?1", id, article.Sentences.Count(s => s.IsContent));
        PutParts(id, article);
    }

    /// <summary>Takes an article out that no pair and no name holds; false when one does, or there is none such.</summary>
    public bool RemoveUnheld(string id) => session.Execute(
        """
        DELETE FROM article WHERE id = ?1
        AND NOT EXISTS (SELECT 1 FROM pair WHERE "left" = ?1) AND NOT EXISTS (SELECT 1 FROM pair WHERE "right" = ?1)
        AND NOT EXISTS (SELECT 1 FROM name WHERE article = ?1)
        """,
        id) > 0;

    /// <summary>The article without lines and sentences, or null.</summary>
    public StoredArticle? Header(string id) => session.Query(
        "SELECT language, path, title, published, text, source, url, licence FROM article WHERE id = ?1",
        r => new StoredArticle(id, new()
        {
            Language = Language.Of(r.Text(0)),
            Path = r.Text(1),
            Title = r.TextOrNull(2),
            Published = r.Day(3),
            Text = r.Text(4),
            Lines = [],
            Sentences = [],
        })
        {
            Source = r.TextOrNull(5),
            Url = r.TextOrNull(6),
            Licence = r.TextOrNull(7),
        },
        id) is [var header] ? header : null;

    /// <summary>The article, or null.</summary>
    public StoredArticle? Find(string id)
    {
        if (Header(id) is not { Article: var row } header)
        {
            return null;
        }

        var lines = session.Query(
            "SELECT start, \"end\", role, paragraph FROM line WHERE article = ?1 ORDER BY ordinal",
            r => new Line(r.Span(0), (LineRole)r.Int(2), r.Int(3)),
            id);
        var sentences = session.Query(
            "SELECT n, start, \"end\", role, paragraph FROM sentence WHERE article = ?1 ORDER BY n",
            r => SentenceOf(row.Text, r.Int(0), r.Span(1), (LineRole)r.Int(3), r.Int(4)),
            id);
        var article = new Article
        {
            Path = row.Path,
            Language = row.Language,
            Text = row.Text,
            Title = row.Title,
            Published = row.Published,
            Lines = lines,
            Sentences = sentences,
        };
        return header with { Article = article };
    }

    /// <summary>All articles, ordinal order.</summary>
    public IReadOnlyList<ArticleEntry> Entries()
    {
        var pairs = session.Query(
            "SELECT \"left\", name FROM pair UNION SELECT \"right\", name FROM pair",
            r => (Article: r.Text(0), Name: r.Text(1))).ToLookup(p => p.Article, p => p.Name, StringComparer.Ordinal);
        var entries = session.Query(
            "SELECT id, language, title, published, path, sentences FROM article",
            r => UnreadableRow.Of($"article {r.Text(0)}", () => new ArticleEntry(
                r.Text(0), Language.Of(r.Text(1)), r.TextOrNull(2), r.Day(3), r.Text(4), r.Int(5),
                [.. pairs[r.Text(0)].Order(StringComparer.Ordinal)])));
        entries.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return entries;
    }

    private static Sentence SentenceOf(string text, int number, TextSpan span, LineRole role, int paragraph) =>
        new(number, span, SqliteRow.Quote(span, text, "sentence", number), role, paragraph);

    private void PutParts(string id, Article article)
    {
        for (var i = 0; i < article.Lines.Count; i++)
        {
            var line = article.Lines[i];
            session.Insert(
                "INSERT INTO line VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                id, i, line.Span.Start, line.Span.End, (int)line.Role, line.Paragraph);
        }

        foreach (var sentence in article.Sentences)
        {
            session.Insert(
                "INSERT INTO sentence VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                id, sentence.Number, sentence.Span.Start, sentence.Span.End, (int)sentence.Role, sentence.Paragraph);
        }
    }
}
