using System.Diagnostics;
using Alignment.Sqlite;
using Alignment.Tests.Corpora;
using Alignment.Tests.Cli;

namespace Alignment.Tests.Faults;

/// <summary>Disks that are full and folders that may not be written.</summary>
public sealed class DiskTests : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public void A_full_disk_leaves_the_corpus_as_it_was_and_says_so()
    {
        var disk = Directory.CreateDirectory(_shell.Path("disk")).FullName;
        Assert.SkipUnless(Mount("-t", "tmpfs", "-o", "size=512k", "tmpfs", disk), "no disk of 512 kB can be mounted here: that takes root");
        try
        {
            var corpus = Path.Combine(disk, "news.corpus");
            Assert.Equal(0, _shell.Run("add", Seeds("a4_ferry_sinking"), "--corpus", corpus).Code);
            var before = File.ReadAllBytes(corpus);

            var line = Assert.Single(_shell.Run("add", Seeds(""), "--corpus", corpus).Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));

            Assert.Equal($"{corpus}: the disk is full: nothing was changed; make room, then try again", line);
            Assert.Equal(before, File.ReadAllBytes(corpus));
            Assert.Equal([corpus], Directory.GetFiles(disk));
            using var left = SqliteCorpus.Open(corpus);
            Assert.Empty(left.Verify());
        }
        finally
        {
            using var unmount = Process.Start("umount", ["-l", disk]);
            unmount.WaitForExit();
        }
    }

    [Fact]
    public void A_full_disk_leaves_no_half_written_result()
    {
        var disk = Directory.CreateDirectory(_shell.Path("disk")).FullName;
        Assert.SkipUnless(Mount("-t", "tmpfs", "-o", "size=64k", "tmpfs", disk), "no disk of 64 kB can be mounted here: that takes root");
        try
        {
            var outcome = _shell.Run("shard", Seeds(""), "--into", disk);

            Assert.Equal(2, outcome.Code);
            Assert.DoesNotContain("fault of the program", outcome.Error, StringComparison.Ordinal);
            Assert.Contains("plan.jsonl: is not there", _shell.Refused("merge", disk, "--corpus", _shell.Path("c")), StringComparison.Ordinal);
        }
        finally
        {
            using var unmount = Process.Start("umount", ["-l", disk]);
            unmount.WaitForExit();
        }
    }

    [Fact]
    public void A_folder_that_an_ordinary_user_may_not_write_is_named_and_its_corpus_can_be_read()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "becoming an ordinary user takes root");
        using (var corpus = SqliteCorpus.OpenOrCreate(_shell.Path("news.corpus")))
        {
            corpus.Put(Reports.Ferry());
        }

        // Test folders are their owner's alone: others may look, not write.
        using (var open = Process.Start("chmod", ["755", _shell.Folder]))
        {
            open.WaitForExit();
        }

        var before = File.ReadAllBytes(_shell.Path("news.corpus"));

        using var listed = Victim.AsNobody("list", "--corpus", _shell.Path("news.corpus"));
        Assert.Equal((0, ""), listed.End());
        using var added = Victim.AsNobody("add", Seeds("a4_ferry_sinking"), "--corpus", _shell.Path("news.corpus"));
        Assert.Equal((2, $"{_shell.Path("news.corpus")}: the corpus cannot be written: expected a file and a folder with write permission\n"), added.End());
        using var made = Victim.AsNobody("add", Seeds("a4_ferry_sinking"), "--corpus", _shell.Path("new.corpus"));
        Assert.Equal(2, made.End().Code);

        Assert.Equal(before, File.ReadAllBytes(_shell.Path("news.corpus")));
        Assert.Equal([_shell.Path("news.corpus")], Directory.GetFiles(_shell.Folder));
    }

    public void Dispose() => _shell.Dispose();

    private static string Seeds(string name) => Path.Combine(AppContext.BaseDirectory, "seeds", name);

    private static bool Mount(params string[] args)
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return false;
        }

        using var mount = Process.Start(new ProcessStartInfo("mount", args) { RedirectStandardError = true })!;
        mount.WaitForExit();
        return mount.ExitCode == 0;
    }
}
