using System.CommandLine;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Cli.Commands;

/// <summary><c>lexicon build</c>: the compact lexicons that travel inside the library, from their tables.</summary>
internal sealed class LexiconBuildCommand : Verb
{
    private readonly Argument<string> _folder = new("DIR")
    {
        Description = "A folder of tables.",
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => "data/lexicon",
    };

    /// <summary>Makes the command.</summary>
    public LexiconBuildCommand(Terminal terminal)
        : base("build", "Builds the compact lexicons of a folder from its tables; data/lexicon unless given.",
            "alignment lexicon build data/lexicon", "0 done\n2 could not: no tables, or a row is malformed", terminal) =>
        Add(_folder);

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        foreach (var path in LexiconBuilder.Build(parse.GetRequiredValue(_folder), Language.English, Language.Indonesian))
        {
            Terminal.WriteLine($"{path}: {Figures.Count(LexiconChoices.Load(path).Count, "entry")}");
        }

        return ExitCode.Done;
    }
}
