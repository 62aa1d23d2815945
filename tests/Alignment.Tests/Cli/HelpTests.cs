namespace Alignment.Tests.Cli;

public sealed class HelpTests
{
    public static TheoryData<string> Commands => ["", "demo", "align", "compare", "add", "search", "show", "list", "export", "serve", "verify", "shard", "align-shard", "merge", "slurm", "evaluate", "corrupt", "lexicon", "lexicon learn", "lexicon import", "lexicon export", "lexicon lookup", "lexicon build", "lexicon vectors", "train", "completion", "licences"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_help_of_every_command_is_what_was_agreed(string command)
    {
        using var shell = new Shell();

        var outcome = shell.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.All(outcome.Out.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Golden.Check($"help/{(command.Length == 0 ? "alignment" : command.Replace(' ', '-'))}.txt", outcome.Out);
    }

    [Fact]
    public void Help_is_shown_whatever_else_stands_on_the_line()
    {
        using var shell = new Shell();

        Assert.StartsWith("Aligns two articles", shell.Run("align", "--mode", "sideways", "-h").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_command_the_help_is_shown()
    {
        using var shell = new Shell();

        Assert.Equal(shell.Run("--help").Out, shell.Run().Out);
    }

    [Fact]
    public void The_version_is_one_line()
    {
        using var shell = new Shell();

        Assert.Matches("^alignment [0-9]+\\.[0-9]+\\.[0-9]+\n$", shell.Run("--version").Out);
    }
}
