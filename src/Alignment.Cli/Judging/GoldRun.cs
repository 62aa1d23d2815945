using Alignment.Evaluation;
using Alignment.Facts;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Cli.Judging;

/// <summary>The program as it is judged on pairs with gold: a pair that the scorer was fitted on is aligned by the fold that did not see it.</summary>
internal static class GoldRun
{
    /// <summary>Aligns, searches, counts.</summary>
    /// <param name="pairs">Pairs with gold.</param>
    /// <param name="resamples">How often pairs are drawn again for the intervals.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static EvaluationReport Judge(IReadOnlyList<GoldPair> pairs, int resamples, CancellationToken cancellation)
    {
        AlignedPair Align(Article left, Article right, string pair) => GoldRun.Align(left, right, pair, cancellation);

        return Evaluator.Run(pairs, new() { Align = Align, FittingOf = FittingOf, Search = GoldCorpus.Search(pairs, Align), Resamples = resamples }, cancellation);
    }

    /// <summary>Aligns one pair as it is judged.</summary>
    public static AlignedPair Align(Article left, Article right, string pair, CancellationToken cancellation) =>
        AlignmentRun.Align(left, right, new() { Models = Scorer.Embedded.ForJudging(pair) }, cancellation);

    private static Fitting FittingOf(string pair) => Scorer.Embedded.HasSeen(pair) ? Fitting.CrossValidated : Fitting.Unseen;
}
