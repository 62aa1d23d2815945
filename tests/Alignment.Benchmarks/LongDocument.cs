using System.Diagnostics;
using System.Globalization;
using Alignment.Aligning;
using Alignment.Facts;
using Alignment.Texts;
using BenchmarkDotNet.Attributes;

namespace Alignment.Benchmarks;

/// <summary>
/// From two long texts in memory to beads, each in a fresh process as a command has it: loading the lexicon and compiling are in the figure.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(CommandRuntime))]
public class LongDocument
{
    /// <summary>Where noise stands in the long text.</summary>
    internal const int Seed = 3;

    private string _english = "";
    private string _indonesian = "";

    /// <summary>Lines of a side before what is lost and what is added.</summary>
    [Params(26_000, 100_000)]
    public int Lines { get; set; }

    /// <summary>With reasons and ledger, or the links alone, as <c>align --format vecalign</c> asks for them.</summary>
    [Params(false, true)]
    public bool Explained { get; set; }

    /// <summary>Writes both texts.</summary>
    [GlobalSetup]
    public void Write()
    {
        var text = new LongText(ParallelLines.Read(), Lines, new Random(Seed));
        (_english, _indonesian) = (text.English, text.Indonesian);
    }

    /// <summary>Reads and aligns.</summary>
    [Benchmark]
    public AlignedPair Parallel() => AlignmentRun.Align(
        Read(Language.English, _english),
        Read(Language.Indonesian, _indonesian),
        new() { Mode = AlignmentMode.Parallel, Explained = Explained });

    /// <summary>Says how much memory the process took at most.</summary>
    [GlobalCleanup]
    public void Peak() => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"// peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB"));

    private static Article Read(Language language, string text) =>
        ArticleReader.Default.Read(text, new() { Language = language, LinesAreSentences = true });
}
