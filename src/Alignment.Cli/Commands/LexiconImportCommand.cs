using System.CommandLine;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Cli.Commands;

/// <summary><c>lexicon import</c>: a lexicon from somebody's dictionary.</summary>
internal sealed class LexiconImportCommand : Verb
{
    private readonly Argument<string> _file = new("FILE") { Description = "A dictionary." };
    private readonly Choice<LexiconFormat> _format = new(
        "--format", "How it is written: two columns (freedict), ours of four (tsv), or target @ source (hunalign).",
        ("freedict", LexiconFormat.Columns), ("tsv", LexiconFormat.Tsv), ("hunalign", LexiconFormat.Hunalign));
    private readonly Option<string> _output = LexiconChoices.Output();
    private readonly Option<(Language Left, Language Right)?> _languages = LexiconChoices.Languages();

    /// <summary>Makes the command.</summary>
    public LexiconImportCommand(Terminal terminal)
        : base(
            "import",
            "Makes a lexicon of a FreeDict table, a table of ours or a hunalign dictionary.",
            "alignment lexicon import eng-ind.tsv --format freedict -o eng-ind.bin",
            "0 done\n2 could not: no such file, or a row is not in the format",
            terminal)
    {
        Add(_file);
        Add(_format);
        Add(_output);
        Add(_languages);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        var file = OutputFile.Check(parse.GetRequiredValue(_output), parse.GetRequiredValue(_file));
        var (left, right) = parse.GetValue(_languages) ?? (Language.English, Language.Indonesian);
        var content = LexiconFile.Read(parse.GetRequiredValue(_file), _format.Of(parse), left, right);
        LexiconChoices.Save(content.Lexicon, file);
        if (content.Skipped > 0)
        {
            Terminal.Note($"{Figures.Count(content.Skipped, "row")} left out: expressions of several words, or marks only");
        }

        Terminal.WriteLine($"{parse.GetRequiredValue(_output)}: {Figures.Count(content.Lexicon.Count, "entry")}");
        return ExitCode.Done;
    }
}
