using Alignment.Search;
using Alignment.Texts;

namespace Alignment.Sqlite;

/// <summary>
/// The FTS5 index of a corpus file. The library's terms go in and come out as they are; FTS5's own ranking is not used, since it cannot
/// weigh translations.
/// </summary>
public sealed class SqliteIndex : INumberedIndex, IDisposable
{
    private readonly SqliteSession _session;
    private readonly ArticleNumbers _articles;
    private readonly FtsPostings _postings;

    internal SqliteIndex(SqliteSession session) => (_session, _articles, _postings) = (session, new(session), new(session));

    /// <summary>An empty index in memory.</summary>
    public static SqliteIndex InMemory()
    {
        var session = new SqliteSession(null, create: true);
        SqliteSchema.Ensure(session, create: true);
        return new(session);
    }

    /// <inheritdoc/>
    public long Version => _session.Number("SELECT value FROM meta WHERE key = 'index'")!.Value;

    /// <inheritdoc/>
    public void Replace(string article, IReadOnlyList<SearchDocument> documents)
    {
        IndexRules.Check(article, documents);
        _session.Write(() =>
        {
            Remove(article);
            if (documents.Count > 0)
            {
                Add(article, documents);
            }

            return _session.Execute("UPDATE meta SET value = value + 1 WHERE key = 'index'");
        });
    }

    /// <inheritdoc/>
    public IReadOnlyList<LanguageStatistics> Statistics() => _session.Query(
        "SELECT code, sentences, length FROM language ORDER BY code",
        r => new LanguageStatistics(Language.Of(r.Text(0)), r.Int(1), r.Whole(2)!.Value));

    /// <inheritdoc/>
    public IReadOnlyList<Posting> Postings(IndexTerm term, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        NumberedPosting[] postings = [];
        _postings.Find([TermSpelling.Of(term)], (_, found) => postings = found.ToArray(), cancellation);
        return postings.Length == 0 ? [] : new OrderedPostings(postings, _articles.UpTo(postings[^1].Article));
    }

    /// <inheritdoc/>
    public void Postings(IReadOnlyList<IndexTerm> terms, PostingReader take, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(terms);
        cancellation.ThrowIfCancellationRequested();
        var highest = new int[terms.Count];
        _postings.Find([.. terms.Select(TermSpelling.Of)], (place, postings) =>
        {
            highest[place] = postings.Length == 0 ? 0 : postings[^1].Article;
            take(place, postings);
        }, cancellation);
        _articles.UpTo(highest.DefaultIfEmpty().Max());
    }

    /// <inheritdoc/>
    public int? Number(string article) => _articles.Known.Number(article);

    /// <inheritdoc/>
    public string Article(int number) => _articles.Known.Article(_articles.Known.Seek(0, number));

    /// <inheritdoc/>
    public IReadOnlyList<string> Words(Language language, string prefix)
    {
        ArgumentNullException.ThrowIfNull(language);
        var first = TermSpelling.Of(new(language, TermField.Word, prefix));
        var words = _session.Query(
            "SELECT term FROM term_row WHERE term >= ?1 AND term < ?2", r => TermSpelling.Text(r.Text(0)), first, first + "{");
        words.Sort(StringComparer.Ordinal);
        return words;
    }

    /// <summary>Lets go of the file, or of the memory.</summary>
    public void Dispose() => _session.Dispose();

    private void Remove(string article)
    {
        var known = _session.Query(
            "SELECT number, language, sentences, length FROM indexed WHERE article = ?1",
            r => (Number: r.Whole(0)!.Value, Code: r.Text(1), Sentences: r.Int(2), Length: r.Whole(3)!.Value),
            article);
        foreach (var (number, code, sentences, length) in known)
        {
            _session.Execute("DELETE FROM term WHERE rowid >= ?1 AND rowid < ?2", DocumentId.First(number), DocumentId.First(number + 1));
            _session.Execute("DELETE FROM indexed WHERE number = ?1", number);
            _session.Execute(
                "UPDATE language SET sentences = sentences - ?2, length = length - ?3 WHERE code = ?1", code, sentences, length);
            _session.Execute("DELETE FROM language WHERE sentences = 0");
        }
    }

    private void Add(string article, IReadOnlyList<SearchDocument> documents)
    {
        var (code, length) = (documents[0].Language.Code, documents.Sum(d => (long)d.Length));
        var number = _session.Insert(
            "INSERT INTO indexed (article, language, sentences, length) VALUES (?1, ?2, ?3, ?4)",
            article, code, documents.Count, length);
        foreach (var document in documents.OrderBy(d => d.Sentence))
        {
            var terms = string.Join(' ', document.Terms.Select(TermSpelling.Of));
            _session.Insert("INSERT INTO term (rowid, terms) VALUES (?1, ?2)", new DocumentId(number, document).Value, terms);
        }

        _session.Execute(
            "INSERT INTO language VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET sentences = sentences + ?2, length = length + ?3",
            code, documents.Count, length);
    }
}
