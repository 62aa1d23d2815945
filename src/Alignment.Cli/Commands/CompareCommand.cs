using System.CommandLine;
using Alignment.Facts;
using Alignment.Formats;

namespace Alignment.Cli.Commands;

/// <summary><c>compare A B [C…]</c>: what two or more reports state alike, differently, or alone; of three and more every two.</summary>
internal sealed class CompareCommand : Verb
{
    private readonly Argument<string[]> _reports = new("A B") { Description = "Two reports or more; every two of them are compared.", Arity = new(2, 100) };
    private readonly ReadingChoices _reading = new();
    private readonly Option<bool> _all = new("--all") { Description = "Also writes out what only one report has." };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON object a line." };

    /// <summary>Makes the command.</summary>
    public CompareCommand(Terminal terminal)
        : base("compare", "Compares the facts of two or more reports: where they agree, where they differ and how, what only one has.", "alignment compare report.en.txt report.id.txt", "0 done\n2 could not: bad usage or an unreadable article", terminal)
    {
        Add(_reports);
        _reading.AddTo(this);
        Add(_all);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override int Carry(ParseResult parse, CancellationToken cancellation)
    {
        var reports = PathPattern.Expand(parse.GetRequiredValue(_reports)).ToArray();
        var loading = _reading.Of(parse, Terminal.Surroundings);
        // Of three reports two must share a language and some must swap; each comparison names its articles, so notes on that would be noise.
        Action<string> note = reports.Length > 2 ? _ => { } : Terminal.Note;
        var pairs = reports
            .SelectMany((one, i) => reports[(i + 1)..].Select(other => ArticleLoader.Pair(one, other, loading, note)))
            .Select(duo => AlignmentRun.Align(duo.Left, duo.Right, cancellation: cancellation))
            .ToList();
        for (var i = 0; i < pairs.Count; i++)
        {
            Write(pairs[i], i, pairs.Count, parse);
        }

        return ExitCode.Done;
    }

    private void Write(AlignedPair pair, int index, int count, ParseResult parse)
    {
        if (!parse.GetValue(_json))
        {
            if (index > 0)
            {
                Terminal.WriteLine();
                Terminal.WriteLine(new string('─', Math.Min(Terminal.Width, 80)), Ink.Faint);
            }

            new FactPage(Terminal, pair, parse.GetValue(_all)).Write();
            return;
        }

        if (count > 1)
        {
            // Of several comparisons each begins with its run, which names the two articles.
            BitextJson.WriteRun(Terminal.Out, pair.Bitext, VersionLine.Version);
        }

        FactJson.Write(Terminal.Out, pair);
    }
}
