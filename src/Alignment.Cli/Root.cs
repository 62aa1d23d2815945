using System.CommandLine;
using Alignment.Cli.Commands;

namespace Alignment.Cli;

/// <summary>The program's own command: all others hang on it.</summary>
internal sealed class Root : RootCommand
{
    /// <summary>A first thing to try.</summary>
    public const string Example = "alignment demo";

    private Root(string sentence)
        : base(sentence)
    {
    }

    /// <summary>The tree of commands over a terminal.</summary>
    public static Root Make(Terminal terminal)
    {
        var root = new Root("Aligns English and Indonesian news reports fact by fact, shows where they disagree, keeps them and searches " +
            "both.");
        root.Directives.Clear();
        root.Options.Clear();
        root.Options.Add(new Option<bool>("--help", "-h", "-?") { Description = "Shows this help, or a command's.", Recursive = true,
            Action = new HelpPage(terminal) });
        root.Options.Add(new Option<bool>("--version") { Description = "Shows the version.", Action = new VersionLine(terminal) });
        Command[] commands =
        [
            new DemoCommand(terminal), new AlignCommand(terminal), new CompareCommand(terminal), new AddCommand(terminal),
            new SearchCommand(terminal),
            new ShowCommand(terminal), new ListCommand(terminal), new ExportCommand(terminal), new ServeCommand(terminal),
                new VerifyCommand(terminal), new EvaluateCommand(terminal), new CorruptCommand(terminal),
            new ShardCommand(terminal), new AlignShardCommand(terminal), new MergeCommand(terminal), new SlurmCommand(terminal),
            LexiconCommand.Make(terminal), new TrainCommand(terminal), new CompletionCommand(terminal), new LicencesCommand(terminal),
        ];
        foreach (var command in commands)
        {
            root.Add(command);
        }

        root.SetAction(parse => new HelpPage(terminal).Invoke(parse));
        return root;
    }
}
