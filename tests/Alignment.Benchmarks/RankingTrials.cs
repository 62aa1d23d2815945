using System.Globalization;
using Alignment.Evaluation;
using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Search;

namespace Alignment.Benchmarks;

/// <summary>
/// Turns the dials of the ranking, always going on from the best so far, on the queries of gold pairs: <c>weights FOLDER TRIALS FOLDS</c>. What that is worth on queries
/// that had no say in it comes from folds over pairs: each is judged by the dials that were turned, from the defaults on, on the others. One fold turns them on all.
/// </summary>
internal static class RankingTrials
{
    private const int Seed = 11;

    /// <summary>Prints the default's figures, those of every fold's best dials on its own and on the held-out pairs, and the held-out figures of all.</summary>
    public static void Run(string folder, int trials, int folds)
    {
        var pairs = GoldFolder.Read(folder);
        var corpus = GoldCorpus.Of(pairs, (left, right, pair) => JudgedRun.Align(left, right, pair));
        var index = MemoryIndex.Of(corpus);
        var start = (Weights: new RankingWeights(), Results: Judge(new()));
        var held = new PairResult[pairs.Count];
        Console.WriteLine(Line("default", start.Results));
        for (var fold = 0; fold < folds; fold++)
        {
            var (random, best) = (new Random(Seed + fold), start);
            for (var trial = 0; trial < trials; trial++)
            {
                var weights = RankingDials.Turned(best.Weights, random, dials: trial % 3 == 0 ? 5 : 2);
                var results = Judge(weights);
                best = Goodness(results.Where((_, p) => Seen(p, fold))) > Goodness(best.Results.Where((_, p) => Seen(p, fold))) ? (weights, results) : best;
            }

            Console.WriteLine(Line($"fold {fold + 1}, its own", [.. best.Results.Where((_, p) => Seen(p, fold))]));
            Console.WriteLine(best.Weights);
            foreach (var p in Enumerable.Range(0, held.Length).Where(p => folds == 1 || !Seen(p, fold)))
            {
                held[p] = best.Results[p];
            }
        }

        Console.WriteLine(Line(folds == 1 ? "fitted on these" : "held out", held));

        bool Seen(int pair, int fold) => folds == 1 || pair % folds != fold;

        PairResult[] Judge(RankingWeights weights)
        {
            var search = GoldCorpus.Search(new(corpus, index, Lexicon.Embedded, weights));
            return [.. pairs.Select(p => new PairResult(SearchJudge.Judge(p, search, cross: true), SearchJudge.Judge(p, search, cross: false)))];
        }
    }

    private static double Goodness(IEnumerable<PairResult> results) => (Rank(results.SelectMany(r => r.Cross)) + Rank(results.SelectMany(r => r.Same))) / 2;

    private static double Rank(IEnumerable<QueryOutcome> outcomes) => outcomes.Average(o => o.Rank == 0 ? 0 : 1.0 / o.Rank);

    private static string Line(string name, IReadOnlyList<PairResult> results) => string.Create(
        CultureInfo.InvariantCulture, $"{name,-16} MRR@10 cross {Rank(results.SelectMany(r => r.Cross)):0.000}, same {Rank(results.SelectMany(r => r.Same)):0.000}");

    private sealed record PairResult(IReadOnlyList<QueryOutcome> Cross, IReadOnlyList<QueryOutcome> Same);
}
