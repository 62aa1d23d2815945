using System.CommandLine;
using Alignment.Evaluation;
using Alignment.Lexicons;
using Alignment.Scoring;

namespace Alignment.Cli.Commands;

/// <summary><c>train DIR</c>: fits the scorer with Microsoft.ML.</summary>
internal sealed class TrainCommand : Verb
{
    private readonly Argument<string> _gold = new("DIR") { Description = "A folder of pairs with gold.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _output = new("--output", "-o") { Description = "The scorer to write; scorer.json unless given.", HelpName = "FILE", DefaultValueFactory = _ => "scorer.json" };

    /// <summary>Makes the command.</summary>
    public TrainCommand(Terminal terminal)
        : base("train", "Fits the scorer on pairs with gold, with Microsoft.ML.", "alignment train data/gold -o scorer.json", "0 done\n2 could not: Microsoft.ML is not compiled in, or the pairs cannot be read", terminal)
    {
        Add(_gold);
        Add(_output);
    }

    /// <inheritdoc/>
    protected override int Carry(ParseResult parse, CancellationToken cancellation)
    {
        if (Trainers.All is not [var trainer, ..])
        {
            throw new UsageException("alignment train: Microsoft.ML is not compiled in; build with -p:WithMLNet=true (needs a feed that carries Microsoft.ML)");
        }

        var file = OutputFile.Check(parse.GetRequiredValue(_output));
        var folder = parse.GetValue(_gold) ?? Path.Combine(Terminal.Surroundings.ContentFolder, "data", "gold");
        var pairs = GoldFolder.Read(folder);
        Terminal.Note($"fitting on {Words.Count(pairs.Count, "pair")} with {trainer.Name}");
        var scorer = ScorerTraining.Train(pairs, trainer.Make(), ScorerTraining.Shipped, Lexicon.Embedded, cancellation);
        OutputFile.WriteBytes(file, stream => ScorerFile.Write(scorer, stream));
        Terminal.WriteLine(parse.GetRequiredValue(_output));
        return ExitCode.Done;
    }
}
