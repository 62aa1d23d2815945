using System.CommandLine;
using Alignment.Aligning;

namespace Alignment.Cli.Commands;

/// <summary><c>align A B</c>: two articles in, their bitext out.</summary>
internal sealed class AlignCommand : Verb
{
    private readonly Argument<string> _a = new("A") { Description = "An article, English or Indonesian." };
    private readonly Argument<string> _b = new("B") { Description = "The other article." };
    private readonly ReadingChoices _reading = new();
    private readonly Option<AlignmentMode?> _mode = Choices.OneOf<AlignmentMode?>(
        "--mode", "How: as a translation, as two reports of one event, or as the text suggests (auto).", null,
        ("auto", null), ("parallel", AlignmentMode.Parallel), ("comparable", AlignmentMode.Comparable));
    private readonly Option<bool> _all = new("--all") { Description = "Also writes out the sentences that only one side has." };
    private readonly OutputChoices _output = new("table");

    /// <summary>Makes the command.</summary>
    public AlignCommand(Terminal terminal)
        : base("align", "Aligns two articles sentence by sentence and shows what ties them and where they differ.", "alignment align report.en.txt report.id.txt", "0 done; no links at all is a result\n2 could not: bad usage or an unreadable article", terminal)
    {
        Add(_a);
        Add(_b);
        Add(_mode);
        _reading.AddTo(this);
        _output.AddTo(this);
        Add(_all);
    }

    /// <inheritdoc/>
    protected override int Carry(ParseResult parse, CancellationToken cancellation)
    {
        var output = _output.Of(parse);
        var duo = ArticleLoader.Pair(parse.GetRequiredValue(_a), parse.GetRequiredValue(_b), _reading.Of(parse), Terminal.Note);
        var pair = AlignmentRun.Align(duo.Left, duo.Right, new() { Mode = parse.GetValue(_mode) }, cancellation);
        OutputFile.Write(output.File, Terminal, writer => output.Write(pair, writer, Terminal, parse.GetValue(_all)));
        return ExitCode.Done;
    }
}
