using System.Diagnostics;
using System.IO.Pipes;
using Alignment.Cli.Output;

namespace Alignment.Tests.Cli;

/// <summary>Where a result goes that is not to be a plain new file. The real devices are only looked at, never written to.</summary>
public sealed class OutputFileTests : IDisposable
{
    private readonly Shell _shell = new();
    private readonly string _en;
    private readonly string _id;

    public OutputFileTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders, and links only for administrators");
        _en = _shell.Write("en.txt", "Ferry sinks off Nias\n\nA ferry sank off Nias on Friday. Twelve people were rescued by fishermen.\n");
        _id = _shell.Write("id.txt", "Feri tenggelam di Nias\n\nSebuah feri tenggelam di Nias pada hari Jumat. Dua belas orang diselamatkan nelayan.\n");
    }

    [Fact]
    public void A_named_pipe_is_written_through_and_stays_a_pipe()
    {
        var pipe = _shell.Path("pipe");
        using (var made = Process.Start("mkfifo", [pipe]))
        {
            made.WaitForExit();
        }

        using var reader = Process.Start(new ProcessStartInfo("cat", [pipe]) { RedirectStandardOutput = true })!;
        try
        {
            Assert.Equal((0, "", ""), Ran("align", _en, _id, "--format", "tsv", "-o", pipe));

            using var still = Process.Start("test", ["-p", pipe]);
            still.WaitForExit();
            Assert.Equal(0, still.ExitCode);
            Assert.Equal(_shell.Run("align", _en, _id, "--format", "tsv").Out, reader.StandardOutput.ReadToEnd());
            Assert.Empty(Directory.GetFiles(_shell.Folder, "*.part"));
        }
        finally
        {
            reader.Kill();
        }
    }

    [Fact]
    public void What_a_shell_names_for_a_pipe_of_its_own_is_written_through()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux names a pipe's end: align a b -o >(gzip > c.gz)");
        using var pipe = new AnonymousPipeServerStream(PipeDirection.In);

        Assert.Equal((0, "", ""), Ran("align", _en, _id, "--format", "tsv", "-o", $"/dev/fd/{pipe.ClientSafePipeHandle.DangerousGetHandle()}"));

        pipe.DisposeLocalCopyOfClientHandle();
        using var reader = new StreamReader(pipe);
        Assert.Equal(_shell.Run("align", _en, _id, "--format", "tsv").Out, reader.ReadToEnd());
    }

    [Fact]
    public void Devices_are_told_from_files()
    {
        Assert.All(["/dev/null", "/dev/zero"], device => Assert.True(SpecialFile.Is(device)));
        Assert.All([_en, _shell.Write("empty.txt", ""), _shell.Path("nothing.txt")], file => Assert.False(SpecialFile.Is(file)));
    }

    [Fact]
    public void A_link_is_followed_to_its_last_target_and_stays_a_link()
    {
        var target = _shell.Write("results/feri.tsv", "old");
        File.CreateSymbolicLink(_shell.Path("results/latest.tsv"), "feri.tsv");
        var link = File.CreateSymbolicLink(_shell.Path("out.tsv"), _shell.Path("results/latest.tsv"));

        Assert.Equal((0, "", ""), Ran("align", _en, _id, "--format", "tsv", "-o", link.FullName));

        Assert.Equal(_shell.Path("results/latest.tsv"), new FileInfo(link.FullName).LinkTarget);
        Assert.Equal("feri.tsv", new FileInfo(_shell.Path("results/latest.tsv")).LinkTarget);
        Assert.Equal(_shell.Run("align", _en, _id, "--format", "tsv").Out, File.ReadAllText(target));
    }

    [Fact]
    public void A_link_to_what_is_not_there_yet_makes_it()
    {
        File.CreateSymbolicLink(_shell.Path("out.tsv"), "feri.tsv");

        Assert.Equal((0, "", ""), Ran("align", _en, _id, "--format", "tsv", "-o", _shell.Path("out.tsv")));

        Assert.Equal("feri.tsv", new FileInfo(_shell.Path("out.tsv")).LinkTarget);
        Assert.NotEmpty(File.ReadAllText(_shell.Path("feri.tsv")));
    }

    [Fact]
    public void A_link_to_an_article_that_the_command_reads_is_refused_like_the_article()
    {
        var before = File.ReadAllText(_en);
        File.CreateSymbolicLink(_shell.Path("out.tsv"), _en);

        Assert.Contains("is read by the same command", _shell.Refused("align", _en, _id, "-o", _shell.Path("out.tsv")), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_en));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_told_in_one_line()
    {
        File.CreateSymbolicLink(_shell.Path("astray.tsv"), _shell.Path("missing/feri.tsv"));
        File.CreateSymbolicLink(_shell.Path("round.tsv"), "round.tsv");

        Assert.Contains("folder does not exist", _shell.Refused("align", _en, _id, "-o", _shell.Path("astray.tsv")), StringComparison.Ordinal);
        Assert.Contains("link", _shell.Refused("align", _en, _id, "-o", _shell.Path("round.tsv")), StringComparison.Ordinal);
    }

    public void Dispose() => _shell.Dispose();

    private (int Code, string Out, string Error) Ran(params string[] args)
    {
        var outcome = _shell.Run(args);
        return (outcome.Code, outcome.Out, outcome.Error);
    }
}
