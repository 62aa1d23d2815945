using System.CommandLine;
using Alignment.Corpora;

namespace Alignment.Cli.Commands;

/// <summary><c>add PATH…</c>: articles into a corpus, aligned and indexed.</summary>
internal sealed class AddCommand : Verb
{
    private readonly Argument<string[]> _paths = new("PATH...") { Description = "Two files are a pair, one file is an article by itself, a .tmx or two-column .tsv is aligned already; a folder is walked for pairs (en.txt and id.txt) and articles.", Arity = new(1, 100_000) };
    private readonly Option<string> _corpus = CorpusChoice.Required("The corpus; made when there is none.");
    private readonly Option<string?> _name = new("--name") { Description = "What the pair is called; from the files' names unless given.", HelpName = "NAME" };
    private readonly ReadingChoices _reading = new();

    /// <summary>Makes the command.</summary>
    public AddCommand(Terminal terminal)
        : base("add", "Adds articles to a corpus, aligned and indexed; adding again replaces.", "alignment add seeds --corpus news.corpus", "0 done\n2 could not, wholly or in part: every article that was left out has its line", terminal)
    {
        Add(_paths);
        Add(_corpus);
        Add(_name);
        _reading.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Carry(ParseResult parse, CancellationToken cancellation)
    {
        var additions = Addition.Of(Paths(parse), parse.GetValue(_name));
        var loading = _reading.Of(parse);
        var path = parse.GetRequiredValue(_corpus);
        // What is no corpus is refused before the work; a new one is made only once there is something to put in.
        var corpus = File.Exists(path) ? CorpusFile.OpenOrCreate(path) : null;
        var lines = new List<(TextWriter Where, string Text)>();
        var problems = 0;
        try
        {
            InOrder.Run(additions, a => Added.Of(a, loading, cancellation), added =>
            {
                lines.AddRange(added.Notes.Select(note => (Terminal.Error, $"note: {note}")));
                lines.Add(added.Problem is { } problem ? (Terminal.Error, problem) : (Terminal.Out, Put((corpus ??= CorpusFile.OpenOrCreate(path)).Store, added)));
                problems += added.Problem is null ? 0 : 1;
            }, Terminal, cancellation);
        }
        finally
        {
            corpus?.Dispose();
            // After the bar, which would tear them; stopped by Ctrl-C or not, what was added is said.
            lines.ForEach(line => line.Where.WriteLine(line.Text));
        }

        return problems > 0 ? ExitCode.CouldNot : ExitCode.Done;
    }

    private string[] Paths(ParseResult parse)
    {
        var paths = parse.GetRequiredValue(_paths);
        foreach (var path in paths)
        {
            if (path.StartsWith('-') && !Path.Exists(path))
            {
                throw new UsageException($"alignment add: there is no option '{path}'; 'alignment add --help' shows what there is");
            }
        }

        return paths;
    }

    private static string Put(ICorpusStore store, Added added)
    {
        if (added.Pair is not { } pair)
        {
            store.Put(added.Name, added.Single!);
            return $"{added.Name}  {added.Single!.Article.Language}, {Words.Count(added.Single.Article.Sentences.Count(s => s.IsContent), "sentence")}";
        }

        store.Put(pair);
        var entry = pair.Entry();
        return $"{added.Name}  {Labels.Of(entry.Mode)}, {Words.Count(entry.Links, "link")}, {Words.Count(entry.Discrepancies, "difference")}";
    }
}
