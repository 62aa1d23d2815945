using System.Text.Json;
using Alignment.Tests.Aligning;

namespace Alignment.Tests.Cli;

public sealed class LooseArticleTests : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public void Loose_articles_of_a_folder_are_linked_by_event()
    {
        WriteFolder();
        _shell.Write("news/table.tsv", "no\tarticle\n");
        _shell.Write("news/picture.jpg", [0xFF, 0xD8, 0xFF]);
        _shell.Write("news/meta.json", "{}");

        var outcome = Add(_shell.Path("news"));

        Assert.Equal(["a1~b2", "a3~b1", "a2", "b3"], Names(outcome.Out));
        Assert.Equal((0, "note: 6 loose articles: 2 pairs by event, 2 without a partner\n"), (outcome.Code, outcome.Error));
        Assert.Equal(("a1~b2 a3~b1", 6), Listed());
    }

    [Fact]
    public void More_than_two_files_are_linked_by_event()
    {
        var outcome = Add(_shell.Write("x.txt", ArticleLinkerTests.IndonesianFlood), _shell.Write("y.txt", ArticleLinkerTests.EnglishMatch), _shell.Write("z.txt", ArticleLinkerTests.EnglishFlood));

        Assert.Equal(["z~x", "y"], Names(outcome.Out));
    }

    [Fact]
    public void Adding_again_changes_nothing()
    {
        WriteFolder();
        Add(_shell.Path("news"));
        var before = Listed();

        Add(_shell.Path("news"));

        Assert.Equal(before, Listed());
    }

    [Fact]
    public void An_article_that_has_become_another_leaves_its_partner()
    {
        WriteFolder();
        Add(_shell.Path("news"));
        _shell.Write("news/b2.txt", ArticleLinkerTests.IndonesianTrial + "Penasihat hukumnya akan banding.\n");

        var outcome = Add(_shell.Path("news"));

        Assert.Contains("note: a1~b2 is no pair any more", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(("a3~b1", 6), Listed());
    }

    [Fact]
    public void A_pair_that_the_user_made_is_never_taken_back()
    {
        WriteFolder();
        Add(_shell.Path("news/a2.txt"), _shell.Path("news/b3.txt"));

        Add(_shell.Path("news"));

        Assert.Equal(("a1~b2 a2+b3 a3~b1", 6), Listed());
    }

    [Fact]
    public void Files_of_one_name_are_told_apart_by_their_folders()
    {
        var outcome = Add(_shell.Write("one/en.txt", ArticleLinkerTests.EnglishFlood), _shell.Write("one/id.txt", ArticleLinkerTests.IndonesianFlood), _shell.Write("two/en.txt", ArticleLinkerTests.EnglishMatch));

        Assert.Equal(["one-en~id", "two-en"], Names(outcome.Out));
    }

    public void Dispose() => _shell.Dispose();

    private void WriteFolder()
    {
        _shell.Write("news/a1.txt", ArticleLinkerTests.EnglishFlood);
        _shell.Write("news/a2.txt", ArticleLinkerTests.EnglishPrices);
        _shell.Write("news/a3.txt", ArticleLinkerTests.EnglishMatch);
        _shell.Write("news/b1.txt", ArticleLinkerTests.IndonesianMatch);
        _shell.Write("news/b2.txt", ArticleLinkerTests.IndonesianFlood);
        _shell.Write("news/b3.txt", ArticleLinkerTests.IndonesianTrial);
    }

    private Outcome Add(params string[] args) => _shell.Run(["add", .. args, "--corpus", _shell.Path("news.corpus")]);

    private static IEnumerable<string> Names(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]);

    private (string Pairs, int Articles) Listed()
    {
        var lines = _shell.Run("list", "--json", "--corpus", _shell.Path("news.corpus")).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement).ToList();
        return (string.Join(' ', lines.Where(o => o.GetProperty("type").GetString() == "pair").Select(o => o.GetProperty("name").GetString())), lines.Count(o => o.GetProperty("type").GetString() == "article"));
    }
}
