using Alignment.Cli;

namespace Alignment.Tests.Cli;

/// <summary>A folder of its own and the program in it, run inside the test's process.</summary>
public sealed class Shell : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("alignment-test-").FullName;

    public Surroundings Surroundings { get; set; } = new() { Clock = TimeProvider.System };

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.WriteAllText(Path(name), text);
        return Path(name);
    }

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path(name), bytes);
        return Path(name);
    }

    public Outcome Run(params string[] args) => Run(default, args);

    public Outcome Run(CancellationToken cancellation, params string[] args)
    {
        using var stdout = new StringWriter { NewLine = "\n" };
        using var stderr = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(args, stdout, stderr, Surroundings, cancellation);
        return new(code, stdout.ToString(), stderr.ToString());
    }

    /// <summary>Runs what must be refused: exit code 2, nothing on stdout, one line on stderr. Gives the line.</summary>
    public string Refused(params string[] args)
    {
        var outcome = Run(args);

        Assert.Equal(2, outcome.Code);
        Assert.Equal("", outcome.Out);
        Assert.EndsWith("\n", outcome.Error, StringComparison.Ordinal);
        var line = outcome.Error[..^1];
        Assert.DoesNotContain('\n', line);
        Assert.DoesNotContain("fault of the program", line, StringComparison.Ordinal);
        return line;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>What a run gave.</summary>
public sealed record Outcome(int Code, string Out, string Error);
