using Alignment.Tests.Aligning;

namespace Alignment.Tests.Cli;

/// <summary>A corpus aligned in parts is the one that a single machine makes, whatever befell the parts.</summary>
public sealed class ShardTests : IDisposable
{
    private readonly Shell _shell = new();

    public ShardTests()
    {
        for (var i = 0; i < 3; i++)
        {
            _shell.Write($"news/p{i}/en.txt", ArticleLinkerTests.EnglishFlood.Replace("1,250", $"1,25{i}", StringComparison.Ordinal));
            _shell.Write($"news/p{i}/id.txt", ArticleLinkerTests.IndonesianFlood);
        }

        _shell.Write("news/a1.txt", ArticleLinkerTests.EnglishMatch);
        _shell.Write("news/b1.txt", ArticleLinkerTests.IndonesianMatch);
        _shell.Write("news/b2.txt", ArticleLinkerTests.IndonesianTrial);
        _shell.Write("news/given.tsv", "The ferry sank on Friday.\tFeri itu tenggelam pada Jumat.\nRescuers found 29 people.\tTim penyelamat menemukan 31 orang.\n");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("100")]
    public void The_merged_corpus_is_the_added_one_byte_for_byte(string size)
    {
        _shell.Run("add", _shell.Path("news"), "--corpus", _shell.Path("added.corpus"));

        Split(size);
        Assert.Equal(0, Align().Code);
        var merged = Merge();

        Assert.Equal(0, merged.Code);
        Assert.Contains("note: 3 loose articles: 1 pair by event, 1 without a partner\n", merged.Error, StringComparison.Ordinal);
        Assert.Equal(Export("added.corpus"), Export("merged.corpus"));
        Assert.Equal(File.ReadAllBytes(_shell.Path("added.corpus")), File.ReadAllBytes(_shell.Path("merged.corpus")));
        Assert.Equal(0, _shell.Run("verify", "--corpus", _shell.Path("merged.corpus")).Code);
    }

    [Fact]
    public void A_shard_aligned_twice_is_left_as_it_is()
    {
        Split("2");
        Align();
        var before = Results();

        var again = Align();

        Assert.All(again.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.EndsWith("  was there", line, StringComparison.Ordinal));
        Assert.Equal(before, Results());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(300)]
    [InlineData(5000)]
    public void A_run_that_was_killed_is_gone_on_with_and_gives_the_same_bytes(int written)
    {
        Split("100");
        Align();
        var result = _shell.Path("work/result-0001.jsonl");
        var whole = File.ReadAllBytes(result);
        File.Delete(result);
        File.WriteAllBytes(result + ".part", whole[..written]);

        Align();

        Assert.Equal(whole, File.ReadAllBytes(result));
        Assert.False(File.Exists(result + ".part"));
    }

    [Fact]
    public void What_a_killed_run_of_another_shard_left_is_not_taken_over()
    {
        Split("2");
        Align();
        var result = _shell.Path("work/result-0001.jsonl");
        var whole = File.ReadAllBytes(result);
        File.Delete(result);
        File.Copy(_shell.Path("work/result-0002.jsonl"), result + ".part");

        Align();

        Assert.Equal(whole, File.ReadAllBytes(result));
    }

    [Fact]
    public void Two_runs_at_once_leave_one_whole_result()
    {
        Split("100");
        Align();
        var whole = Results();
        File.Delete(_shell.Path("work/result-0001.jsonl"));

        using (File.Open(_shell.Path("work/result-0001.jsonl.part"), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            Align();
            Assert.Equal(whole, Results());
        }

        Assert.Equal(0, Align().Code);
        Assert.Equal(whole, Results());
    }

    [Fact]
    public void A_missing_cut_or_changed_result_is_named_with_what_to_run_and_nothing_is_merged()
    {
        Split("2");
        Assert.Contains("result-0001.jsonl: is not there: expected what 'alignment align-shard ", Merge().Error, StringComparison.Ordinal);

        Align();
        var second = _shell.Path("work/result-0002.jsonl");
        var text = File.ReadAllText(second);
        File.WriteAllText(second, text.Replace("Ciliwung", "Cisadane", StringComparison.Ordinal));
        Assert.Contains("result-0002.jsonl: is not what was written (its checksum differs)", Merge().Error, StringComparison.Ordinal);

        File.WriteAllText(second, text[..(text.Length / 2)]);
        Assert.Contains("result-0002.jsonl: is cut off", Merge().Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_shell.Path("merged.corpus")));
    }

    [Fact]
    public void A_result_of_an_older_shard_is_refused_and_made_anew()
    {
        Split("100");
        Align();
        _shell.Write("news/p0/en.txt", ArticleLinkerTests.EnglishMatch);
        Split("100");

        Assert.Contains("came of another shard or of another build", Merge().Error, StringComparison.Ordinal);
        Assert.Contains("result-0001.jsonl  done\n", Align().Out, StringComparison.Ordinal);
        Assert.Equal(0, Merge().Code);
    }

    [Fact]
    public void A_merge_that_is_gone_on_with_leaves_what_is_there()
    {
        Split("2");
        Align();
        Merge();
        var before = Export("merged.corpus");

        var again = _shell.Run("merge", _shell.Path("work"), "--corpus", _shell.Path("merged.corpus"), "--resume");

        Assert.Equal(0, again.Code);
        Assert.DoesNotContain("p1  ", again.Out, StringComparison.Ordinal);
        Assert.Equal(before, Export("merged.corpus"));
    }

    [Fact]
    public void A_folder_that_was_never_split_is_refused() =>
        Assert.Contains("plan.jsonl: is not there: make it with 'alignment shard'", _shell.Refused("merge", _shell.Path("news"), "--corpus", _shell.Path("c")), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_no_shard_is_refused() =>
        Assert.Contains("is cut off: make it anew with 'alignment shard'", _shell.Refused("align-shard", _shell.Path("news/a1.txt")), StringComparison.Ordinal);

    [Fact]
    public void Where_nothing_can_be_read_or_written_there_is_no_plan()
    {
        Assert.Equal($"{_shell.Path("none")}: no such file", _shell.Refused("shard", _shell.Path("none"), "--into", _shell.Path("work")));
        Assert.False(File.Exists(_shell.Path("work/plan.jsonl")));
        Assert.StartsWith("--into: ", _shell.Refused("shard", _shell.Path("news"), "--into", _shell.Path("news/a1.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_batch_files_for_slurm_are_what_was_agreed()
    {
        Split("2");

        var outcome = _shell.Run("slurm", _shell.Path("work"), "--corpus", _shell.Path("news.corpus"), "--tasks", "3", "--program", "alignment");

        Assert.Equal(0, outcome.Code);
        var all = string.Concat(new[] { "align.sbatch", "merge.sbatch", "submit.sh" }.Select(name => $"== {name}\n{File.ReadAllText(_shell.Path($"work/{name}"))}"));
        Golden.Check("pages/slurm.txt", all.Replace(_shell.Path("work"), "/news/shards", StringComparison.Ordinal).Replace(_shell.Folder, "/news", StringComparison.Ordinal));
    }

    public void Dispose() => _shell.Dispose();

    private void Split(string size) => Assert.Equal(0, _shell.Run("shard", _shell.Path("news"), "--into", _shell.Path("work"), "--size", size).Code);

    private Outcome Align() => _shell.Run(["align-shard", .. Directory.GetFiles(_shell.Path("work"), "shard-*.jsonl").Order(StringComparer.Ordinal)]);

    private Outcome Merge() => _shell.Run("merge", _shell.Path("work"), "--corpus", _shell.Path("merged.corpus"));

    private string Export(string corpus) => _shell.Run("export", "--corpus", _shell.Path(corpus)).Out + _shell.Run("list", "--json", "--corpus", _shell.Path(corpus)).Out;

    private IEnumerable<(string, string)> Results() => Directory.GetFiles(_shell.Path("work"), "result-*.jsonl").Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllText(path))).ToList();
}
