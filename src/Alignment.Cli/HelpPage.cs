using System.CommandLine;
using System.CommandLine.Invocation;

namespace Alignment.Cli;

/// <summary>The help of a command: one sentence, usage, options, one example, exit codes. The same 80 columns everywhere.</summary>
internal sealed class HelpPage(Terminal terminal) : SynchronousCommandLineAction, IAnswersAnyway
{
    private const int Columns = Surroundings.UsualWidth;
    private const int LabelColumns = 26;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>The command with its parents: <c>alignment lexicon learn</c>.</summary>
    public static string FullName(Command command) => command is Root ? "alignment" :
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{FullName(parent)} {command.Name}" : command.Name;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command);
        return ExitCode.Done;
    }

    private void Write(Command command)
    {
        Paragraph(command.Description ?? "");
        Section("Usage", [Usage(command)]);
        Table("Commands", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, sub.Description ?? "")));
        Table("Arguments", command.Arguments.Where(a => a.Description is not null).Select(a => (a.HelpName ?? a.Name, a.Description!)));
        Table("Options", Options(command).Select(option => (Label(option), option.Description ?? "")));
        if (command is Verb verb)
        {
            Section("Example", [verb.Example]);
            Section("Exit codes", verb.Exits.Split('\n'));
        }
        else if (command is Root)
        {
            Section("Example", [Root.Example]);
            Section("Exit codes", ["0 done", "1 done, and the answer is no", "2 could not; one line on stderr says why"]);
        }
    }

    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Where(option => !option.Hidden && (command is Root || option.Action is not IAnswersAnyway));

    /// <summary>What a command line looks like: <c>alignment align A B [options]</c>.</summary>
    public static string Usage(Command command)
    {
        var words = new List<string> { FullName(command) };
        if (command.Subcommands.Count > 0)
        {
            words.Add("<command>");
        }

        words.AddRange(command.Arguments
            .Select(a => a.Arity.MinimumNumberOfValues == 0 ? $"[{a.HelpName ?? a.Name}]" : a.HelpName ?? a.Name));
        words.AddRange(Options(command).Where(option => option.Required).Select(Label));
        if (Options(command).Any(option => !option.Required) && command is not Root)
        {
            words.Add("[options]");
        }

        return string.Join(' ', words);
    }

    /// <summary>An option with the value that it takes: <c>-o, --output FILE</c>.</summary>
    public static string Label(Option option)
    {
        var name = string.Join(", ",
            option.Aliases.Append(option.Name).Where(n => n is not ("/?" or "/h" or "-?")).OrderBy(n => n.Length)
                .ThenBy(n => n, StringComparer.Ordinal));
        return option.HelpName is { } value ? $"{name} {value}" : name;
    }

    private void Table(string title, IEnumerable<(string Label, string Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        terminal.WriteLine();
        terminal.WriteLine(title, Ink.Strong);
        foreach (var (label, text) in all)
        {
            var lines = Wrapping.Wrap(text, Columns - LabelColumns - 2);
            var first = $"  {label}".PadRight(LabelColumns + 2);
            var fits = first.Length == LabelColumns + 2 && first.EndsWith(' ');
            terminal.WriteLine(fits ? (first + lines[0]).TrimEnd() : first);
            foreach (var line in lines.Skip(fits ? 1 : 0))
            {
                terminal.WriteLine(new string(' ', LabelColumns + 2) + line);
            }
        }
    }

    private void Section(string title, IReadOnlyList<string> lines)
    {
        terminal.WriteLine();
        terminal.WriteLine(title, Ink.Strong);
        foreach (var line in lines)
        {
            terminal.WriteLine("  " + line);
        }
    }

    private void Paragraph(string text)
    {
        foreach (var line in Wrapping.Wrap(text, Columns))
        {
            terminal.WriteLine(line);
        }
    }
}
