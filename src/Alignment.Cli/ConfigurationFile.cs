using System.CommandLine;
using Alignment.Texts;

namespace Alignment.Cli;

/// <summary>
/// The one optional file of settings: lines <c>option = value</c> for every command that has the option, <c>command.option = value</c> for
/// one; <c>#</c> begins a comment. What the command line says goes before it.
/// </summary>
internal sealed class ConfigurationFile
{
    /// <summary>Its name in the folder that the program is started in.</summary>
    public const string Name = "alignment.conf";

    private readonly string _path;
    private readonly List<(int Line, string? Command, string Option, string Value)> _settings = [];

    private ConfigurationFile(string path) => _path = path;

    /// <summary>Reads the file.</summary>
    /// <exception cref="InputException">It cannot be read, or a line is no setting.</exception>
    public static ConfigurationFile Read(string path)
    {
        var (file, number) = (new ConfigurationFile(path), 0);
        foreach (var line in TextFile.Read(path).Split('\n'))
        {
            number++;
            var setting = line.Trim();
            if (setting.Length == 0 || setting[0] == '#')
            {
                continue;
            }

            if (setting.Split('=', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } name, { Length: > 0 } value])
            {
                throw new InputException(path, number,
                    "is no setting; expected option = value, such as corpus = news.corpus or align.format = jsonl");
            }

            file._settings.Add(name.Split('.', 2) is [var command, var option]
                ? (number, command, option, value)
                : (number, null, name, value));
        }

        return file;
    }

    /// <summary>The arguments with what the file adds: settings of options that the command has and the line does not give.</summary>
    /// <exception cref="InputException">A setting names a command or an option that there is not.</exception>
    public IReadOnlyList<string> Complete(IReadOnlyList<string> args, ParseResult parse)
    {
        var command = parse.CommandResult.Command;
        var all = Below(parse.RootCommandResult.Command).ToList();
        var added = new List<string>();
        foreach (var (line, only, option, value) in _settings)
        {
            var meant = all.Where(c => only is null || c.Name == only)
                .SelectMany(c => c.Options.Where(o => o.Name == $"--{option}"), (c, o) => (Command: c, Option: o)).ToList();
            if (meant.Count == 0)
            {
                throw new InputException(_path, line,
                    $"no command has the option '{(only is null ? "" : only + ".")}{option}'; 'alignment --help' shows what there is");
            }

            var (_, found) = meant.FirstOrDefault(m => m.Command == command);
            if (found is null || parse.GetResult(found) is { Implicit: false })
            {
                continue;
            }

            // A switch that is on says nothing more; one that is off says nothing at all.
            added.AddRange(found.ValueType != typeof(bool) ? [$"--{option}={value}"]
                : value is "true" or "on" or "yes" ? [$"--{option}"]
                : []);
        }

        return [.. args, .. added];
    }

    private static IEnumerable<Command> Below(Command command) => command.Subcommands.SelectMany(c => Below(c).Prepend(c));
}
