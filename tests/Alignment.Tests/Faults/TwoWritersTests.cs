using Alignment.Sqlite;
using Alignment.Tests.Aligning;
using Alignment.Tests.Cli;

namespace Alignment.Tests.Faults;

public sealed class TwoWritersTests : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public void Two_programs_that_add_to_one_corpus_at_once_both_do()
    {
        foreach (var writer in new[] { "one", "two" })
        {
            for (var i = 0; i < 60; i++)
            {
                _shell.Write($"{writer}/{writer}-{i}/en.txt", ArticleLinkerTests.EnglishFlood.Replace("1,250", $"1,2{i:00}", StringComparison.Ordinal));
                _shell.Write($"{writer}/{writer}-{i}/id.txt", ArticleLinkerTests.IndonesianFlood);
            }
        }

        using (var one = new Victim("add", _shell.Path("one"), "--corpus", _shell.Path("c")))
        using (var two = new Victim("add", _shell.Path("two"), "--corpus", _shell.Path("c")))
        {
            Assert.Equal(((0, ""), (0, "")), (one.End(), two.End()));
        }

        using var corpus = SqliteCorpus.Open(_shell.Path("c"));
        Assert.Equal(120, corpus.Pairs().Count);
        Assert.Empty(corpus.Verify());
    }

    public void Dispose() => _shell.Dispose();
}
