using System.Runtime.CompilerServices;

namespace Alignment.Tests.Samples;

public sealed class ReadmeTests
{
    [Fact]
    public void The_sample_in_the_readme_is_the_one_that_is_compiled()
    {
        var lines = File.ReadAllLines(Path.Combine(Here(), "AlignTwoTexts.cs"));
        var sample = lines.SkipWhile(l => !l.Contains("// README", StringComparison.Ordinal)).Skip(1).TakeWhile(l => !l.Contains("// end", StringComparison.Ordinal)).Select(l => l.Trim());
        var readme = File.ReadAllLines(Path.Combine(Here(), "..", "..", "..", "README.md")).Select(l => l.Trim().Replace("Console.", "output.", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);

        Assert.All(sample, line => Assert.Contains(line, readme));
    }

    [Fact]
    public void The_sample_links_both_facts_and_shows_where_they_differ()
    {
        var output = new StringWriter { NewLine = "\n" };

        AlignTwoTexts.Run(output);

        Assert.Equal("1 = 2  Equivalent\n2 = 1  Equivalent\n29 / 31  Conflict\n", output.ToString());
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
