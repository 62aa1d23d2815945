using System.CommandLine;

namespace Alignment.Cli.Commands;

/// <summary><c>shard</c>: a corpus in parts, to be aligned on many machines.</summary>
internal sealed class ShardCommand : Verb
{
    private readonly Argument<string[]> _paths = new("PATH...")
    {
        Description = "What add takes: pairs, folders, files that came aligned, loose articles (they are linked by event here and now).",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<string> _into = new("--into")
    {
        Description = "The folder of the shards; made when there is none. All machines must see it.",
        HelpName = "DIR",
        Required = true,
    };
    private readonly Option<int> _size = Choices.Count("--size",
        "Pairs to a shard: some minutes of work, which is what a lost machine costs.", 1000, 1_000_000);
    private readonly ReadingChoices _reading = new();

    /// <summary>Makes the command.</summary>
    public ShardCommand(Terminal terminal)
        : base(
            "shard",
            "Splits a corpus into parts that stand alone, for align-shard to work on and merge to put together.",
            "alignment shard news/ --into work --size 1000",
            "0 done\n2 could not, wholly or in part: every article that was left out has its line",
            terminal)
    {
        Add(_paths);
        Add(_into);
        Add(_size);
        _reading.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        var loading = _reading.Of(parse, Terminal);
        var additions = Addition.Of(PathPattern.Expand(parse.GetRequiredValue(_paths)), null, loading);
        var folder = Folder(parse.GetRequiredValue(_into));
        // A folder without a plan is being made: merge refuses it.
        File.Delete(ShardFolder.Plan(folder));
        using var shards = new ShardWriter(folder, parse.GetValue(_size));
        var (loose, said, isWhole) = (new List<LooseArticle>(), new List<string>(), true);
        InOrder.Run(additions, a => ReadAddition.Of(a, loading), read =>
        {
            said.AddRange(read.Notes.Select(note => $"note: {note}"));
            if (read.Problem is not null)
            {
                said.Add(read.Problem);
                isWhole = false;
                return;
            }

            shards.Write(read);
            if (read.Articles is [var single])
            {
                loose.Add(LooseArticle.Of(read.Name, single));
            }
        }, Terminal, cancellation);
        shards.Close();
        said.ForEach(Terminal.Error.WriteLine);
        var given = shards.Count;
        if (given == 0)
        {
            return ExitCode.CouldNot;
        }

        var pairs = EventPair.Among(loose, loose.Select(l => shards.Article(l.Name).Articles[0].Article), Terminal.Surroundings.Threads,
            cancellation);
        foreach (var pair in pairs)
        {
            shards.Write(
                ReadAddition.Of(pair.Name, shards.Article(pair.Left.Name).Articles[0], shards.Article(pair.Right.Name).Articles[0]));
        }

        shards.Close();
        new ShardPlan(given, shards.Sums, [.. pairs.Select(p => (p.Name, p.Left.Name, p.Right.Name))]).Write(folder);
        Say(parse.GetRequiredValue(_into), shards, given, pairs.Count);
        return isWhole ? ExitCode.Done : ExitCode.CouldNot;
    }

    private static string Folder(string path)
    {
        try
        {
            return Directory.CreateDirectory(path).FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--into: '{path}' cannot be made a folder ({e.Message.TrimEnd('.')}); name another one");
        }
    }

    private void Say(string folder, ShardWriter shards, int given, int events)
    {
        Terminal.WriteLine($"{Figures.Count(shards.Sums.Count, "shard")} in {folder}: " +
            $"{Figures.Count(given, "addition")}, {Figures.Count(events, "pair")} by event");
        Terminal.Note($"next, on as many machines as there are: parallel alignment align-shard ::: {folder}/shard-*.jsonl");
        Terminal.Note($"or on a cluster: alignment slurm {folder} --corpus FILE; then 'alignment merge {folder} --corpus FILE'");
    }
}
