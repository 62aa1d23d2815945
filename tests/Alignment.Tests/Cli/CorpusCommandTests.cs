namespace Alignment.Tests.Cli;

public sealed class CorpusCommandTests : NewsCorpus
{
    [Theory]
    [InlineData("list")]
    [InlineData("verify")]
    [InlineData("export")]
    [InlineData("search", "hujan")]
    [InlineData("show", "flood")]
    public void A_corpus_that_is_not_there_or_is_something_else_is_refused(params string[] command)
    {
        Assert.StartsWith(Corpus, Shell.Refused([.. command, "--corpus", Corpus]), StringComparison.Ordinal);
        Assert.False(File.Exists(Corpus));

        File.WriteAllText(Corpus, EnglishFlood + EnglishMatch);
        Assert.StartsWith(Corpus, Shell.Refused([.. command, "--corpus", Corpus]), StringComparison.Ordinal);
        Assert.Equal(EnglishFlood + EnglishMatch, File.ReadAllText(Corpus));
    }

    [Theory]
    [InlineData("list")]
    [InlineData("verify")]
    [InlineData("verify", "--repair")]
    [InlineData("export")]
    [InlineData("search", "hujan")]
    [InlineData("show", "flood")]
    public void An_empty_file_is_refused_and_left_empty_until_something_is_added(params string[] command)
    {
        File.WriteAllText(Corpus, "");

        Assert.Contains("the file is empty", Shell.Refused([.. command, "--corpus", Corpus]), StringComparison.Ordinal);
        Assert.Empty(File.ReadAllBytes(Corpus));
        Assert.Equal(0, Add(Shell.Path("news")).Code);
    }

    [Fact]
    public void The_viewer_does_not_begin_a_corpus_in_an_empty_file()
    {
        File.WriteAllText(Corpus, "");

        // Stopped at once, should it start all the same.
        var outcome = Shell.Run(new CancellationToken(canceled: true), "serve", "--port", "0", "--corpus", Corpus);

        Assert.Contains("the file is empty", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(File.ReadAllBytes(Corpus));
    }

    [Fact]
    public void A_corpus_that_was_added_to_is_sound()
    {
        Add(Shell.Path("news"));

        Assert.Equal((0, "sound: 2 pairs, 4 articles\n"), (Shell.Run("verify", "--corpus", Corpus).Code, Shell.Run("verify", "--corpus", Corpus).Out));
    }

    [Fact]
    public void Showing_what_the_corpus_does_not_have_is_the_answer_no()
    {
        Add(Shell.Path("news"));

        Assert.Equal(1, Shell.Run("show", "earthquake", "--corpus", Corpus).Code);
    }
}
