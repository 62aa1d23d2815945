using System.CommandLine;
using Alignment.Lexicons;

namespace Alignment.Cli.Commands;

/// <summary><c>lexicon export</c>: a lexicon for other programs.</summary>
internal sealed class LexiconExportCommand : Verb
{
    /// <summary>Keeps 40,786 of the 104,392 embedded pairs; chosen by eye, not measured on hunalign.</summary>
    private const double Likely = 0.2;

    private readonly Option<string?> _lexicon = new("--lexicon")
    {
        Description = "The lexicon; the one that comes with the program unless given.",
        HelpName = "FILE",
    };
    private readonly Choice<LexiconFormat> _format = new("--format",
        "How to write it: our table of four columns (tsv), or target @ source (hunalign).", ("tsv", LexiconFormat.Tsv),
        ("hunalign", LexiconFormat.Hunalign));
    private readonly Option<double?> _least = Choices.Share("--min-p",
        "Leaves out pairs that are less probable in both directions; 0.2 for hunalign, 0 for tsv unless given.");
    private readonly Option<string?> _file = Choices.ResultFile();

    /// <summary>Makes the command.</summary>
    public LexiconExportCommand(Terminal terminal)
        : base(
            "export",
            "Writes a lexicon as a table of ours or as a dictionary for hunalign. Its terms are stems.",
            "alignment lexicon export --format hunalign -o en-id.dic",
            "0 done\n2 could not: no such lexicon, or the file cannot be written",
            terminal)
    {
        Add(_lexicon);
        Add(_format);
        Add(_least);
        Add(_file);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        var (file, hunalign) = (parse.GetValue(_file), _format.Of(parse) == LexiconFormat.Hunalign);
        if (file is not null)
        {
            OutputFile.Check(file);
        }

        var lexicon = parse.GetValue(_lexicon) is { } path ? LexiconChoices.Load(path) : Lexicon.Embedded;
        var least = parse.GetValue(_least) ?? (hunalign ? Likely : 0);
        OutputFile.Write(file, Terminal, writer =>
        {
            if (hunalign)
            {
                LexiconFile.WriteHunalign(lexicon, writer, least);
            }
            else
            {
                LexiconFile.Write(Lexicon.FromEntries(lexicon.Pairs.Where(p => Math.Max(p.Forward, p.Backward) >= least)), writer);
            }
        });
        return ExitCode.Done;
    }
}
