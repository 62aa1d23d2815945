using System.CommandLine;

namespace Alignment.Cli.Commands;

/// <summary><c>slurm</c>: the batch files that have a Slurm cluster do the work.</summary>
internal sealed class SlurmCommand : Verb
{
    private readonly Argument<string> _folder = new("DIR") { Description = "The folder that shard made." };
    private readonly Option<string> _corpus = Choices.Corpus("The corpus that the merge job fills.");
    private readonly Option<int> _tasks = Choices.Count("--tasks",
        "Most tasks of the job array; with more shards than this a task does several (slurm.conf's MaxArraySize is 1001 unless set).", 1000,
        1_000_000);
    private readonly Option<int> _retries = Choices.Count("--retries",
        "How often a task that failed is put in the queue again, on whatever node is free.", 3, 100);
    private readonly Option<string?> _program = new("--program")
    {
        Description = "How the nodes start this program; as it was started here unless given.",
        HelpName = "COMMAND",
    };

    /// <summary>Makes the command.</summary>
    public SlurmCommand(Terminal terminal)
        : base(
            "slurm",
            "Writes the batch files for a Slurm cluster: a job array over the shards, with retries, and a merge job that waits for it.",
            "alignment slurm work --corpus news.corpus",
            "0 done\n2 could not: no such folder of shards",
            terminal)
    {
        Add(_folder);
        Add(_corpus);
        Add(_tasks);
        Add(_retries);
        Add(_program);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(parse.GetRequiredValue(_folder));
        var scripts = new SlurmScripts(folder, Path.GetFullPath(parse.GetRequiredValue(_corpus)),
            parse.GetValue(_program) ?? Terminal.Surroundings.Program)
        {
            Shards = ShardPlan.Read(folder).Sums.Count,
            MostTasks = parse.GetValue(_tasks),
            Retries = parse.GetValue(_retries),
        };
        Directory.CreateDirectory(Path.Combine(folder, "logs"));
        foreach (var (name, text) in scripts.All())
        {
            var path = Path.Combine(folder, name);
            OutputFile.Write(path, Terminal, writer => writer.Write(text));
            Terminal.WriteLine(path);
        }

        Terminal.Note($"submit both with: sh {Path.Combine(folder, SlurmScripts.Submit)}");
        return ExitCode.Done;
    }
}
