using Alignment.Aligning;
using Alignment.Facts;
using Alignment.Texts;
using BenchmarkDotNet.Attributes;

namespace Alignment.Benchmarks;

/// <summary>Two news reports of thirty sentences, from their texts to beads with their reasons and the ledger, once the program is warm.</summary>
[MemoryDiagnoser]
public class NewsPair
{
    private const int Sentences = 30;

    private string _english = "";
    private string _indonesian = "";

    /// <summary>As a translation, or as two reports of one event.</summary>
    [Params(AlignmentMode.Parallel, AlignmentMode.Comparable)]
    public AlignmentMode Mode { get; set; }

    /// <summary>Writes both reports.</summary>
    [GlobalSetup]
    public void Write()
    {
        var lines = ParallelLines.Read();
        (_english, _indonesian) = (lines.Report(Language.English, 0, Sentences), lines.Report(Language.Indonesian, 0, Sentences));
    }

    /// <summary>Reads and aligns.</summary>
    [Benchmark]
    public AlignedPair Align() => AlignmentRun.Align(Read(Language.English, _english), Read(Language.Indonesian, _indonesian), new() { Mode = Mode });

    private static Article Read(Language language, string text) => ArticleReader.Default.Read(text, new() { Language = language, LinesAreSentences = true });
}
