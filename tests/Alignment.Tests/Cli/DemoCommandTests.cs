namespace Alignment.Tests.Cli;

public sealed class DemoCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    [Fact]
    public void The_demo_runs_on_what_lies_beside_the_program_and_says_the_same_for_any_number_of_threads()
    {
        var one = _shell.Run("demo", "--corpus", _shell.Path("demo.corpus"));
        _shell.Surroundings = _shell.Surroundings with { Threads = 4 };

        var four = _shell.Run("demo", "--corpus", _shell.Path("demo.corpus"));

        Assert.Equal((0, ""), (one.Code, one.Error));
        Assert.Contains("c1_xi_putin_call", one.Out, StringComparison.Ordinal);
        Assert.Contains("cross-validated", one.Out, StringComparison.Ordinal);
        Assert.Equal(one, four);
        Assert.Equal(0, _shell.Run("verify", "--corpus", _shell.Path("demo.corpus")).Code);
    }

    [Fact]
    public void Without_seeds_the_demo_says_what_is_missing()
    {
        _shell.Surroundings = _shell.Surroundings with { ContentFolder = _shell.Folder };

        Assert.Contains("seeds", _shell.Refused("demo"), StringComparison.Ordinal);
    }

    public void Dispose() => _shell.Dispose();
}
