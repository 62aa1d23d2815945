namespace Alignment.Cli;

/// <summary>
/// All that a command may know of the machine it runs on. Tests make their own; the process makes one with <see cref="OfProcess"/>.
/// </summary>
public sealed record Surroundings
{
    /// <summary>Columns of text where no terminal says how wide it is.</summary>
    public const int UsualWidth = 80;

    private const int Narrowest = 40;
    private const int MostThreads = 64;

    /// <summary>Columns that text is wrapped to.</summary>
    /// <value>At least 40; 80 when stdout is not a terminal.</value>
    public int Width { get; init; } = UsualWidth;

    /// <summary>True when a person looks at stdout through a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>True when a person looks at stderr through a terminal: only then progress is drawn.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>True when stdout may carry colour: a terminal, without NO_COLOR (https://no-color.org) and not TERM=dumb.</summary>
    public bool Colour { get; init; }

    /// <summary>Opens what comes through the pipe; empty unless given.</summary>
    public Func<Stream> Input { get; init; } = () => Stream.Null;

    /// <summary>The folder that holds <c>seeds</c> and <c>data/gold</c>: the one of the program itself.</summary>
    public string ContentFolder { get; init; } = AppContext.BaseDirectory;

    /// <summary>The file of settings; null when there is none.</summary>
    public string? Configuration { get; init; }

    /// <summary>How a shell starts this program.</summary>
    public string Program { get; init; } = "alignment";

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How many pairs are aligned at once; no result depends on it.</summary>
    /// <value>1 to 64.</value>
    public int Threads { get; init => field = Math.Clamp(value, 1, MostThreads); } = 1;

    /// <summary>True when ALIGNMENT_TRACE is set: a fault of the program is then shown with its stack.</summary>
    public bool Trace { get; init; }

    /// <summary>The surroundings of this process.</summary>
    internal static Surroundings OfProcess()
    {
        var terminal = !Console.IsOutputRedirected;
        return new()
        {
            Width = terminal ? Math.Max(Narrowest, ConsoleWidth()) : UsualWidth,
            OutputIsTerminal = terminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Colour = terminal && !IsSet("NO_COLOR") && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Input = Console.OpenStandardInput,
            Configuration = File.Exists(ConfigurationFile.Name) ? ConfigurationFile.Name : null,
            Threads = Environment.ProcessorCount,
            Program = ProgramCommand(),
            Trace = IsSet("ALIGNMENT_TRACE"),
        };
    }

    // Started as "dotnet alignment.dll", the process is dotnet.
    private static string ProgramCommand()
    {
        var assembly = Path.Combine(AppContext.BaseDirectory, "alignment.dll");
        return Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) != "dotnet"
            ? $"'{path}'"
            : $"'{Environment.ProcessPath ?? "dotnet"}' '{assembly}'";
    }

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));

    private static int ConsoleWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
