using System.CommandLine;

namespace Alignment.Cli;

/// <summary>Says what is wrong with a command line that could not be understood.</summary>
internal static class UsageProblem
{
    /// <summary>The first thing that is wrong, what was expected, and where help is.</summary>
    public static string Of(ParseResult parse)
    {
        var command = HelpPage.FullName(parse.CommandResult.Command);
        var message = Unknown(parse) ?? Missing(parse) ?? parse.Errors[0].Message.TrimEnd('.');
        return $"{command}: {message}; '{command} --help' shows what there is";
    }

    private static string? Unknown(ParseResult parse) => parse.UnmatchedTokens switch
    {
        [] => null,
        var tokens when tokens.FirstOrDefault(token => token.StartsWith('-')) is { } option => $"there is no option '{option}'",
        [var token, ..] => parse.CommandResult.Command.Subcommands.Count > 0
            ? $"there is no command '{token}'"
            : $"'{token}' is one argument too many; expected {HelpPage.Usage(parse.CommandResult.Command)}",
    };

    private static string? Missing(ParseResult parse)
    {
        var command = parse.CommandResult.Command;
        if (command.Subcommands.Count > 0)
        {
            return null;
        }

        var arguments = command.Arguments.Where(a => (parse.GetResult(a)?.Tokens.Count ?? 0) < a.Arity.MinimumNumberOfValues);
        var options = command.Options.Where(o => o.Required && parse.GetResult(o) is null or { Implicit: true });
        List<string> missing = [.. arguments.Select(a => a.HelpName ?? a.Name), .. options.Select(HelpPage.Label)];
        return missing.Count == 0
            ? null
            : $"{string.Join(" and ", missing)} {(missing.Count == 1 ? "is" : "are")} missing; expected {HelpPage.Usage(command)}";
    }
}
