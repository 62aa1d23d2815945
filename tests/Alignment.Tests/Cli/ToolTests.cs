using Alignment.Cli.Commands;

namespace Alignment.Tests.Cli;

/// <summary>What makes a program a tool among tools: settings, completion, licences.</summary>
public sealed class ToolTests : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public void Every_package_has_a_licence_and_none_is_copyleft()
    {
        var packages = LicencesCommand.Packages(AppContext.BaseDirectory);

        Assert.NotEmpty(packages);
        Assert.All(packages, p => Assert.True(LicencesCommand.Known.ContainsKey(p.Name), $"licences.tsv lacks {p.Name}"));
        Assert.DoesNotContain(LicencesCommand.Known.Values, part => part.Kind == "package" && part.Licence.Contains("GPL", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("package  AngleSharp", _shell.Run("licences").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Licences_fit_a_terminal_of_80_columns()
    {
        var lines = _shell.Run("licences").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.All(lines, line => Assert.True(line.Length <= 80, line));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    public void Completion_knows_every_command_and_its_options(string shell)
    {
        var script = _shell.Run("completion", shell).Out;

        Assert.All(["align", "compare", "licences", "learn", "min-p"], word => Assert.Contains(word, script, StringComparison.Ordinal));
        Assert.Contains("'tcsh'", _shell.Refused("completion", "tcsh"), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_hold_where_the_command_line_says_nothing()
    {
        var (en, id) = (_shell.Write("en.txt", "The ferry sank on Friday. Rescuers found 29 survivors.\n"), _shell.Write("id.txt", "Feri itu tenggelam pada Jumat. Tim penyelamat menemukan 29 orang.\n"));
        _shell.Surroundings = _shell.Surroundings with { Configuration = _shell.Write("alignment.conf", "# mine\nalign.format = vecalign\n\nlines = on\n") };

        Assert.StartsWith("[0]:[0]", _shell.Run("align", en, id).Out, StringComparison.Ordinal);
        Assert.StartsWith("<?xml", _shell.Run("align", en, id, "--format", "tmx").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("format\n", "is no setting")]
    [InlineData("align.colour = red\n", "no command has the option 'align.colour'")]
    public void A_setting_that_means_nothing_is_named_with_its_line(string settings, string problem)
    {
        _shell.Surroundings = _shell.Surroundings with { Configuration = _shell.Write("alignment.conf", settings) };

        var line = _shell.Refused("list", "--corpus", _shell.Path("c"));

        Assert.StartsWith(_shell.Path("alignment.conf") + ":1: ", line, StringComparison.Ordinal);
        Assert.Contains(problem, line, StringComparison.Ordinal);
    }

    public void Dispose() => _shell.Dispose();
}
