using System.CommandLine;

namespace Alignment.Cli;

/// <summary>One command: its name, its one sentence, an example that works, its options and what it does.</summary>
internal abstract class Verb : Command
{
    /// <summary>Makes the command; <see cref="Execute"/> is called when it is asked for.</summary>
    /// <param name="name">As typed.</param>
    /// <param name="sentence">What it does, in one sentence.</param>
    /// <param name="example">A real command line.</param>
    /// <param name="exits">What its exit codes mean.</param>
    /// <param name="terminal">Where it writes.</param>
    protected Verb(string name, string sentence, string example, string exits, Terminal terminal)
        : base(name, sentence)
    {
        (Example, Exits, Terminal) = (example, exits, terminal);
        SetAction((parse, cancellation) => Task.FromResult(Execute(parse, cancellation)));
    }

    /// <summary>A real command line, for the help.</summary>
    public string Example { get; }

    /// <summary>What the exit codes mean, for the help.</summary>
    public string Exits { get; }

    /// <summary>Where the command writes.</summary>
    protected Terminal Terminal { get; }

    /// <summary>Does the work and gives the exit code.</summary>
    protected abstract int Execute(ParseResult parse, CancellationToken cancellation);
}
