using System.CommandLine;
using Alignment.Evaluation;
using Alignment.Lexicons;
using Alignment.Scoring;

namespace Alignment.Cli.Commands;

/// <summary><c>train DIR</c>: fits the scorer with Microsoft.ML; <c>train --beads</c>, without it, what weighs beads in order.</summary>
internal sealed class TrainCommand : Verb
{
    private readonly Argument<string> _gold = new("DIR") { Description = "A folder of pairs with gold.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _output = new("--output", "-o") { Description = "The file to write; scorer.json unless given, monotone.json with --beads.", HelpName = "FILE" };
    private readonly Option<string[]> _lexicons = new("--lexicon") { Description = "Lexicons that English and Indonesian folders are measured with, text by text in turn; the program's own unless given.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _beads = new("--beads") { Description = "Fits instead the weights of beads in order, on folders of X.src, X.tgt and X.gold, a sentence a line, each with its languages: de,fr:DIR. Needs no Microsoft.ML.", HelpName = "A,B:DIR", AllowMultipleArgumentsPerToken = true };

    /// <summary>Makes the command.</summary>
    public TrainCommand(Terminal terminal)
        : base("train", "Fits the scorer on pairs with gold, with Microsoft.ML.", "alignment train data/gold -o scorer.json", "0 done\n2 could not: Microsoft.ML is not compiled in, or the pairs cannot be read", terminal)
    {
        Add(_gold);
        Add(_output);
        Add(_beads);
        Add(_lexicons);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        if (parse.GetValue(_beads) is { Length: > 0 } beads)
        {
            if (parse.GetValue(_gold) is { } other)
            {
                throw new UsageException($"alignment train: '{other}' beside --beads; give one folder of pairs, or --beads with its folders");
            }

            return TrainBeads(beads, parse.GetValue(_lexicons) ?? [], parse.GetValue(_output) ?? "monotone.json", cancellation);
        }

        if (parse.GetValue(_lexicons) is { Length: > 0 })
        {
            throw new UsageException("alignment train: --lexicon goes with --beads; the scorer is measured with the program's own lexicon");
        }

        if (Trainers.All is not [var trainer, ..])
        {
            throw new UsageException("alignment train: Microsoft.ML is not compiled in; build with -p:WithMLNet=true (needs a feed that carries Microsoft.ML)");
        }

        var output = parse.GetValue(_output) ?? "scorer.json";
        var file = OutputFile.Check(output);
        var folder = parse.GetValue(_gold) ?? Path.Combine(Terminal.Surroundings.ContentFolder, "data", "gold");
        var pairs = GoldFolder.Read(folder);
        Terminal.Note($"fitting on {Figures.Count(pairs.Count, "pair")} with {trainer.Name}");
        var scorer = ScorerTraining.Train(pairs, trainer.Make(), ScorerTraining.Shipped, Lexicon.Embedded, cancellation);
        OutputFile.WriteBytes(file, stream => ScorerFile.Write(scorer, stream));
        Terminal.WriteLine(output);
        return ExitCode.Done;
    }

    private int TrainBeads(string[] folders, string[] lexicons, string output, CancellationToken cancellation)
    {
        var file = OutputFile.Check(output);
        GoldText[][] pools = [.. folders.Select(Pool)];
        Terminal.Note($"fitting on {Figures.Count(pools.Sum(p => p.Length), "pair")}");
        OutputFile.WriteBytes(file, stream => BeadTraining.Train(pools, [.. lexicons.Select(LexiconChoices.Load)], stream, cancellation));
        Terminal.WriteLine(output);
        return ExitCode.Done;
    }

    private static GoldText[] Pool(string folder) => folder.Split(':', 2) is [var codes, { Length: > 0 } path] && Choices.ReadLanguages(codes) is var (left, right)
        ? [.. PoolFolder.ReadGold(path, left, right)]
        : throw new UsageException($"--beads: '{folder}' does not name two languages and a folder; expected such as de,fr:DIR");
}
