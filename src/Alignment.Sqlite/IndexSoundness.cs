using System.Globalization;
using Alignment.Search;

namespace Alignment.Sqlite;

/// <summary>
/// Checks the index against what the articles say it should hold: every sentence, its length, its terms as often as they occur, and the
/// sums that ranking divides by. Keeps a number for every sentence of the corpus (some 50 MB for a million), never a term.
/// </summary>
internal sealed class IndexSoundness
{
    private readonly Dictionary<string, Listed> _listed;
    private readonly Dictionary<long, ulong> _terms = [];
    private readonly ILookup<long, DocumentId> _kept;
    private readonly SortedDictionary<string, (long Sentences, long Length)> _sums = new(StringComparer.Ordinal);
    private readonly List<CorpusFault> _faults = [];
    private readonly SqliteSession _session;

    /// <summary>Reads the whole index once.</summary>
    public IndexSoundness(SqliteSession session)
    {
        _session = session;
        _listed = session.Query(
            "SELECT article, number, language, sentences, length FROM indexed",
            r => (Article: r.Text(0), Row: new Listed(r.Whole(1)!.Value, r.Text(2), r.Int(3), r.Whole(4)!.Value)))
            .ToDictionary(l => l.Article, l => l.Row, StringComparer.Ordinal);
        _kept = session.Query("SELECT rowid FROM term ORDER BY rowid", r => new DocumentId(r.Whole(0)!.Value))
            .ToLookup(d => (long)d.Article);
        session.Query("SELECT doc, term FROM term_instance", r =>
        {
            var document = r.Whole(0)!.Value;
            _terms[document] = unchecked(_terms.GetValueOrDefault(document) + TermHash.Of(r.Text(1)));
            return true;
        });
    }

    /// <summary>Compares what is kept of an article with what should be.</summary>
    public void Expect(string article, IReadOnlyList<SearchDocument> documents)
    {
        if (_listed.Remove(article, out var listed))
        {
            AddSum(listed.Language, listed.Sentences, listed.Length);
        }

        var kept = _kept[listed.Number].ToList();
        var (count, length) = (documents.Count, documents.Sum(d => (long)d.Length));
        var expected = documents.OrderBy(d => d.Sentence).Select(d => (Id: new DocumentId(listed.Number, d), d.Terms)).ToList();
        if (!kept.SequenceEqual(expected.Select(e => e.Id)))
        {
            Add(article, $"{kept.Count} sentences of article {article}, expected {count}");
        }
        else if (expected.FirstOrDefault(e => _terms.GetValueOrDefault(e.Id.Value) != TermHash.Of(e.Terms)) is { Terms: not null } wrong)
        {
            Add(article, $"sentence {wrong.Id.Sentence} of article {article} is kept with other terms than its text has");
        }
        else if (count > 0 && (listed.Sentences, listed.Length) != (count, length))
        {
            Add(
                article,
                $"article {article} is listed with {listed.Sentences} sentences of {listed.Length} words, expected {count} of {length}");
        }
    }

    /// <summary>An article that cannot be read: nothing can be said of what the index has of it.</summary>
    public void Skip(string article)
    {
        if (_listed.Remove(article, out var listed))
        {
            AddSum(listed.Language, listed.Sentences, listed.Length);
        }
    }

    /// <summary>The faults, once all articles were told.</summary>
    public IReadOnlyList<CorpusFault> Faults()
    {
        foreach (var (article, listed) in _listed.OrderBy(l => l.Key, StringComparer.Ordinal))
        {
            AddSum(listed.Language, listed.Sentences, listed.Length);
            Add(article, $"sentences of '{article}', which is no article of the corpus");
        }

        var sums = _session.Query(
            "SELECT code, sentences, length FROM language ORDER BY code", r => (r.Text(0), (r.Whole(1)!.Value, r.Whole(2)!.Value)));
        if (!sums.SequenceEqual(_sums.Where(s => s.Value.Sentences > 0).Select(s => (s.Key, s.Value))))
        {
            Add("", $"the sums of a language are not those of its articles");
        }

        return _faults;
    }

    private void AddSum(string language, int sentences, long length)
    {
        var (s, l) = _sums.GetValueOrDefault(language);
        _sums[language] = (s + sentences, l + length);
    }

    private void Add(string article, FormattableString problem) =>
        _faults.Add(new(FaultyPart.Index, article, problem.ToString(CultureInfo.InvariantCulture)));

    private readonly record struct Listed(long Number, string Language, int Sentences, long Length);
}
