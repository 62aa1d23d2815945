using Alignment.Corpora;
using Alignment.Sqlite;

namespace Alignment.Cli.Reading;

/// <summary>
/// Puts additions into a corpus in the order they come, some to a transaction, and says of each what became of it. The same additions make
/// the same file, byte for byte, in whatever command.
/// </summary>
internal sealed class CorpusFilling : IDisposable
{
    /// <summary>
    /// Additions to one transaction: waiting for the disk each time would take longer than the work, and an interrupted run loses no more
    /// than these.
    /// </summary>
    private const int Together = 50;

    private readonly string _path;
    private readonly Terminal _terminal;
    private readonly List<(TextWriter Where, string Text)> _lines = [];
    private readonly List<LooseArticle> _loose = [];
    private readonly List<Added> _waiting = [];
    private int _pairsByEvent, _pairs, _articles;

    /// <summary>
    /// Opens the corpus where there is one: what is no corpus is refused before the work. A new one is made only once there is something to
    /// put in.
    /// </summary>
    public CorpusFilling(string path, Terminal terminal)
    {
        (_path, _terminal) = (path, terminal);
        Store = File.Exists(path) ? SqliteCorpus.OpenOrCreate(path) : null;
        Reviews = Store?.Reviews() ?? [];
    }

    /// <summary>The corpus; null while there is none.</summary>
    public SqliteCorpus? Store { get; private set; }

    /// <summary>Its reviews, to which alignments are bound.</summary>
    public IReadOnlyList<Review> Reviews { get; }

    /// <summary>Articles by themselves that were taken, in order.</summary>
    public IReadOnlyList<LooseArticle> Loose => _loose;

    /// <summary>How many additions could not be read.</summary>
    public int Problems { get; private set; }

    /// <summary>Keeps what waits and says, once a run was stopped, what of it is in the corpus and how to go on.</summary>
    public string Stop()
    {
        Keep();
        return _pairs + _articles == 0
            ? "stopped before anything was added; the corpus is as it was"
            : $"stopped; kept of this run: {Figures.Count(_pairs, "pair")}, {Figures.Count(_articles, "loose article")}; "
                + "the same command with --resume goes on";
    }

    /// <summary>Takes an addition; it is in the corpus after the next <see cref="Keep"/>, or once enough have come.</summary>
    public void Take(Added added)
    {
        _lines.AddRange(added.Notes.Select(note => (_terminal.Error, $"note: {note}")));
        if (added.Problem is { } problem)
        {
            _lines.Add((_terminal.Error, problem));
            Problems++;
            return;
        }

        _waiting.Add(added);
        if (added.Single is { } single)
        {
            _loose.Add(LooseArticle.Of(added.Name, single));
        }

        if (_waiting.Count == Together)
        {
            Keep();
        }
    }

    /// <summary>Puts what waits into the corpus, all of it or nothing. What is said to be there is there.</summary>
    public void Keep()
    {
        var said = new List<(TextWriter, string)>();
        if (_waiting.Count > 0)
        {
            Store ??= SqliteCorpus.OpenOrCreate(_path);
            Store.InOneTransaction(() => _waiting.ForEach(added => Put(added, said)));
        }

        _lines.AddRange(said);
        _pairs += _waiting.Count(added => added.Pair is not null);
        _articles += _waiting.Count(added => added.Pair is null);
        _waiting.Clear();
    }

    /// <summary>
    /// Takes back pairs by event of an earlier run that are none any more; those of this run are taken next. All loose articles are kept by
    /// then, each by its own name: taking a pair away never loses one.
    /// </summary>
    public void StartEvents(IEnumerable<string> names)
    {
        Keep();
        var found = names.ToHashSet(StringComparer.Ordinal);
        _pairsByEvent = found.Count;
        foreach (var outdated in Store is null ? [] : EventPair.Outdated(Store, _loose, found))
        {
            Store!.RemovePair(outdated);
            _lines.Add((_terminal.Error, $"note: {outdated} is no pair any more"));
        }
    }

    /// <summary>Says which loose articles have no partner.</summary>
    /// <param name="partnered">Names of those that have one.</param>
    public void EndEvents(IEnumerable<string> partnered)
    {
        Keep();
        var linked = partnered.ToHashSet(StringComparer.Ordinal);
        var alone = _loose.Where(a => !linked.Contains(a.Name)).ToList();
        _lines.AddRange(alone.Select(a => (_terminal.Out, $"{a.Name}  {a.Language}, {Figures.Count(a.Sentences, "sentence")}")));
        if (_loose.Count > 1)
        {
            _lines.Add((_terminal.Error,
                $"note: {Figures.Count(_loose.Count, "loose article")}: " +
                    $"{Figures.Count(_pairsByEvent, "pair")} by event, {alone.Count} without a partner"));
        }
    }

    /// <summary>
    /// Closes the corpus, then says what became of the additions: after the bar, which would tear the lines; stopped or not, what was added
    /// is said.
    /// </summary>
    public void Dispose()
    {
        Store?.Dispose();
        _lines.ForEach(line => line.Where.WriteLine(line.Text));
        _lines.Clear();
    }

    private void Put(Added added, List<(TextWriter, string)> said)
    {
        if (Replaced(added) is { } note)
        {
            said.Add((_terminal.Error, note));
        }

        if (added.Pair is not { } pair)
        {
            Store!.Put(added.Name, added.Single!);
            return;
        }

        Store!.Put(pair);
        var entry = pair.Entry();
        said.Add((_terminal.Out,
            $"{added.Name}  {Names.Of(entry.Mode)}, {Figures.Count(entry.Links, "link")}, " +
                $"{Figures.Count(entry.Contradictions, "difference")}"));
    }
    // Adding again replaces; that another place has something of the same name is nothing that one expects. The same text moved, and an
    // edited one where it was, are expected. Pairs by event are named after their articles, which have had their line.
    private string? Replaced(Added added)
    {
        StoredArticle[] now = added.Pair is { } pair ? [pair.Left, pair.Right] : [added.Single!];
        var before = Store!.Held(added.Name, added.Pair is not null);
        return before.Count == now.Length && !(added.Pair is not null && added.Name.Contains(EventPair.Mark, StringComparison.Ordinal))
            && before.Zip(now).Any(side => side.First.Id != side.Second.Id && !IsSamePath(side.First.Path, side.Second.Article.Path))
            ? $"note: '{added.Name}' is now {string.Join(" and ", now.Select(a => a.Article.Path).Distinct())}, in place of "
                + $"{string.Join(" and ", before.Select(a => a.Path).Distinct())}; added with another --name, both are kept"
            : null;
    }

    private static bool IsSamePath(string one, string other) =>
        string.Equals(Path.GetFullPath(one), Path.GetFullPath(other), StringComparison.Ordinal);
}
