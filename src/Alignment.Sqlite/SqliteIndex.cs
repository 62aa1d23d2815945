using Alignment.Search;
using Alignment.Texts;

namespace Alignment.Sqlite;

/// <summary>The FTS5 index of a corpus file. The library's terms go in and come out as they are; FTS5's own ranking is not used, since it cannot weigh translations.</summary>
public sealed class SqliteIndex : ISearchIndex, IDisposable
{
    private readonly SqliteSession _session;

    internal SqliteIndex(SqliteSession session) => _session = session;

    /// <summary>An empty index in memory.</summary>
    public static SqliteIndex InMemory()
    {
        var session = new SqliteSession(null, create: true);
        SqliteSchema.Ensure(session);
        return new(session);
    }

    /// <inheritdoc/>
    public void Replace(string article, IReadOnlyList<SearchDocument> documents)
    {
        IndexRules.Check(article, documents);
        _session.Write(() =>
        {
            _session.Execute("UPDATE language SET sentences = language.sentences - d.sentences, length = language.length - d.length FROM (SELECT language AS code, count(*) AS sentences, sum(length) AS length FROM document WHERE article = ?1 GROUP BY language) AS d WHERE d.code = language.code", article);
            _session.Execute("DELETE FROM term WHERE rowid IN (SELECT id FROM document WHERE article = ?1)", article);
            _session.Execute("DELETE FROM document WHERE article = ?1", article);
            foreach (var document in documents)
            {
                _session.Execute("INSERT INTO document (article, n, language, length) VALUES (?1, ?2, ?3, ?4)", article, document.Sentence, document.Language.Code, document.Length);
                _session.Execute("INSERT INTO term (rowid, terms) VALUES (last_insert_rowid(), ?1)", string.Join(' ', document.Terms.Select(TermSpelling.Of)));
                _session.Execute("INSERT INTO language VALUES (?1, 1, ?2) ON CONFLICT DO UPDATE SET sentences = sentences + 1, length = length + ?2", document.Language.Code, document.Length);
            }

            _session.Execute("DELETE FROM language WHERE sentences = 0");
            return 0;
        });
    }

    /// <inheritdoc/>
    public IReadOnlyList<LanguageStatistics> Statistics() =>
        _session.Query("SELECT code, sentences, length FROM language ORDER BY code", r => new LanguageStatistics(Language.Of(r.Text(0)), r.Int(1), r.Whole(2)!.Value));

    /// <inheritdoc/>
    public IReadOnlyList<Posting> Postings(IndexTerm term, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var postings = _session.Query(
            "SELECT d.article, d.n, count(*), d.length FROM term_instance AS t JOIN document AS d ON d.id = t.doc WHERE t.term = ?1 GROUP BY t.doc",
            r =>
            {
                cancellation.ThrowIfCancellationRequested();
                return new Posting(r.Text(0), r.Int(1), r.Int(2), r.Int(3));
            },
            TermSpelling.Of(term));
        postings.Sort(static (a, b) => string.CompareOrdinal(a.Article, b.Article) is var order and not 0 ? order : a.Sentence.CompareTo(b.Sentence));
        return postings;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Words(Language language, string prefix)
    {
        ArgumentNullException.ThrowIfNull(language);
        var first = TermSpelling.Of(new(language, TermField.Word, prefix));
        var words = _session.Query("SELECT term FROM term_row WHERE term >= ?1 AND term < ?2", r => TermSpelling.Text(r.Text(0)), first, first + "{");
        words.Sort(StringComparer.Ordinal);
        return words;
    }

    /// <summary>Lets go of the file, or of the memory.</summary>
    public void Dispose() => _session.Dispose();
}
