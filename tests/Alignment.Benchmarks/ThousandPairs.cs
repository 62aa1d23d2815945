using Alignment.Corpora;
using Alignment.Sqlite;
using Alignment.Texts;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Alignment.Benchmarks;

/// <summary>A thousand pairs of reports of thirty sentences, from their texts into a new corpus on disk, aligned and indexed, on all cores.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5)]
public class ThousandPairs
{
    private const int Pairs = 1000, Sentences = 30, Together = 50;

    private (string English, string Indonesian)[] _reports = [];
    private string _folder = "";
    private int _filled;

    /// <summary>Writes all reports.</summary>
    [GlobalSetup]
    public void Write()
    {
        var lines = ParallelLines.Read();
        _reports = [.. Enumerable.Range(0, Pairs).Select(p => (lines.Report(Language.English, p, Sentences), lines.Report(Language.Indonesian, p, Sentences)))];
        _folder = Directory.CreateTempSubdirectory("alignment-benchmark-").FullName;
    }

    /// <summary>Fills a corpus; gives the number of sentences in its index.</summary>
    [Benchmark]
    public long Add()
    {
        using var corpus = SqliteCorpus.OpenOrCreate(Path.Combine(_folder, $"{_filled++}.corpus"));
        foreach (var batch in Enumerable.Range(0, Pairs).Chunk(Together))
        {
            var aligned = batch.AsParallel().AsOrdered().Select(Align);
            corpus.InOneTransaction(() =>
            {
                foreach (var pair in aligned)
                {
                    corpus.Put(pair);
                }
            });
        }

        return corpus.Index.Statistics().Sum(s => s.Sentences);
    }

    /// <summary>Removes the corpora.</summary>
    [GlobalCleanup]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    private ArticlePair Align(int number)
    {
        var name = VariedText.Name(number);
        var run = AlignmentRun.Align(Read(Language.English, name, _reports[number].English), Read(Language.Indonesian, name, _reports[number].Indonesian));
        return ArticlePair.Of(name, run.Bitext, run.Discrepancies);
    }

    private static Article Read(Language language, string name, string text) => ArticleReader.Default.Read(text, new() { Path = name, Language = language, LinesAreSentences = true });
}
