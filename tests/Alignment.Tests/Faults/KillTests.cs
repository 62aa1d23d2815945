using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Alignment.Sqlite;
using Alignment.Tests.Aligning;
using Alignment.Tests.Cli;

namespace Alignment.Tests.Faults;

/// <summary>
/// kill -9 at moments that a seed chooses. Three times in a plain run, 21 times where CI=true; the soak is <c>ALIGNMENT_KILLS=210 dotnet test tests/Alignment.Tests --filter KillTests</c>.
/// </summary>
public sealed partial class KillTests : IDisposable
{
    /// <summary>Additions to a transaction, see <c>CorpusFilling</c>: what is there after a kill is whole transactions.</summary>
    private const int Together = 50;

    private const int Pairs = 2 * Together + 10;

    private static readonly int Kills = int.Parse(
        Environment.GetEnvironmentVariable("ALIGNMENT_KILLS") ?? (Environment.GetEnvironmentVariable("CI") == "true" ? "21" : "3"), CultureInfo.InvariantCulture) / 3;

    private readonly Shell _shell = new();

    [Fact]
    public void A_killed_add_leaves_whole_transactions_and_is_gone_on_with()
    {
        WritePairs();
        Killed(["add", _shell.Path("news")]);
    }

    [Fact]
    public void A_killed_merge_leaves_whole_transactions_and_is_gone_on_with()
    {
        WritePairs();
        _shell.Run("shard", _shell.Path("news"), "--into", _shell.Path("work"));
        _shell.Run("align-shard", _shell.Path("work/shard-0001.jsonl"));
        Killed(["merge", _shell.Path("work")]);
    }

    [Fact]
    public async Task No_review_that_a_reviewer_was_told_of_is_lost_with_a_killed_viewer()
    {
        _shell.Write("news/p/en.txt", ArticleLinkerTests.EnglishFlood);
        _shell.Write("news/p/id.txt", ArticleLinkerTests.IndonesianFlood);
        _shell.Run("add", _shell.Path("news"), "--corpus", _shell.Path("c"));
        for (var seed = 0; seed < Kills; seed++)
        {
            var (before, told) = (Count(), 0);
            using (var viewer = new Victim("serve", "--port", "0", "--corpus", _shell.Path("c")))
            {
                told = await ReviewUntilKilled(viewer, viewer.ReadLine()!, seed);
            }

            using var corpus = SqliteCorpus.Open(_shell.Path("c"));
            Assert.Empty(corpus.Verify());
            Assert.InRange(corpus.Reviews().Count - before, told, told + 1);
            Assert.Equal(Enumerable.Range(0, told).Select(i => $"{seed}-{i}"), corpus.Reviews().Skip(before).Take(told).Select(r => r.Who));
        }

        int Count()
        {
            using var corpus = SqliteCorpus.Open(_shell.Path("c"));
            return corpus.Reviews().Count;
        }
    }

    public void Dispose() => _shell.Dispose();

    private void WritePairs()
    {
        for (var i = 0; i < Pairs; i++)
        {
            _shell.Write($"news/p{i:000}/en.txt", ArticleLinkerTests.EnglishFlood.Replace("1,250", $"1,{i:000}", StringComparison.Ordinal));
            _shell.Write($"news/p{i:000}/id.txt", ArticleLinkerTests.IndonesianFlood.Replace("1.250", $"1.{i:000}", StringComparison.Ordinal));
        }
    }

    private void Killed(string[] command)
    {
        var started = Stopwatch.GetTimestamp();
        using (var undisturbed = new Victim([.. command, "--corpus", _shell.Path("whole")]))
        {
            Assert.Equal((0, ""), undisturbed.End());
        }

        var whole = Stopwatch.GetElapsedTime(started);
        var expected = File.ReadAllBytes(_shell.Path("whole"));
        for (var seed = 0; seed < Kills; seed++)
        {
            var corpus = _shell.Path($"c{seed}");
            using (var victim = new Victim([.. command, "--corpus", corpus]))
            {
                Wait(victim, corpus, whole, new(seed));
                victim.Kill();
            }

            if (File.Exists(corpus))
            {
                using var left = SqliteCorpus.OpenOrCreate(corpus);
                Assert.Empty(left.Verify());
                Assert.True(left.Pairs().Count is var count && (count % Together == 0 || count == Pairs), $"seed {seed}: {count} pairs");
            }

            Assert.Equal(0, _shell.Run([.. command, "--corpus", corpus, "--resume"]).Code);
            Assert.True(expected.AsSpan().SequenceEqual(File.ReadAllBytes(corpus)), $"seed {seed}: another file than without a kill");
        }
    }

    // Half of the kills fall anywhere, half into one of the transactions: their journal is there then.
    private static void Wait(Victim victim, string corpus, TimeSpan whole, Random random)
    {
        if (random.Next(2) == 0)
        {
            Thread.Sleep(whole * random.NextDouble());
            return;
        }

        for (var transactions = random.Next(1, 4); transactions > 0 && !victim.HasEnded; transactions--)
        {
            SpinWait.SpinUntil(() => victim.HasEnded || !File.Exists(corpus + "-journal"));
            SpinWait.SpinUntil(() => victim.HasEnded || File.Exists(corpus + "-journal"));
        }

        Thread.Sleep(random.Next(8));
    }

    private static async Task<int> ReviewUntilKilled(Victim viewer, string address, int seed)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var page = await client.GetStringAsync(new Uri($"{address}/pairs/p?s=en-2&with=id-2"));
        var fields = Field().Matches(page).DistinctBy(m => m.Groups[1].Value).ToDictionary(m => m.Groups[1].Value, m => WebUtility.HtmlDecode(m.Groups[2].Value));
        var kill = Task.Delay(new Random(seed).Next(300)).ContinueWith(_ => viewer.Kill(), TaskScheduler.Default);
        var told = 0;
        try
        {
            while (true)
            {
                using var form = new FormUrlEncodedContent(new Dictionary<string, string>
                {
                    ["token"] = fields["token"], ["articles"] = fields["articles"], ["sentences"] = "en-2 id-2", ["who"] = $"{seed}-{told}", ["do"] = told % 2 == 0 ? "accept" : "reject",
                });
                using var answer = await client.PostAsync(new Uri($"{address}/pairs/p/reviews"), form);
                Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
                told++;
            }
        }
        catch (HttpRequestException)
        {
            await kill;
            return told;
        }
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Field();
}
