using System.CommandLine;

namespace Alignment.Cli.Commands;

/// <summary><c>align-shard</c>: one part of a corpus.</summary>
internal sealed class AlignShardCommand : Verb
{
    private readonly Argument<string[]> _shards = new("SHARD...")
    {
        Description = "Files that shard made; the result of each comes to lie beside it.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Makes the command.</summary>
    public AlignShardCommand(Terminal terminal)
        : base(
            "align-shard",
            "Aligns parts of a corpus. A result is whole or not there; one that is there is left as it is. Killed, it goes on where it " +
                "stopped; run twice at once, it does no harm.",
            "alignment align-shard work/shard-0001.jsonl",
            "0 done, now or before\n2 could not: no such shard, or one that is not whole",
            terminal) =>
        Add(_shards);

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        foreach (var shard in PathPattern.Expand(parse.GetRequiredValue(_shards)))
        {
            var isNew = new ShardRun(Terminal).Align(shard, cancellation);
            Terminal.WriteLine($"{ShardFolder.Result(shard)}  {(isNew ? "done" : "was there")}");
        }

        return ExitCode.Done;
    }
}
