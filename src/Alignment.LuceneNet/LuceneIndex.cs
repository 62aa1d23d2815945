using Alignment.Corpora;
using Alignment.Search;
using Alignment.Texts;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lock = System.Threading.Lock;

namespace Alignment.LuceneNet;

/// <summary>
/// A Lucene index of a corpus, in a folder beside it. It holds nothing that the corpus does not: it is safe to delete, and is caught up
/// or made anew whenever its stamp is not the corpus'. Terms come analysed by the library and are kept literally. Safe for several
/// threads; several programs may read one folder, and wait a minute for one that writes.
/// </summary>
public sealed class LuceneIndex : ISearchIndex, IDisposable
{
    /// <summary>As long as a corpus waits for another program that changes it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Articles after which what was done is kept: a large index that is interrupted goes on from there.</summary>
    private const int OnTheWay = 5_000;

    private readonly Lock _lock = new();
    private readonly IndexFolder _folder;
    private readonly IWordForms _forms;
    private IndexWriter? _writer;
    private DirectoryReader? _reader;
    private IReadOnlyList<LanguageStatistics>? _statistics;
    private bool _stale = true;
    private bool _touched;
    private bool _closed;
    private long _version;

    private LuceneIndex(IndexFolder folder, IWordForms forms) => (_folder, _forms) = (folder, forms);

    /// <summary>Where the index of a corpus file belongs: <c>FILE.lucene</c>.</summary>
    public static string FolderOf(string corpusFile) => corpusFile + ".lucene";

    /// <summary>An empty index in memory.</summary>
    public static LuceneIndex InMemory() => new(new(new RAMDirectory(), null, TimeSpan.Zero), OwnWordForms.Instance);

    /// <summary>Opens the index of a corpus and catches it up; makes it where there is none, or none that can be read.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="folder">The index' own folder.</param>
    /// <param name="forms">How words are written; null for the library's own stems. A folder that was made with other forms is made
    /// anew.</param>
    /// <param name="patience">How long to wait for another program that is changing the index; null is a minute.</param>
    /// <param name="cancellation">Stops catching up; the next time goes on from there.</param>
    /// <exception cref="InputException">The folder cannot be read or written, or another program has been changing it for too
    /// long.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static LuceneIndex Of(
        ICorpusStore corpus,
        string folder,
        IWordForms? forms = null,
        TimeSpan? patience = null,
        CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var index = new LuceneIndex(IndexFolder.Of(folder, patience ?? Patience), forms ?? OwnWordForms.Instance);
        try
        {
            index.CatchUp(corpus, cancellation);
            return index;
        }
        catch
        {
            index.Dispose();
            throw;
        }
    }

    /// <summary>Takes in what the corpus has more, and out what it has less, and commits; true when there was something to do.</summary>
    /// <exception cref="InputException">See <see cref="Of"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; what is done of a large corpus is kept, and the next call
    /// goes on from there.</exception>
    public bool CatchUp(ICorpusStore corpus, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            var articles = corpus.Articles().Select(a => a.Id).ToArray();
            var stamp = IndexStamp.Of(corpus, articles, _forms);
            if (_writer is null && IndexStamp.Read(_folder.Directory) == stamp)
            {
                return false;
            }

            _writer ??= _folder.Write();
            try
            {
                _folder.Guard(() => Bring(_writer, corpus, articles, stamp, cancellation));
            }
            catch
            {
                _writer.Rollback();
                _writer = null;
                throw;
            }
            finally
            {
                _stale = true;
            }

            Release(_writer);
            return true;
        }
    }

    /// <inheritdoc/>
    public long Version
    {
        get
        {
            lock (_lock)
            {
                Fresh();
                return _version;
            }
        }
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Found at once; kept for good when the index is closed, and then without a stamp, so that the next opening of the folder makes it
    /// anew.
    /// </remarks>
    public void Replace(string article, IReadOnlyList<SearchDocument> documents)
    {
        IndexRules.Check(article, documents);
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            _writer ??= _folder.Write();
            _folder.Guard(() =>
            {
                _writer.UpdateDocuments(SentenceFields.OfArticle(article), documents.Select(SentenceFields.Of));
                _writer.SetCommitData(new Dictionary<string, string>());
                return _stale = _touched = true;
            });
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<LanguageStatistics> Statistics()
    {
        lock (_lock)
        {
            var reader = Fresh();
            return _statistics ??= _folder.Guard(() => SentenceReader.Statistics(reader));
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<Posting> Postings(IndexTerm term, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return Read(reader => SentenceReader.Postings(reader, term, cancellation));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Words(Language language, string prefix)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(prefix);
        return Read(reader => SentenceReader.Texts(reader, TermBytes.Field(language, TermField.Word), prefix));
    }

    /// <summary>Closes the index.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            if (!_closed)
            {
                _closed = true;
                _reader?.DecRef();
                _writer?.Dispose();
                _folder.Dispose();
            }
        }
    }

    // Articles never change under their identifier, which is a digest of what is indexed; so sets are all there is to compare.
    private bool Bring(IndexWriter writer, ICorpusStore corpus, string[] articles, IndexStamp stamp, CancellationToken cancellation)
    {
        var analyzer = new SentenceAnalyzer(_forms);
        HashSet<string> known = new(StringComparer.Ordinal);
        if (!_touched && IndexStamp.Read(_folder.Directory) is { } last && last.Making == stamp.Making)
        {
            using var now = DirectoryReader.Open(writer, applyAllDeletes: true);
            known.UnionWith(SentenceReader.Texts(now, SentenceFields.Article, ""));
        }
        else
        {
            writer.DeleteAll();
        }

        foreach (var gone in known.Except(articles, StringComparer.Ordinal))
        {
            writer.DeleteDocuments(SentenceFields.OfArticle(gone));
        }

        foreach (var (i, article) in articles.Where(a => !known.Contains(a)).Index())
        {
            cancellation.ThrowIfCancellationRequested();
            if (i % OnTheWay == OnTheWay - 1)
            {
                writer.SetCommitData((stamp with { Generation = "unfinished" }).ToData());
                writer.Commit();
            }

            writer.AddDocuments(analyzer.Analyze(corpus.Article(article)!).Select(SentenceFields.Of));
        }

        writer.SetCommitData(stamp.ToData());
        writer.Commit();
        _touched = false;
        return true;
    }

    // The lock on a folder is held no longer than needed; memory is nobody else's.
    private void Release(IndexWriter writer)
    {
        if (!_folder.InMemory)
        {
            _folder.Guard(() =>
            {
                writer.Dispose();
                _writer = null;
                return true;
            });
        }
    }

    private T Read<T>(Func<DirectoryReader, T> read)
    {
        DirectoryReader reader;
        lock (_lock)
        {
            reader = Fresh();
            reader.IncRef();
        }

        try
        {
            return _folder.Guard(() => read(reader));
        }
        finally
        {
            reader.DecRef();
        }
    }

    // Near real time: a state is taken when someone reads after a change, not with every change.
    private DirectoryReader Fresh()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        if (_stale || _reader is null)
        {
            var fresh = _folder.Guard(() => _writer is null && !_folder.InMemory
                ? DirectoryReader.Open(_folder.Directory)
                : DirectoryReader.Open(_writer ??= _folder.Write(), applyAllDeletes: true));
            _reader?.DecRef();
            (_reader, _statistics, _stale, _version) = (fresh, null, false, _version + 1);
        }

        return _reader;
    }
}
