using Alignment.Corpora;
using Alignment.Search;
using Alignment.Texts;

namespace Alignment.Sqlite;

/// <summary>
/// A corpus in one SQLite file, with its search index, which every change keeps up to date in the same transaction. The rollback
/// journal is kept (no write-ahead log), so that the one file is the corpus at every moment that nobody writes, and a crash leaves the
/// state before or after a change. Safe for several threads, which wait for each other, as several programs on one file do (for a
/// minute).
/// </summary>
/// <exception cref="InputException">Any call: the file cannot be read or written, or holds what this program never wrote (see
/// <see cref="Faults"/>); nothing was changed.</exception>
public sealed class SqliteCorpus : ICorpusStore, IReviewLog, IDisposable
{
    private const string OfPair = "SELECT \"left\" FROM pair WHERE name = ?1 UNION SELECT \"right\" FROM pair WHERE name = ?1";
    private const string OfName = "SELECT article FROM name WHERE name = ?1";

    private readonly SqliteSession _session;
    private readonly ArticleRows _articles;
    private readonly PairRows _pairs;
    private readonly ReviewRows _reviews;

    private SqliteCorpus(SqliteSession session)
    {
        _session = session;
        _articles = new(session);
        _pairs = new(session, _articles);
        _reviews = new(session);
        Index = new(session);
    }

    /// <summary>The index in the file. It lives as long as the corpus; leave disposing of it, and writing to it, to the corpus.</summary>
    public SqliteIndex Index { get; }

    /// <inheritdoc/>
    public long Generation => _session.Number("SELECT value FROM meta WHERE key = 'generation'")!.Value;

    /// <summary>Opens a corpus that is there, for reading and writing (only reading, where the file cannot be written).</summary>
    /// <exception cref="InputException">There is no such file, or it is empty, or not a corpus, or one of a newer version.</exception>
    public static SqliteCorpus Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return File.Exists(path)
            ? Ready(path, create: false)
            : throw NoSuch(path);
    }

    /// <summary>
    /// Opens a corpus to see what is wrong with it (<see cref="Faults"/>, <see cref="Repair"/>): also one whose index is of an older
    /// analysis and cannot be made anew, because an article cannot be read; its index then stays as it is.
    /// </summary>
    /// <exception cref="InputException">As for <see cref="Open"/>, that one case aside.</exception>
    public static SqliteCorpus OpenToVerify(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return File.Exists(path) ? Ready(path, create: false, withOldIndex: true) : throw NoSuch(path);
    }

    /// <summary>Opens a corpus, and makes an empty one where there is no file, or one of 0 bytes.</summary>
    /// <exception cref="InputException">It is not a corpus, or one of a newer version, or cannot be made.</exception>
    public static SqliteCorpus OpenOrCreate(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Ready(path, create: true);
    }

    /// <summary>A new corpus that lives in memory and goes when it is disposed of.</summary>
    public static SqliteCorpus InMemory() => Ready(null, create: true);

    /// <inheritdoc/>
    public IReadOnlyList<ArticleEntry> Articles() => Read(_articles.Entries);

    /// <inheritdoc/>
    public StoredArticle? Article(string id) => Read(() => UnreadableRow.Of($"article {id}", () => _articles.Find(id)));

    /// <inheritdoc/>
    public IReadOnlyList<PairEntry> Pairs() => Read(_pairs.Entries);

    /// <inheritdoc/>
    public ArticlePair? Pair(string name) => Read(() => UnreadableRow.Of($"pair '{name}'", () => _pairs.Find(name)));

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, ArticleEdges> Edges(IReadOnlyCollection<string> articleIds) =>
        Read(() => new EdgeRows(_session).Of(articleIds));

    /// <summary>
    /// Identifiers and paths of the articles that a name holds: a pair's two, left first, or the one of an article by itself.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="isPair">Which of the two it is the name of.</param>
    /// <returns>None where there is no such name.</returns>
    public IReadOnlyList<(string Id, string Path)> Held(string name, bool isPair) => Read(() => _session.Query(
        isPair
            ? "SELECT a.id, a.path FROM pair JOIN article AS a ON a.id = \"left\" WHERE name = ?1 UNION ALL "
                + "SELECT a.id, a.path FROM pair JOIN article AS a ON a.id = \"right\" WHERE name = ?1"
            : "SELECT a.id, a.path FROM name JOIN article AS a ON a.id = article WHERE name = ?1",
        r => (r.Text(0), r.TextOrNull(1) ?? ""),
        name));

    /// <inheritdoc/>
    public void Put(ArticlePair pair)
    {
        PairRules.Check(pair);
        Change(OfPair, pair.Name, () =>
        {
            _session.Execute("DELETE FROM pair WHERE name = ?1", pair.Name);
            Keep(pair.Left);
            Keep(pair.Right);
            _pairs.Put(pair);
            return true;
        });
    }

    /// <inheritdoc/>
    public void Put(string name, StoredArticle article)
    {
        PairRules.CheckName(name);
        PairRules.CheckIdentity(article);
        Change(OfName, name, () =>
        {
            Keep(article);
            return _session.Execute("INSERT INTO name VALUES (?1, ?2) ON CONFLICT DO UPDATE SET article = ?2", name, article.Id) > 0;
        });
    }

    /// <summary>
    /// Several changes as one: all of them, or none when <paramref name="changes"/> throws; one transaction is also much faster than
    /// many.
    /// </summary>
    public void InOneTransaction(Action changes) => _session.Write(() =>
    {
        changes();
        return 0;
    });

    /// <inheritdoc/>
    public bool RemovePair(string name) => Change(OfPair, name, () => _session.Execute("DELETE FROM pair WHERE name = ?1", name) > 0);

    /// <inheritdoc/>
    public bool RemoveArticle(string name) => Change(OfName, name, () => _session.Execute("DELETE FROM name WHERE name = ?1", name) > 0);

    /// <inheritdoc/>
    public Review Append(Review review) => _session.Write(() =>
    {
        var numbered = _reviews.Append(review);
        Grow();
        return numbered;
    });

    /// <inheritdoc/>
    public IReadOnlyList<Review> Reviews() => Read(_reviews.All);

    /// <summary>What is unsound in the file; nothing when all is well. Reads everything.</summary>
    public IReadOnlyList<CorpusFault> Faults() => new SqliteSoundness(_session).Faults();

    /// <summary>The lines of <see cref="Faults"/>.</summary>
    public IReadOnlyList<string> Verify() => [.. Faults().Select(f => f.ToString())];

    /// <summary>
    /// Mends what can be made anew from what is sound: the index and articles' sentences from the texts, pairs from their articles,
    /// bound by the reviews. Of a damaged file all that can still be read is kept. The file as it was lies beside it as
    /// <c>FILE.damaged</c>, unless only its index was made anew. Texts and reviews are never changed, and nothing is changed that would
    /// leave more faults. Of a file that was cut short see <see cref="CutShort"/>.
    /// </summary>
    /// <returns>What was done, a line each; see <see cref="Faults"/> for what is left.</returns>
    public IReadOnlyList<string> Repair() => new SqliteRepair(_session, this).Mend();

    /// <summary>Lets a new corpus count on from where another one stood, so that nobody takes the one for the other.</summary>
    internal void StartAfter(long generation, long articleNumber)
    {
        _session.Execute("UPDATE meta SET value = ?1 WHERE key IN ('generation', 'index')", generation);
        _session.Execute("INSERT INTO sqlite_sequence VALUES ('indexed', ?1)", articleNumber);
    }

    /// <summary>Lets go of the file.</summary>
    public void Dispose() => _session.Dispose();

    private static InputException NoSuch(string path) => new(
        path, null, "no such corpus: expected a file made by add; check the name, or make it with add PATH… --corpus FILE");

    private static SqliteCorpus Ready(string? path, bool create, bool withOldIndex = false)
    {
        var session = new SqliteSession(path, create);
        try
        {
            SqliteSchema.Ensure(session, create);
            var corpus = new SqliteCorpus(session);
            try
            {
                corpus.CatchUp();
            }
            catch (InputException) when (withOldIndex)
            {
                // Whoever asks what is wrong is told of the row that cannot be read, and of all others.
            }

            return corpus;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private T Read<T>(Func<T> read) => UnreadableRow.In(_session.Path, () => _session.Read(read));

    // An index of an older analysis would miss what the newer one looks for.
    private void CatchUp()
    {
        const string Stamp = "SELECT value FROM meta WHERE key = 'analysis'";
        if (_session.Number(Stamp) == SentenceAnalyzer.Version)
        {
            return;
        }

        UnreadableRow.In(_session.Path, () => _session.Write(() =>
        {
            foreach (var id in _session.Query("SELECT id FROM article", r => r.Text(0)))
            {
                var article = UnreadableRow.Of($"article {id}", () => _articles.Find(id)!);
                Index.Replace(id, SentenceAnalyzer.Default.Analyze(article));
            }

            return _session.Execute("UPDATE meta SET value = ?1 WHERE key = 'analysis'", SentenceAnalyzer.Version);
        }));
    }

    private void Keep(StoredArticle article)
    {
        if (_articles.Put(article))
        {
            Index.Replace(article.Id, SentenceAnalyzer.Default.Analyze(article));
        }
    }

    // Only the articles that the name held before can be without a holder afterwards.
    private bool Change(string holding, string name, Func<bool> change) => _session.Write(() =>
    {
        var held = _session.Query(holding, r => r.Text(0), name);
        if (!change())
        {
            return false;
        }

        foreach (var id in held)
        {
            if (_articles.RemoveUnheld(id))
            {
                Index.Replace(id, []);
            }
        }

        Grow();
        return true;
    });

    private void Grow() => _session.Execute("UPDATE meta SET value = value + 1 WHERE key = 'generation'");
}
