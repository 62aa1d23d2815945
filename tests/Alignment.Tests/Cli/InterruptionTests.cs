using System.Diagnostics;
using System.Globalization;

namespace Alignment.Tests.Cli;

/// <summary>The program as a process of its own, stopped with the signal that Ctrl-C sends.</summary>
public sealed class InterruptionTests : IDisposable
{
    private const int Pairs = 600, Stopped = 130;

    private readonly Shell _shell = new();

    [Fact]
    public void An_interrupted_add_leaves_a_sound_corpus_of_whole_pairs_and_goes_on_where_it_stopped()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "sends SIGINT with the tools of Linux");
        for (var n = 0; n < Pairs; n++)
        {
            var name = n.ToString("0000", CultureInfo.InvariantCulture);
            _shell.Write($"news/{name}/en.txt", $"The ferry {name} sank on Friday. Rescuers found {n} survivors off Nias.\n");
            _shell.Write($"news/{name}/id.txt", $"Feri {name} tenggelam pada Jumat. Tim penyelamat menemukan {n} orang selamat di lepas pantai Nias.\n");
        }

        var (corpus, news) = (_shell.Path("news.corpus"), _shell.Path("news"));
        var (code, error) = Interrupted(() => File.Exists(corpus) && new FileInfo(corpus).Length > 0, "add", news, "--corpus", corpus);

        Assert.True(code == Stopped, $"ended with {code}: {error}");
        Assert.Equal(0, _shell.Run("verify", "--corpus", corpus).Code);
        var kept = Listed(corpus);
        Assert.InRange(kept, 1, Pairs - 1);
        Assert.EndsWith($"alignment: stopped; kept of this run: {kept} pairs, 0 loose articles; the same command with --resume goes on\n", error, StringComparison.Ordinal);
        Assert.Equal(0, _shell.Run("add", news, "--corpus", corpus, "--resume").Code);
        Assert.Equal(Pairs, Listed(corpus));
    }

    [Fact]
    public void An_interrupted_align_writes_the_whole_file_or_none()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "sends SIGINT with the tools of Linux");
        var left = _shell.Write("en.txt", string.Concat(Enumerable.Range(0, 3_000).Select(n => $"Officials counted {1000 + (n * 37)} bags of rice in market {n}.\n")));
        var right = _shell.Write("id.txt", string.Concat(Enumerable.Range(0, 3_000).Select(n => $"Petugas menghitung {1000 + (n * 37)} karung beras di pasar {n}.\n")));
        var output = _shell.Path("out.tmx");

        var (code, error) = Interrupted(() => true, "align", left, right, "--lines", "--format", "tmx", "-o", output);

        Assert.True(code is Stopped or 0, $"ended with {code}: {error}");
        Assert.Equal(code == 0, File.Exists(output));
        Assert.False(File.Exists(output + ".part"));
    }

    public void Dispose() => _shell.Dispose();

    private int Listed(string corpus) => _shell.Run("list", "--corpus", corpus, "--json").Out.Split('\n').Count(line => line.Contains("\"type\":\"pair\"", StringComparison.Ordinal));

    // Whoever starts the tests in the background has them ignore SIGINT, and children inherit that: env sets it right.
    private (int Code, string Error) Interrupted(Func<bool> isUnderWay, params string[] args)
    {
        var start = new ProcessStartInfo("env") { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = _shell.Folder };
        foreach (var word in (string[])["--default-signal=INT", "dotnet", Path.Combine(AppContext.BaseDirectory, "alignment.dll"), .. args])
        {
            start.ArgumentList.Add(word);
        }

        using var program = Process.Start(start)!;
        var (talk, results) = (program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        while (!program.HasExited && !(isUnderWay() && program.TotalProcessorTime > TimeSpan.FromSeconds(0.5)))
        {
            Thread.Sleep(5);
        }

        using (var signal = Process.Start("kill", ["-INT", program.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            signal.WaitForExit();
        }

        program.WaitForExit();
        results.Wait();
        return (program.ExitCode, talk.Result);
    }
}
