using System.CommandLine;
using Alignment.Aligning;

namespace Alignment.Cli.Commands;

/// <summary><c>compare A B [C…]</c>: what two or more reports state alike, differently, or alone; of three and more every two.</summary>
internal sealed class CompareCommand : Verb
{
    private readonly Argument<string[]> _reports = new("A B")
    {
        Description = "Two reports or more; every two of them are compared.",
        Arity = new(2, 100),
    };
    private readonly Choice<AlignmentMode?> _mode =
        Choices.Mode("How: as a translation, as two reports of one event, or as the text suggests (auto).");
    private readonly ReadingChoices _reading = new();
    private readonly Option<bool> _all = new("--all") { Description = "Also writes out what only one report has." };
    private readonly Option<bool> _json = Choices.Json("One JSON object a line; the same as --format json.");
    private readonly Option<string> _format = Choices.Format("--format", "table", "table", "json", "csv", "html");
    private readonly Option<bool> _spreadsheet = Choices.ForSpreadsheet();
    private readonly Option<string?> _file = Choices.ResultFile();

    /// <summary>Makes the command.</summary>
    public CompareCommand(Terminal terminal)
        : base(
            "compare",
            "Compares the facts of two or more reports: where they agree, where they differ and how, what only one has.",
            "alignment compare report.en.txt report.id.txt",
            "0 done\n2 could not: bad usage or an unreadable article",
            terminal)
    {
        Add(_reports);
        Add(_mode);
        _reading.AddTo(this);
        Add(_all);
        Add(_json);
        Add(_format);
        Add(_spreadsheet);
        Add(_file);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        var (format, guarded) = (parse.GetValue(_json) ? "json" : parse.GetRequiredValue(_format), parse.GetValue(_spreadsheet));
        if (guarded && format != "csv")
        {
            throw new UsageException($"--for-spreadsheet: is for the format csv, not {format}");
        }

        var reports = PathPattern.Expand(parse.GetRequiredValue(_reports)).ToArray();
        var loading = _reading.Of(parse, Terminal);
        // Of three reports two must share a language and some must swap; each comparison names its articles, so notes on that would be
        // noise.
        Action<string> note = reports.Length > 2 ? _ => { } : Terminal.Note;
        var doubted = new HashSet<string>(StringComparer.Ordinal);
        void Doubt(string line)
        {
            // A report is read with every other one.
            if (doubted.Add(line))
            {
                Terminal.Note(line);
            }
        }

        var file = parse.GetValue(_file);
        if (file is not null)
        {
            OutputFile.Check(file, reports);
        }

        var options = new AlignmentOptions { Mode = _mode.Of(parse) };
        var pairs = reports
            .SelectMany((one, i) => reports[(i + 1)..].Select(other => ArticleLoader.Pair(one, other, loading, note, doubt: Doubt)))
            .Select(duo => new ComparedPair(
                AlignmentRun.Align(duo.Left, duo.Right, options, cancellation), duo.LeftMeta, duo.RightMeta))
            .ToList();
        OutputFile.Write(file, Terminal, writer =>
        {
            switch (format)
            {
                case "json":
                    Json(writer, pairs);
                    break;
                case "csv":
                    LedgerCsv.Write(writer, pairs, guarded);
                    break;
                case "html":
                    LedgerHtml.Write(writer, pairs);
                    break;
                default:
                    Page(Terminal.Over(writer), pairs, parse.GetValue(_all));
                    break;
            }
        });
        return ExitCode.Done;
    }

    private static void Page(Terminal terminal, List<ComparedPair> pairs, bool all)
    {
        for (var i = 0; i < pairs.Count; i++)
        {
            if (i > 0)
            {
                terminal.WriteLine();
                terminal.WriteLine(new string('─', Math.Min(terminal.Width, 80)), Ink.Faint);
            }

            new FactPage(terminal, pairs[i].Pair, all).Write();
        }
    }

    private static void Json(TextWriter writer, List<ComparedPair> pairs)
    {
        foreach (var (pair, left, right) in pairs)
        {
            if (pairs.Count > 1)
            {
                // Of several comparisons each begins with its run, which names the two articles.
                BitextJson.WriteRun(writer, pair.Bitext,
                    new() { Version = VersionLine.Version, LeftOrigin = left.Origin, RightOrigin = right.Origin });
            }

            FactJson.Write(writer, pair);
        }
    }
}
