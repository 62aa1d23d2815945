namespace Alignment.Cli;

/// <summary>What a command says to the shell.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, and the answer is no: nothing found, or below what was asked for.</summary>
    public const int No = 1;

    /// <summary>Could not: bad usage, unreadable input, a full disk.</summary>
    public const int CouldNot = 2;

    /// <summary>Stopped by Ctrl-C: 128 and the signal's number, as shells do.</summary>
    public const int Stopped = 130;
}
