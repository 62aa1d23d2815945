using System.Diagnostics;

namespace Alignment.Tests.Faults;

/// <summary>The program as a process of its own, to be ended from outside.</summary>
internal sealed class Victim : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "alignment.dll");

    private readonly Process _process;

    public Victim(params IEnumerable<string> args)
        : this("dotnet", [Program, .. args])
    {
    }

    private Victim(string command, IEnumerable<string> args) =>
        _process = Process.Start(new ProcessStartInfo(command, args) { RedirectStandardOutput = true, RedirectStandardError = true })!;

    /// <summary>The program as an ordinary user.</summary>
    public static Victim AsNobody(params IEnumerable<string> args) =>
        new("setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", "env", "HOME=/nonexistent", "DOTNET_CLI_HOME=/nonexistent", "dotnet", Program, .. args]);

    public bool HasEnded => _process.HasExited;

    public string? ReadLine() => _process.StandardOutput.ReadLine();

    /// <summary>Waits for its end; gives exit code and what it said on stderr.</summary>
    public (int Code, string Error) End()
    {
        _ = _process.StandardOutput.ReadToEndAsync();
        var error = _process.StandardError.ReadToEnd();
        _process.WaitForExit();
        return (_process.ExitCode, error);
    }

    /// <summary>Ends it at once (SIGKILL), whatever it is doing, and waits until the system has let go of it.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }
}
