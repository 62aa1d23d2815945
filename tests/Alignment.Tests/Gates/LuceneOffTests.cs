using Alignment.Tests.Cli;

namespace Alignment.Tests.Gates;

/// <summary>Compiled only where Lucene.Net is switched off.</summary>
public sealed class LuceneOffTests
{
    [Fact]
    public void Neither_Lucene_nor_its_provider_is_referenced_or_shipped() => Absent.Check("Lucene", "Alignment.LuceneNet");

    [Fact]
    public void Asking_for_it_says_in_one_line_how_to_switch_it_on()
    {
        using var shell = new Shell();

        Assert.Contains("build with -p:WithLucene=true", shell.Refused("search", "hujan", "--corpus", shell.Write("empty.db", ""), "--engine", "lucene"), StringComparison.Ordinal);
    }
}
