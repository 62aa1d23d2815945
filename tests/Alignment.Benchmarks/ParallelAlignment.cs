using Alignment.Facts;
using Alignment.Aligning;
using Alignment.Texts;
using BenchmarkDotNet.Attributes;

namespace Alignment.Benchmarks;

/// <summary>From two read articles to beads with their reasons, for a news pair and for longer and longer documents of which one lost a block.</summary>
[MemoryDiagnoser]
public class ParallelAlignment
{
    private static readonly string[] Places = ["Ambon", "Blitar", "Cirebon", "Dumai", "Ende", "Fakfak", "Gorontalo", "Kupang", "Maumere", "Nabire"];

    private Article _left = null!;
    private Article _right = null!;

    /// <summary>Sentences of the left article.</summary>
    [Params(30, 1_000, 10_000)]
    public int Sentences { get; set; }

    /// <summary>Writes both articles.</summary>
    [GlobalSetup]
    public void Write()
    {
        var numbers = Enumerable.Range(0, Sentences).ToArray();
        _left = Read(Language.English, numbers.Select(n => $"Officials in {Places[n % 10]} counted {1000 + (n * 37)} bags of rice on the market that day."));
        _right = Read(Language.Indonesian, numbers.Where(n => n < Sentences / 2 || n >= Sentences * 6 / 10)
            .Select(n => $"Petugas di {Places[n % 10]} menghitung {1000 + (n * 37)} karung beras di pasar hari itu."));
    }

    /// <summary>The mode is known.</summary>
    [Benchmark]
    public AlignedPair Parallel() => AlignmentRun.Align(_left, _right, new() { Mode = AlignmentMode.Parallel });

    /// <summary>The mode is measured.</summary>
    [Benchmark]
    public AlignedPair Auto() => AlignmentRun.Align(_left, _right);

    private static Article Read(Language language, IEnumerable<string> lines) =>
        ArticleReader.Default.Read(string.Join('\n', lines), new() { Language = language, LinesAreSentences = true });
}
