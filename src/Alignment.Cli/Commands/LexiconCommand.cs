using System.CommandLine;

namespace Alignment.Cli.Commands;

/// <summary><c>lexicon</c>: the words that translate each other.</summary>
internal static class LexiconCommand
{
    /// <summary>The command with all that hangs on it.</summary>
    public static Command Make(Terminal terminal)
    {
        var command = new Command("lexicon", "Learns, imports, exports, looks up and builds the words that translate each other.")
        {
            new LexiconLearnCommand(terminal),
            new LexiconImportCommand(terminal),
            new LexiconExportCommand(terminal),
            new LexiconLookupCommand(terminal),
            new LexiconBuildCommand(terminal),
            new LexiconVectorsCommand(terminal),
        };
        command.SetAction(parse => new HelpPage(terminal).Invoke(parse));
        return command;
    }
}
