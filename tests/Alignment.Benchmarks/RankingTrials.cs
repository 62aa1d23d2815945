using System.Globalization;
using Alignment.Evaluation;
using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Search;

namespace Alignment.Benchmarks;

/// <summary>
/// Tries dials of the ranking on the queries of gold pairs: <c>weights FOLDER TRIALS</c>. What choosing them is worth on queries that had no say in it comes from
/// cross-validation: for each pair the trial that is best on all others. The default is trial 0.
/// </summary>
internal static class RankingTrials
{
    private const int Seed = 11;

    /// <summary>Prints the default's figures, the cross-validated ones, and the trials that are best on all.</summary>
    public static void Run(string folder, int trials)
    {
        var pairs = GoldFolder.Read(folder);
        var corpus = GoldCorpus.Of(pairs, (left, right, pair) => AlignmentRun.Align(left, right, new() { Models = Scorer.Embedded.ForJudging(pair) }));
        var index = MemoryIndex.Of(corpus);
        var random = new Random(Seed);
        var tried = Enumerable.Range(0, trials).Select(i => i == 0 ? new() : Drawn(random, near: i % 2 == 0)).ToArray();
        var results = tried.Select(weights => Judge(pairs, GoldCorpus.Search(new(corpus, index, Lexicon.Embedded, weights)))).ToArray();
        var chosen = Enumerable.Range(0, pairs.Count).Select(p => results.MaxBy(r => Goodness(r.Where((_, q) => q != p)))![p]).ToArray();
        Console.WriteLine(Line("default", results[0]));
        Console.WriteLine(Line("cross-validated", chosen));
        foreach (var best in Enumerable.Range(0, trials).OrderByDescending(t => Goodness(results[t])).Take(8))
        {
            Console.WriteLine(Line($"trial {best}", results[best]));
            Console.WriteLine(tried[best]);
        }
    }

    private static PairResult[] Judge(IReadOnlyList<GoldPair> pairs, JudgedSearch search) =>
        [.. pairs.Select(p => new PairResult(SearchJudge.Judge(p, search, cross: true), SearchJudge.Judge(p, search, cross: false)))];

    private static double Goodness(IEnumerable<PairResult> results) => (Rank(results.SelectMany(r => r.Cross)) + Rank(results.SelectMany(r => r.Same))) / 2;

    private static double Rank(IEnumerable<QueryOutcome> outcomes) => outcomes.Average(o => o.Rank == 0 ? 0 : 1.0 / o.Rank);

    private static string Line(string name, IReadOnlyList<PairResult> results) => string.Create(
        CultureInfo.InvariantCulture, $"{name,-16} MRR@10 cross {Rank(results.SelectMany(r => r.Cross)):0.000}, same {Rank(results.SelectMany(r => r.Same)):0.000}");

    private static RankingWeights Drawn(Random random, bool near)
    {
        var start = new RankingWeights();
        return new()
        {
            Saturation = Dial(start.Saturation, 0.3, 2), LengthWeight = Dial(start.LengthWeight, 0, 1), TranslationMass = Dial(start.TranslationMass, 0.8, 1),
            Translations = random.Next(4, 13), Softness = Dial(start.Softness, 0.2, 1), Expansion = Dial(start.Expansion, 0, 0.8), Aligned = Dial(start.Aligned, 0.3, 1),
            Neighbours = Dial(start.Neighbours, 0, 0.2), Article = Dial(start.Article, 0, 1), ArticleSaturation = Dial(start.ArticleSaturation, 0.5, 4),
            ArticleAligned = Dial(start.ArticleAligned, 0, 1), Coverage = Dial(start.Coverage, 0, 2), Value = Dial(start.Value, 0, 1.5), Type = Dial(start.Type, 0, 1.5),
        };

        double Dial(double value, double low, double high)
        {
            var drawn = low + (random.NextDouble() * (high - low));
            return near ? Math.Clamp(value + ((drawn - value) * 0.4), low, high) : drawn;
        }
    }

    private sealed record PairResult(IReadOnlyList<QueryOutcome> Cross, IReadOnlyList<QueryOutcome> Same);
}
