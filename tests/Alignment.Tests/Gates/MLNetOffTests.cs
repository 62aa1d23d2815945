using Alignment.Tests.Cli;

namespace Alignment.Tests.Gates;

/// <summary>Compiled only where Microsoft.ML is switched off.</summary>
public sealed class MLNetOffTests
{
    [Fact]
    public void Neither_Microsoft_ML_nor_its_provider_is_referenced_or_shipped() => Absent.Check("Microsoft.ML", "Alignment.MLNet");

    [Fact]
    public void Asking_for_it_says_in_one_line_how_to_switch_it_on()
    {
        using var shell = new Shell();

        Assert.Contains("build with -p:WithMLNet=true", shell.Refused("train", shell.Folder, "-o", shell.Path("scorer.json")), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(shell.Folder));
    }
}
