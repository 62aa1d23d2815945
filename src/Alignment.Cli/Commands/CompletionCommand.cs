using System.CommandLine;

namespace Alignment.Cli.Commands;

/// <summary>
/// <c>completion SHELL</c>: what makes a shell complete commands and options; made of the commands themselves, so that it never lags
/// behind.
/// </summary>
internal sealed class CompletionCommand : Verb
{
    private readonly Argument<string> _shell = new("SHELL") { Description = "bash, zsh or fish." };

    /// <summary>Makes the command.</summary>
    public CompletionCommand(Terminal terminal)
        : base("completion", "Prints what makes a shell complete the program's commands and options.",
            "alignment completion bash > alignment.bash",
            "0 done\n2 could not: no such shell", terminal) =>
        Add(_shell);

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        var commands = Commands(parse.RootCommandResult.Command, "").ToList();
        Terminal.Out.Write(parse.GetRequiredValue(_shell) switch
        {
            "bash" => Bash(commands),
            "zsh" => $"autoload -U +X bashcompinit && bashcompinit\n{Bash(commands)}",
            "fish" => Fish(commands),
            var other => throw new UsageException($"alignment completion: '{other}' is not one of bash, zsh, fish"),
        });
        return ExitCode.Done;
    }

    private static IEnumerable<(string Path, Command Command)> Commands(Command command, string path)
    {
        yield return (path, command);
        foreach (var below in command.Subcommands.Where(c => !c.Hidden)
                .SelectMany(c => Commands(c, path.Length == 0 ? c.Name : $"{path} {c.Name}")))
        {
            yield return below;
        }
    }

    private static IEnumerable<string> Words(Command command) => command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name)
        .Concat(command.Options.Where(o => !o.Hidden).Select(o => o.Name)).Append("--help").Distinct();

    private static string Bash(List<(string Path, Command Command)> commands) => $$"""
        _alignment() {
          local cur="${COMP_WORDS[COMP_CWORD]}" path="" words="" word
          for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
            case "$word" in -*) ;; *) case "${path:+$path }$word" in {{
                string.Join('|', commands.Skip(1).Select(c => $"'{c.Path}'"))}}) path="${path:+$path }$word" ;; esac ;; esac
          done
          case "$path" in
        {{string.Join('\n', commands.Select(c => $"    '{c.Path}') words='{string.Join(' ', Words(c.Command))}' ;;"))}}
          esac
          COMPREPLY=($(compgen -W "$words" -- "$cur"))
          case "$cur" in -*) ;; *) [ -n "$path" ] && COMPREPLY+=($(compgen -f -- "$cur")) ;; esac
        }
        complete -o filenames -F _alignment alignment

        """;

    private static string Fish(List<(string Path, Command Command)> commands) =>
        string.Concat(commands.Skip(1).SelectMany(c => c.Path.Contains(' ', StringComparison.Ordinal) ? [] : Lines(c.Command)));

    private static IEnumerable<string> Lines(Command command)
    {
        yield return $"complete -c alignment -n __fish_use_subcommand -a {command.Name} -d '{Quoted(command.Description)}'\n";
        foreach (var below in command.Subcommands.Where(c => !c.Hidden))
        {
            yield return $"complete -c alignment -n '__fish_seen_subcommand_from {command.Name}' -a {below.Name} " +
                $"-d '{Quoted(below.Description)}'\n";
        }

        foreach (var option in command.Options.Where(o => !o.Hidden))
        {
            yield return $"complete -c alignment -n '__fish_seen_subcommand_from {command.Name}' -l {option.Name.TrimStart('-')} " +
                $"-d '{Quoted(option.Description)}'\n";
        }
    }

    private static string Quoted(string? text) =>
        (text ?? "").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
}
