using System.CommandLine;
using Alignment.Corpora;

namespace Alignment.Cli.Commands;

/// <summary><c>add PATH…</c>: articles into a corpus, aligned and indexed.</summary>
internal sealed class AddCommand : Verb
{
    private readonly Argument<string[]> _paths = new("PATH...")
    {
        Description = "Text, HTML, Word, Markdown, JSON Lines of articles, or - for what comes through a pipe. Two files are a pair, one " +
            "file is an article by itself, a .tmx or two-column .tsv is aligned already; a folder is walked for pairs (en.txt and " +
            "id.txt) and loose articles. Loose articles of both languages, also three files or more, are linked where they report one " +
            "event.",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<string> _corpus = Choices.Corpus("The corpus; made when there is none.");
    private readonly Option<string?> _name = new("--name")
    {
        Description = "What the pair is called; from the files' names unless given.",
        HelpName = "NAME",
    };
    private readonly Option<bool> _resume = new("--resume")
    {
        Description = "Leaves out pairs whose names the corpus has already: goes on where an interrupted add stopped.",
    };
    private readonly ReadingChoices _reading = new();

    /// <summary>Makes the command.</summary>
    public AddCommand(Terminal terminal)
        : base(
            "add",
            "Adds articles to a corpus, aligned and indexed; adding again replaces, with a line where the articles come from elsewhere.",
            "alignment add seeds --corpus news.corpus",
            "0 done\n2 could not, wholly or in part: every article that was left out has its line",
            terminal)
    {
        Add(_paths);
        Add(_corpus);
        Add(_name);
        Add(_resume);
        _reading.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        var (loading, name) = (_reading.Of(parse, Terminal), parse.GetValue(_name));
        if (name is not null && string.IsNullOrWhiteSpace(name))
        {
            throw new UsageException("alignment add: --name: the name is blank; expected what the pair is to be called");
        }

        var additions = Addition.Of(Paths(parse), name, loading);
        var corpus = parse.GetRequiredValue(_corpus);
        OutputFile.Check(corpus);
        string stopped;
        using (var filling = new CorpusFilling(corpus, Terminal))
        {
            try
            {
                Fill(filling, parse.GetValue(_resume), additions, loading, cancellation);
                return filling.Problems > 0 ? ExitCode.CouldNot : ExitCode.Done;
            }
            catch (OperationCanceledException)
            {
                stopped = filling.Stop();
            }
        }

        Terminal.Problem(stopped);
        return ExitCode.Stopped;
    }

    private void Fill(CorpusFilling filling, bool resume, IReadOnlyList<Addition> additions, Loading loading,
        CancellationToken cancellation)
    {
        if (resume && filling.Store is { } store)
        {
            additions = Missing(additions, store);
        }

        InOrder.Run(additions, a => ReadAddition.Of(a, loading).Align(filling.Reviews, cancellation), filling.Take, Terminal,
            cancellation);
        filling.Keep();
        LinkByEvent(filling, cancellation);
    }

    private void LinkByEvent(CorpusFilling filling, CancellationToken cancellation)
    {
        if (filling.Loose.Count == 0)
        {
            return;
        }

        var store = filling.Store!;
        var pairs = EventPair.Among(filling.Loose, filling.Loose.Select(l => store.Article(l.Id)!.Article), Terminal.Surroundings.Threads,
            cancellation);
        filling.StartEvents(pairs.Select(p => p.Name));
        InOrder.Run(pairs,
            p => ReadAddition.Of(p.Name, store.Article(p.Left.Id)!, store.Article(p.Right.Id)!).Align(filling.Reviews, cancellation),
            filling.Take, Terminal, cancellation);
        filling.EndEvents(pairs.SelectMany(p => new[] { p.Left.Name, p.Right.Name }));
    }

    private List<Addition> Missing(IReadOnlyList<Addition> additions, ICorpusStore store)
    {
        var known = store.Pairs().Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        var missing = additions.Where(a => !a.IsPair || !known.Contains(a.Name)).ToList();
        if (missing.Count < additions.Count)
        {
            Terminal.Note($"{Figures.Count(additions.Count - missing.Count, "pair")} of {additions.Count} were there already");
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
}
