using Alignment.Search;
using Alignment.Sqlite;
using Alignment.Texts;
using BenchmarkDotNet.Attributes;

namespace Alignment.Benchmarks;

/// <summary>One query of two to five words in either language over a corpus of 40,000 sentences on disk. For larger corpora see <see cref="SearchAtScale"/>.</summary>
[MemoryDiagnoser]
public class CorpusQueries
{
    private const int Pairs = 1000, Queries = 200, Seed = 7;

    private (string Text, Language Language)[] _queries = [];
    private SqliteCorpus _corpus = null!;
    private Searcher _searcher = null!;
    private string _folder = "";
    private int _next;

    /// <summary>Fills the corpus with pairs that are linked line by line.</summary>
    [GlobalSetup]
    public void Fill()
    {
        var (text, random) = (ParallelLines.Read(), new Random(Seed));
        _folder = Directory.CreateTempSubdirectory("alignment-benchmark-").FullName;
        _corpus = SqliteCorpus.OpenOrCreate(Path.Combine(_folder, "queries.corpus"));
        _corpus.InOneTransaction(() =>
        {
            for (var number = 0; number < Pairs; number++)
            {
                _corpus.Put(text.Pair(number));
            }
        });
        _searcher = new(_corpus, _corpus.Index);
        _queries = [.. Enumerable.Range(0, Queries).Select(_ => text.Query(random))];
    }

    /// <summary>Searches both languages; the queries come in turn.</summary>
    [Benchmark]
    public int Search()
    {
        var (text, language) = _queries[_next++ % Queries];
        return _searcher.Search(QueryParser.Plain(text), new() { From = language }).Count;
    }

    /// <summary>Removes the corpus.</summary>
    [GlobalCleanup]
    public void Remove()
    {
        _corpus.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
