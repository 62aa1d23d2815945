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

    [Fact]
    public void A_file_of_no_bytes_is_an_empty_corpus()
    {
        File.WriteAllText(Corpus, "");

        Assert.Equal((0, "0 pairs, 0 articles\n"), (Shell.Run("list", "--corpus", Corpus).Code, Shell.Run("list", "--corpus", Corpus).Out));
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
