using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Alignment.Cli;

/// <summary>Says which version this is: <c>alignment 0.1.0</c>.</summary>
internal sealed class VersionLine(Terminal terminal) : SynchronousCommandLineAction, IAnswersAnyway
{
    /// <summary>The version of the program, without the build's hash.</summary>
    public static string Version { get; } =
        typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        terminal.WriteLine($"alignment {Version}");
        return ExitCode.Done;
    }
}
