using System.CommandLine;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Cli.Commands;

/// <summary><c>lexicon learn</c>: a lexicon from text whose lines translate each other.</summary>
internal sealed class LexiconLearnCommand : Verb
{
    private readonly Argument<string[]> _paths = new("PATH...")
    {
        Description = "A folder with en.txt and id.txt, or two files; line n of one translates line n of the other.",
        Arity = new(1, 2),
    };
    private readonly Option<string> _output = LexiconChoices.Output();
    private readonly Option<(Language Left, Language Right)?> _languages = LexiconChoices.Languages();

    /// <summary>Makes the command.</summary>
    public LexiconLearnCommand(Terminal terminal)
        : base(
            "learn",
            "Learns a lexicon from text whose lines translate each other.",
            "alignment lexicon learn news.en news.id -o news.tsv",
            "0 done\n2 could not: a file is missing, or the two have not as many lines",
            terminal)
    {
        Add(_paths);
        Add(_output);
        Add(_languages);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        var paths = parse.GetRequiredValue(_paths);
        var file = OutputFile.Check(parse.GetRequiredValue(_output), paths);
        var (left, right) = parse.GetValue(_languages) ?? (Language.English, Language.Indonesian);
        var lines = paths.Length == 1
            ? ParallelText.ReadFolder(paths[0], left, right)
            : ParallelText.ReadFiles(paths[0], paths[1], left, right);
        Terminal.Note($"learning from {Figures.Count(lines.Count, "pair")} of lines");
        var lexicon = LexiconLearner.Learn(lines, new() { Threads = Terminal.Surroundings.Threads }, cancellation);
        LexiconChoices.Save(lexicon, file);
        Terminal.WriteLine($"{parse.GetRequiredValue(_output)}: {Figures.Count(lexicon.Count, "entry")}");
        return ExitCode.Done;
    }
}
