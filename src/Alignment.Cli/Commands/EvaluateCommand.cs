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
    private readonly Choice<AlignmentMode?> _mode =
        Choices.Mode("How to align: as translations, as two reports of one event, or as each pair suggests (auto).");
    private readonly Option<string?> _lexicon = new("--lexicon")
    {
        Description = "A lexicon instead of the program's own, as 'lexicon learn' writes it.",
        HelpName = "FILE",
    };
    private readonly IndexLists _lists = new();
    private readonly Option<int> _errors = Choices.Count("--errors", "Also shows this many of the largest errors.", 0, 10_000);
    private readonly Option<string?> _html = new("--html")
    {
        Description = "Also writes a page with every figure drawn on its interval.",
        HelpName = "FILE",
    };
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
        _lists.AddTo(this);
        Add(_errors);
        Add(_html);
        Add(_least);
        Add(_engine);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        var folder = parse.GetValue(_folder);
        if (folder is null != _lists.AreNamed(parse))
        {
            throw new UsageException(
                "alignment evaluate: expected either a folder of pairs with gold, or --pred FILE… with --gold FILE…");
        }

        var f1 = folder is null ? Lists(parse) : Pairs(folder, parse, cancellation);
        return f1 < parse.GetValue(_least) ? ExitCode.No : ExitCode.Done;
    }

    private double Pairs(string folder, ParseResult parse, CancellationToken cancellation)
    {
        var pairs = GoldFolder.Read(folder);
        var options = new AlignmentOptions
        {
            Mode = _mode.Of(parse),
            Lexicon = parse.GetValue(_lexicon) is { } lexicon ? LexiconChoices.Load(lexicon) : null,
        };
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
            Errors(pairs,
                LinkErrors.InSentences(pairs, (left, right, hash) => JudgedRun.Align(left, right, hash, options, cancellation)).Take(most),
                parse.GetValue(_json));
        }

        return report.Overall("links.f1")?.Value ?? 0;
    }

    private double Lists(ParseResult parse)
    {
        var predicted = _lists.Predicted(parse);
        var (lists, differences) = _lists.Read(parse);
        var report = ListReport.Of(lists);
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
}
