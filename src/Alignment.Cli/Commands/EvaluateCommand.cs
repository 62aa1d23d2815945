using System.CommandLine;
using Alignment.Cli.Judging;
using Alignment.Evaluation;
using Alignment.Formats;

namespace Alignment.Cli.Commands;

/// <summary><c>evaluate DIR</c>: the whole program on pairs with gold; or index lists against gold lists.</summary>
internal sealed class EvaluateCommand : Verb
{
    /// <summary>Enough for the second decimal of a 95 % interval to stand still.</summary>
    private const int Resamples = 2000;

    private readonly Argument<string?> _folder = new("DIR") { Description = "A folder of pairs with gold (gold.tsv beside en.sentences.txt and id.sentences.txt).", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> _predicted = Files("--pred", "Instead of DIR: index lists of any aligner, as vecalign writes them.");
    private readonly Option<string[]> _gold = Files("--gold", "The gold lists to judge them by, in the same order.");
    private readonly Option<double?> _least = Choices.Share("--fail-under", "Exit 1 when the F1 of links (of strict beads) is below.");
    private readonly Option<bool> _json = new("--json") { Description = "One JSON object a line." };

    /// <summary>Makes the command.</summary>
    public EvaluateCommand(Terminal terminal)
        : base("evaluate", "Judges links, differences, sentences, search and probabilities on pairs with gold, with 95 % intervals.", "alignment evaluate data/gold", "0 done\n1 below what --fail-under asks for\n2 could not: no gold, or a file of it is malformed", terminal)
    {
        Add(_folder);
        Add(_predicted);
        Add(_gold);
        Add(_least);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override int Carry(ParseResult parse, CancellationToken cancellation)
    {
        var (folder, predicted, gold) = (parse.GetValue(_folder), parse.GetRequiredValue(_predicted), parse.GetRequiredValue(_gold));
        if ((folder is null) == (predicted.Length + gold.Length == 0))
        {
            throw new UsageException("alignment evaluate: expected either a folder of pairs with gold, or --pred FILE… with --gold FILE…");
        }

        var f1 = folder is null ? Lists(predicted, gold, parse.GetValue(_json)) : Pairs(folder, parse.GetValue(_json), cancellation);
        return f1 < parse.GetValue(_least) ? ExitCode.No : ExitCode.Done;
    }

    private static Option<string[]> Files(string name, string description) =>
        new(name) { Description = description, HelpName = "FILE...", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };

    private double Pairs(string folder, bool json, CancellationToken cancellation)
    {
        var report = GoldRun.Judge(GoldFolder.Read(folder), Resamples, cancellation);
        if (json)
        {
            report.WriteJson(Terminal.Out);
        }
        else
        {
            new ReportPage(Terminal, report).Write();
        }

        return report.Overall("links.f1")?.Value ?? 0;
    }

    private double Lists(string[] predicted, string[] gold, bool json)
    {
        if (predicted.Length != gold.Length)
        {
            throw new UsageException($"alignment evaluate: {predicted.Length} files after --pred and {gold.Length} after --gold; expected as many of each, in the same order");
        }

        var report = ListReport.OfFiles(predicted, gold);
        foreach (var row in report.Rows)
        {
            if (json)
            {
                row.WriteJson(Terminal.Out);
            }
            else
            {
                Terminal.WriteLine($"{row.Name,-20}{Figures.Text(row.Value),-8}({Words.Share(row.Low)}–{Words.Share(row.High)})");
            }
        }

        return report.Rows.First(row => row.Name == "strict.f1").Value;
    }
}
