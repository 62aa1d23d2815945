using System.CommandLine;
using Alignment.Evaluation;

namespace Alignment.Cli.Commands;

/// <summary>
/// The index lists that the command line names instead of a folder: an aligner's, the gold ones, and another run's to compare with.
/// </summary>
internal sealed class IndexLists
{
    private readonly Option<string[]> _predicted = Files("--pred", "Instead of DIR: index lists of any aligner, as vecalign writes them.");
    private readonly Option<string[]> _gold = Files("--gold", "The gold lists to judge them by, in the same order.");
    private readonly Option<string[]> _against = Files("--against",
        "Another run's lists, in the same order: how much better are these than --pred, and with what chance by luck?");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_predicted);
        command.Add(_gold);
        command.Add(_against);
    }

    /// <summary>True when the command line names any to judge.</summary>
    public bool AreNamed(ParseResult parse) => Predicted(parse).Length + parse.GetRequiredValue(_gold).Length > 0;

    /// <summary>The files to be judged.</summary>
    public string[] Predicted(ParseResult parse) => parse.GetRequiredValue(_predicted);

    /// <summary>Each document's predicted and gold beads; and how another run differs, where one is named.</summary>
    /// <exception cref="UsageException">There are not as many of each, or too few to compare.</exception>
    public (IReadOnlyList<(IReadOnlyList<IndexBead> Predicted, IReadOnlyList<IndexBead> Gold)> Lists,
        IReadOnlyList<MetricDifference> Differences)
        Read(ParseResult parse)
    {
        var (predicted, gold, against) = (Predicted(parse), parse.GetRequiredValue(_gold), parse.GetRequiredValue(_against));
        Expect(predicted.Length == gold.Length,
            $"{predicted.Length} files after --pred and {gold.Length} after --gold; expected as many of each, in the same order");
        Expect(against.Length == 0 || against.Length == gold.Length,
            $"{against.Length} files after --against and {gold.Length} after --gold; expected as many of each, in the same order");
        Expect(against.Length != 1, "--against compares over documents; expected at least two files");
        var lists = predicted.Zip(gold, (p, g) => (Predicted: IndexListReader.ReadFile(p), Gold: IndexListReader.ReadFile(g))).ToList();
        return (lists, against.Length == 0
            ? []
            : ListComparison.Compare([.. lists.Zip(against, (l, a) => (l.Predicted, IndexListReader.ReadFile(a), l.Gold))]));
    }

    private static Option<string[]> Files(string name, string description) =>
        new(name) { Description = description, HelpName = "FILE...", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };

    private static void Expect(bool holds, string problem)
    {
        if (!holds)
        {
            throw new UsageException($"alignment evaluate: {problem}");
        }
    }
}
