using System.CommandLine;
using System.CommandLine.Parsing;
using Alignment.Texts;

namespace Alignment.Cli;

/// <summary>The command line as a function: arguments and surroundings in, text and an exit code out.</summary>
public static class CommandLine
{
    /// <summary>Linux's errno for a pipe that nobody reads any more, as .NET puts it in <see cref="Exception.HResult"/>.</summary>
    private const int BrokenPipe = 32;

    /// <summary>
    /// Runs one command. Never throws: what goes wrong becomes one line on <paramref name="stderr"/> and an exit code (see
    /// <see cref="ExitCode"/>).
    /// </summary>
    /// <param name="args">The arguments, without the program's name.</param>
    /// <param name="stdout">Takes the results and nothing else.</param>
    /// <param name="stderr">Takes all talk.</param>
    /// <param name="surroundings">What the command may know of the machine.</param>
    /// <param name="cancellation">Stops the command; files are then as they were.</param>
    public static int Run(IReadOnlyList<string> args, TextWriter stdout, TextWriter stderr, Surroundings surroundings,
        CancellationToken cancellation = default)
    {
        var terminal = new Terminal(stdout, stderr, surroundings);
        try
        {
            var code = Invoke(args, terminal, cancellation);
            stdout.Flush();
            return code;
        }
        catch (OperationCanceledException)
        {
            terminal.Problem("stopped; no file was left half-written");
            return ExitCode.Stopped;
        }
        catch (IOException broken) when (broken.HResult == BrokenPipe)
        {
            // The reader has seen enough, as in "alignment list | head": not a fault of anyone.
            return ExitCode.Done;
        }
        catch (Exception fault) when (Line(fault) is { } line)
        {
            return Fail(terminal, line);
        }
#pragma warning disable CA1031 // The last resort: a person gets a line, not a stack.
        catch (Exception bug)
        {
            var detail = surroundings.Trace ? bug.ToString() : $"{bug.GetType().Name}: {bug.Message}";
            return Fail(terminal, $"alignment: a fault of the program, please report it (ALIGNMENT_TRACE=1 shows more): {detail}");
        }
#pragma warning restore CA1031
    }

    private static int Invoke(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation)
    {
        // No response files: a query may start with "@".
        var (root, parser) = (Root.Make(terminal), new ParserConfiguration { ResponseFileTokenReplacer = null });
        var parse = root.Parse(args, parser);
        if (terminal.Surroundings.Configuration is { } file && parse.Action is not IAnswersAnyway)
        {
            parse = root.Parse(ConfigurationFile.Read(file).Complete(args, parse), parser);
        }

        if (parse.Errors.Count > 0 && parse.Action is not IAnswersAnyway)
        {
            throw new UsageException(UsageProblem.Of(parse));
        }

        var settings = new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return parse.InvokeAsync(settings, cancellation).GetAwaiter().GetResult();
    }

    private static string? Line(Exception fault) => fault switch
    {
        UsageException or InputException => OneLine(fault.Message),
        AggregateException { InnerExceptions: [var only] } => Line(only),
        UnauthorizedAccessException or IOException => OneLine($"alignment: {fault.Message}"),
        _ => null,
    };

    private static int Fail(Terminal terminal, string line)
    {
        terminal.Out.Flush();
        terminal.Error.WriteLine(line);
        return ExitCode.CouldNot;
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
