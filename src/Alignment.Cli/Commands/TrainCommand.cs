using System.CommandLine;
using Alignment.Evaluation;
using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Training;

namespace Alignment.Cli.Commands;

/// <summary>
/// <c>train DIR…</c>: fits the scorer with Microsoft.ML; <c>train --beads</c> and <c>train --slots</c>, without it, the models of
/// translations.
/// </summary>
internal sealed class TrainCommand : Verb
{
    private readonly Argument<string[]> _gold = new("DIR")
    {
        Description = "Folders of pairs with gold.", Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<string[]> _contradictions = new("--contradictions")
    {
        Description = "More folders of pairs, on which only the model of contradictions is fitted.",
        HelpName = "DIR",
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The file to write; scorer.json unless given, monotone.json with --beads or --slots.",
        HelpName = "FILE",
    };
    private readonly Option<string[]> _lexicons = new("--lexicon")
    {
        Description = "Lexicons that English and Indonesian folders are measured with, text by text in turn; the program's own unless " +
            "given.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<string[]> _beads = new("--beads")
    {
        Description = "Fits instead the weights of beads in order, on folders of X.src, X.tgt and X.gold, a sentence a line, each with " +
            "its languages: de,fr:DIR. Needs no Microsoft.ML.",
        HelpName = "A,B:DIR",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _slots = new("--slots")
    {
        Description = "Fits instead which values of a translation fill one slot, on folders that corrupt --alter has written. Needs no " +
            "Microsoft.ML.",
        HelpName = "DIR",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Makes the command.</summary>
    public TrainCommand(Terminal terminal)
        : base(
            "train",
            "Fits the scorer on pairs with gold, with Microsoft.ML.",
            "alignment train data/gold data/seen -o scorer.json",
            "0 done\n2 could not: Microsoft.ML is not compiled in, or the pairs cannot be read",
            terminal)
    {
        Add(_gold);
        Add(_contradictions);
        Add(_output);
        Add(_beads);
        Add(_slots);
        Add(_lexicons);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        string[] gold = parse.GetValue(_gold) ?? [],
            beads = parse.GetValue(_beads) ?? [],
            slots = parse.GetValue(_slots) ?? [],
            lexicons = parse.GetValue(_lexicons) ?? [];
        if (new[] { gold, beads, slots }.Count(folders => folders.Length > 0) > 1)
        {
            throw new UsageException("alignment train: folders of pairs, --beads and --slots fit three things; give one of them");
        }

        var output = parse.GetValue(_output);
        if (beads.Length > 0)
        {
            GoldText[][] pools = [.. beads.Select(Pool)];
            return FitTranslations(output, pools.Sum(p => p.Length),
                stream => BeadTraining.Train(pools, [.. lexicons.Select(LexiconChoices.Load)], stream, cancellation));
        }

        if (slots.Length > 0)
        {
            GoldPair[] pairs = [.. slots.SelectMany(folder => GoldFolder.Read(folder))];
            try
            {
                return FitTranslations(output, pairs.Length,
                    stream => SlotTraining.Train(pairs, [.. lexicons.Select(LexiconChoices.Load)], stream, cancellation));
            }
            catch (ArgumentException nothing) when (nothing.ParamName == "examples")
            {
                throw new UsageException("alignment train: --slots: nothing to tell apart; expected documents with planted values and " +
                    "with others that disagree: make more with alignment corrupt --alter");
            }
        }

        if (lexicons.Length > 0)
        {
            throw new UsageException("alignment train: --lexicon goes with --beads and --slots; the scorer is measured with the " +
                "program's own lexicon");
        }

        return FitScorer(gold.Length > 0 ? gold : [Path.Combine(Terminal.Surroundings.ContentFolder, "data", "gold")],
            parse.GetValue(_contradictions) ?? [], output ?? "scorer.json", cancellation);
    }

    private int FitScorer(string[] folders, string[] contradictions, string output, CancellationToken cancellation)
    {
        if (Trainers.All is not [var trainer, ..])
        {
            throw new UsageException("alignment train: Microsoft.ML is not compiled in; build with -p:WithMLNet=true (needs a feed that " +
                "carries Microsoft.ML)");
        }

        var file = OutputFile.Check(output);
        GoldPair[] pairs = [.. folders.SelectMany(folder => GoldFolder.Read(folder))],
            more = [.. contradictions.SelectMany(folder => GoldFolder.Read(folder))];
        Terminal.Note($"fitting on {Figures.Count(pairs.Length + more.Length, "pair")} with {trainer.Name}");
        var scorer = ScorerTraining.Train(pairs, trainer.Make(), ScorerTraining.Shipped, Lexicon.Embedded, more, cancellation);
        OutputFile.WriteBytes(file, stream => ScorerFile.Write(scorer, stream));
        Terminal.WriteLine(output);
        return ExitCode.Done;
    }

    private int FitTranslations(string? output, int pairs, Action<Stream> fit)
    {
        var file = OutputFile.Check(output ??= "monotone.json");
        Terminal.Note($"fitting on {Figures.Count(pairs, "pair")}");
        OutputFile.WriteBytes(file, fit);
        Terminal.WriteLine(output);
        return ExitCode.Done;
    }

    private static GoldText[] Pool(string folder) =>
        folder.Split(':', 2) is [var codes, { Length: > 0 } path] && Choices.ReadLanguages(codes) is var (left, right)
        ? [.. PoolFolder.ReadGold(path, left, right)]
        : throw new UsageException($"--beads: '{folder}' does not name two languages and a folder; expected such as de,fr:DIR");
}
