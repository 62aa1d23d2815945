using System.Diagnostics;
using System.Globalization;
using Alignment.Search;
using Alignment.Sqlite;
using Microsoft.Data.Sqlite;

namespace Alignment.Benchmarks;

/// <summary>
/// A corpus of as many sentences as wanted, in one file, and how fast it is searched: <c>scale FILE SENTENCES FOLDER…</c>. Stopped on the way, the next run goes on.
/// Names and figures of the folders' lines vary, so vocabulary and lists grow as they do with real text.
/// </summary>
internal static class SearchAtScale
{
    private const int Together = 100, Queries = 1000, Seed = 7;

    /// <summary>Fills the corpus, then searches it.</summary>
    public static void Run(string file, int sentences, IReadOnlyList<string> folders)
    {
        var text = VariedText.Of(folders);
        using var corpus = SqliteCorpus.OpenOrCreate(file);
        Fill(corpus, text, sentences / (2 * VariedText.Length));
        var statistics = corpus.Index.Statistics();
        Console.WriteLine(Line($"{statistics.Sum(s => s.Sentences)} sentences, {corpus.Pairs().Count} pairs"));
        Console.WriteLine(Line($"file {new FileInfo(file).Length / 1e6:0} MB, index {IndexSize(file) / 1e6:0} MB; peak memory {Peak():0} MB"));
        Search(corpus, text);
    }

    private static void Fill(SqliteCorpus corpus, VariedText text, int pairs)
    {
        var (from, started) = (corpus.Pairs().Count, TimeProvider.System.GetTimestamp());
        for (var next = from; next < pairs; next += Together)
        {
            var upTo = Math.Min(pairs, next + Together);
            corpus.InOneTransaction(() =>
            {
                for (var number = next; number < upTo; number++)
                {
                    corpus.Put(text.Pair(number));
                }
            });
            if (upTo % 1000 == 0 || upTo == pairs)
            {
                var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
                Console.Error.WriteLine(Line($"{upTo * 100.0 / pairs:0} %  {upTo} of {pairs} pairs  {(upTo - from) * 2 * VariedText.Length / seconds:0} sentences/s  peak memory {Peak():0} MB"));
            }
        }
    }

    private static void Search(SqliteCorpus corpus, VariedText text)
    {
        var (searcher, random) = (new Searcher(corpus, corpus.Index), new Random(Seed));
        var times = new List<double>();
        for (var i = 0; i < 2 * Queries; i++)
        {
            var (query, language) = text.Query(random);
            var started = TimeProvider.System.GetTimestamp();
            searcher.Search(QueryParser.Plain(query), new() { From = language });
            times.Add(TimeProvider.System.GetElapsedTime(started).TotalMilliseconds);
        }

        Report("first", times.Take(Queries));
        Report("next", times.Skip(Queries));
        Console.WriteLine(Line($"peak memory {Peak():0} MB"));
    }

    private static void Report(string name, IEnumerable<double> times)
    {
        var sorted = times.Order().ToArray();
        Console.WriteLine(Line($"{name} {sorted.Length} queries: p50 {sorted[sorted.Length / 2]:0.0} ms, p95 {sorted[sorted.Length * 95 / 100]:0.0} ms, p99 {sorted[sorted.Length * 99 / 100]:0.0} ms, max {sorted[^1]:0} ms"));
    }

    private static long IndexSize(string file)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT (SELECT sum(length(block)) FROM term_data) + (SELECT sum(length(sz)) + 8 * count(*) FROM term_docsize)";
        return (long)command.ExecuteScalar()!;
    }

    private static double Peak() => Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
