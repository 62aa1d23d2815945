using System.CommandLine;
using Alignment.Aligning;
using Alignment.Evaluation;

namespace Alignment.Cli.Commands;

/// <summary><c>evaluate DIR</c>: the whole program on pairs with gold; or index lists against gold lists.</summary>
internal sealed class EvaluateCommand : Verb
{
    private readonly Argument<string?> _folder = new("DIR")
    {
        Description = "A folder of pairs with gold (gold.tsv beside en.sentences.txt and id.sentences.txt).",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Choice<AlignmentMode?> _mode = Choices.Mode("How to align: as translations, as two reports of one event, or as each pair suggests (auto).");
    private readonly Option<string?> _lexicon = new("--lexicon")
    {
        Description = "A lexicon instead of the program's own, as 'lexicon learn' writes it.",
        HelpName = "FILE",
    };
    private readonly Option<string[]> _predicted = Files("--pred", "Instead of DIR: index lists of any aligner, as vecalign writes them.");
    private readonly Option<string[]> _gold = Files("--gold", "The gold lists to judge them by, in the same order.");
    private readonly Option<string[]> _against = Files("--against",
        "Another run's lists, in the same order: how much better are these than --pred, and with what chance by luck?");
    private readonly Option<int> _errors = Choices.Count("--errors", "Also shows this many of the largest errors.", 0, 10_000);
    private readonly Option<string?> _html = new("--html") { Description = "Also writes a page with every figure drawn on its interval.", HelpName = "FILE" };
    private readonly Option<double?> _least = Choices.Share("--fail-under", "Exit 1 when the F1 of links (of strict beads) is below.");
    private readonly Option<string> _engine = new("--engine")
    {
        Description = "What finds the sentences of a search; sqlite unless given.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "sqlite",
    };
    private readonly Option<bool> _json = Choices.Json();

    /// <summary>Makes the command.</summary>
    public EvaluateCommand(Terminal terminal)
        : base(
            "evaluate",
            "Judges links, differences, sentences, search and probabilities on pairs with gold, with 95 % intervals.",
            "alignment evaluate data/gold",
            "0 done\n1 below what --fail-under asks for\n2 could not: no gold, or a file of it is malformed",
            terminal)
    {
        Add(_folder);
        Add(_mode);
        Add(_lexicon);
        Add(_predicted);
        Add(_gold);
        Add(_against);
        Add(_errors);
        Add(_html);
        Add(_least);
        Add(_engine);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        var (folder, predicted, gold) = (parse.GetValue(_folder), parse.GetRequiredValue(_predicted), parse.GetRequiredValue(_gold));
        if ((folder is null) == (predicted.Length + gold.Length == 0))
        {
            throw new UsageException("alignment evaluate: expected either a folder of pairs with gold, or --pred FILE… with --gold FILE…");
        }

        var f1 = folder is null ? Lists(predicted, gold, parse) : Pairs(folder, parse, cancellation);
        return f1 < parse.GetValue(_least) ? ExitCode.No : ExitCode.Done;
    }

    private static Option<string[]> Files(string name, string description) =>
        new(name) { Description = description, HelpName = "FILE...", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };

    private double Pairs(string folder, ParseResult parse, CancellationToken cancellation)
    {
        var pairs = GoldFolder.Read(folder);
        var options = new AlignmentOptions { Mode = _mode.Of(parse), Lexicon = parse.GetValue(_lexicon) is { } lexicon ? LexiconChoices.Load(lexicon) : null };
        var report = GoldRun.Judge(pairs, Engines.ByName(parse.GetRequiredValue(_engine)), Bootstrap.Resamples, options, cancellation);
        if (parse.GetValue(_json))
        {
            report.WriteJson(Terminal.Out);
        }
        else
        {
            new ReportPage(Terminal, report).Write();
        }

        Draw(parse, $"Evaluation of {folder}", report.Rows.GroupBy(r => r.Of).Select(g => (g.Key, g.AsEnumerable())));
        if (parse.GetValue(_errors) is > 0 and var most)
        {
            Errors(pairs, LinkErrors.InSentences(pairs, (left, right, hash) => JudgedRun.Align(left, right, hash, options, cancellation)).Take(most),
                parse.GetValue(_json));
        }

        return report.Overall("links.f1")?.Value ?? 0;
    }

    private double Lists(string[] predicted, string[] gold, ParseResult parse)
    {
        var against = parse.GetRequiredValue(_against);
        Expect(predicted.Length == gold.Length,
            $"{predicted.Length} files after --pred and {gold.Length} after --gold; expected as many of each, in the same order");
        Expect(against.Length == 0 || against.Length == gold.Length,
            $"{against.Length} files after --against and {gold.Length} after --gold; expected as many of each, in the same order");
        Expect(against.Length != 1, "--against compares over documents; expected at least two files");
        var lists = predicted.Zip(gold, (p, g) => (Predicted: IndexListReader.ReadFile(p), Gold: IndexListReader.ReadFile(g))).ToList();
        var report = ListReport.Of(lists);
        var differences = against.Length == 0
            ? []
            : ListComparison.Compare([.. lists.Zip(against, (l, a) => (l.Predicted, IndexListReader.ReadFile(a), l.Gold))]);
        if (parse.GetValue(_json))
        {
            report.Rows.ToList().ForEach(row => row.WriteJson(Terminal.Out));
            differences.ToList().ForEach(row => row.WriteJson(Terminal.Out));
        }
        else
        {
            var page = new ListPage(Terminal);
            page.Write(report);
            if (differences.Count > 0)
            {
                page.Write(differences);
            }

            page.Write(ListErrors.Find(lists).Take(parse.GetValue(_errors)), predicted);
        }

        Draw(parse, "Evaluation of index lists", [(Figures.Count(predicted.Length, "document"), report.Rows)]);
        return report.Rows.FirstOrDefault(row => row.Name == "strict.f1")?.Value ?? 0;
    }

    private void Errors(IReadOnlyList<GoldPair> pairs, IEnumerable<LinkError> errors, bool json)
    {
        if (json)
        {
            LinkErrorJson.Write(Terminal.Out, errors);
        }
        else
        {
            LinkErrorPage.Write(Terminal, errors, pairs);
        }
    }

    private void Draw(ParseResult parse, string title, IEnumerable<(string Heading, IEnumerable<MetricRow> Rows)> parts)
    {
        if (parse.GetValue(_html) is { } file)
        {
            OutputFile.Write(file, Terminal, writer => EvaluationHtml.Write(writer, title, parts));
        }
    }

    private static void Expect(bool holds, string problem)
    {
        if (!holds)
        {
            throw new UsageException($"alignment evaluate: {problem}");
        }
    }
}
