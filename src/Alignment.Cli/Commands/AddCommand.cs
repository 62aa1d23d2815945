using System.CommandLine;
using Alignment.Corpora;

namespace Alignment.Cli.Commands;

/// <summary><c>add PATH…</c>: articles into a corpus, aligned and indexed.</summary>
internal sealed class AddCommand : Verb
{
    /// <summary>Additions to one transaction: waiting for the disk each time would take longer than the work, and an interrupted run loses no more than these.</summary>
    private const int Together = 50;

    private readonly Argument<string[]> _paths = new("PATH...") { Description = "Text, HTML, Word, Markdown, JSON Lines of articles, or - for what comes through a pipe. Two files are a pair, one file is an article by itself, a .tmx or two-column .tsv is aligned already; a folder is walked for pairs (en.txt and id.txt) and loose articles. Loose articles of both languages, also three files or more, are linked where they report one event.", Arity = new(1, 100_000) };
    private readonly Option<string> _corpus = CorpusChoice.Required("The corpus; made when there is none.");
    private readonly Option<string?> _name = new("--name") { Description = "What the pair is called; from the files' names unless given.", HelpName = "NAME" };
    private readonly Option<bool> _resume = new("--resume") { Description = "Leaves out pairs whose names the corpus has already: goes on where an interrupted add stopped." };
    private readonly ReadingChoices _reading = new();

    /// <summary>Makes the command.</summary>
    public AddCommand(Terminal terminal)
        : base("add", "Adds articles to a corpus, aligned and indexed; adding again replaces.", "alignment add seeds --corpus news.corpus", "0 done\n2 could not, wholly or in part: every article that was left out has its line", terminal)
    {
        Add(_paths);
        Add(_corpus);
        Add(_name);
        Add(_resume);
        _reading.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Carry(ParseResult parse, CancellationToken cancellation)
    {
        var loading = _reading.Of(parse, Terminal.Surroundings);
        var additions = Addition.Of(Paths(parse), parse.GetValue(_name), loading);
        var path = parse.GetRequiredValue(_corpus);
        // What is no corpus is refused before the work; a new one is made only once there is something to put in.
        var corpus = File.Exists(path) ? CorpusFile.OpenOrCreate(path) : null;
        var reviews = corpus?.Store.Reviews() ?? [];
        if (parse.GetValue(_resume) && corpus is not null)
        {
            additions = Missing(additions, corpus.Store);
        }

        var lines = new List<(TextWriter Where, string Text)>();
        var problems = 0;
        var loose = new List<Added>();
        var waiting = new List<Added>();
        try
        {
            InOrder.Run(additions, a => Added.Of(a, loading, reviews, cancellation), added =>
            {
                lines.AddRange(added.Notes.Select(note => (Terminal.Error, $"note: {note}")));
                if (added.Problem is { } problem)
                {
                    lines.Add((Terminal.Error, problem));
                    problems++;
                }
                else
                {
                    waiting.Add(added);
                    loose.AddRange(added.Single is null ? [] : [added]);
                    if (waiting.Count == Together)
                    {
                        Keep();
                    }
                }
            }, Terminal, cancellation);
            Keep();
            if (loose.Count > 0)
            {
                LinkByEvent(corpus!.Store, loose, reviews, lines, cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            Keep();
            throw;
        }
        finally
        {
            corpus?.Dispose();
            // After the bar, which would tear them; stopped by Ctrl-C or not, what was added is said.
            lines.ForEach(line => line.Where.WriteLine(line.Text));
        }

        return problems > 0 ? ExitCode.CouldNot : ExitCode.Done;

        // What is said to be in the corpus is in it.
        void Keep()
        {
            var said = new List<(TextWriter, string)>();
            if (waiting.Count > 0)
            {
                corpus ??= CorpusFile.OpenOrCreate(path);
                corpus.Store.InOneTransaction(() => waiting.ForEach(added => Put(corpus.Store, added, said)));
            }

            lines.AddRange(said);
            waiting.Clear();
        }
    }

    // All loose articles are in the corpus by then, each by its own name: taking a pair away never loses one.
    private void LinkByEvent(ICorpusStore store, List<Added> loose, IReadOnlyList<Review> reviews, List<(TextWriter Where, string Text)> lines, CancellationToken cancellation)
    {
        var pairs = EventPair.Among(loose, Terminal.Surroundings.Threads, cancellation);
        foreach (var outdated in EventPair.Outdated(store, loose, pairs))
        {
            store.RemovePair(outdated);
            lines.Add((Terminal.Error, $"note: {outdated} is no pair any more"));
        }

        InOrder.Run(pairs, pair => pair.Align(reviews, cancellation), added => Put(store, added, lines), Terminal, cancellation);
        var linked = pairs.SelectMany(pair => new[] { pair.Left, pair.Right }).ToHashSet(ReferenceEqualityComparer.Instance);
        var alone = loose.Where(a => !linked.Contains(a)).ToList();
        lines.AddRange(alone.Select(a => (Terminal.Out, $"{a.Name}  {a.Single!.Article.Language}, {Words.Count(a.Single.Article.Sentences.Count(s => s.IsContent), "sentence")}")));
        if (loose.Count > 1)
        {
            lines.Add((Terminal.Error, $"note: {Words.Count(loose.Count, "loose article")}: {Words.Count(pairs.Count, "pair")} by event, {alone.Count} without a partner"));
        }
    }

    private List<Addition> Missing(IReadOnlyList<Addition> additions, ICorpusStore store)
    {
        var known = store.Pairs().Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        var missing = additions.Where(a => !a.IsPair || !known.Contains(a.Name)).ToList();
        if (missing.Count < additions.Count)
        {
            Terminal.Note($"{Words.Count(additions.Count - missing.Count, "pair")} of {additions.Count} were there already");
        }

        return missing;
    }

    private IReadOnlyList<string> Paths(ParseResult parse)
    {
        var paths = PathPattern.Expand(parse.GetRequiredValue(_paths));
        foreach (var path in paths)
        {
            if (path.StartsWith('-') && path != ArticleLoader.Pipe && !Path.Exists(path))
            {
                throw new UsageException($"alignment add: there is no option '{path}'; 'alignment add --help' shows what there is");
            }
        }

        return paths;
    }

    private void Put(ICorpusStore store, Added added, List<(TextWriter Where, string Text)> lines)
    {
        if (added.Pair is not { } pair)
        {
            store.Put(added.Name, added.Single!);
            return;
        }

        store.Put(pair);
        var entry = pair.Entry();
        lines.Add((Terminal.Out, $"{added.Name}  {Labels.Of(entry.Mode)}, {Words.Count(entry.Links, "link")}, {Words.Count(entry.Discrepancies, "difference")}"));
    }
}
