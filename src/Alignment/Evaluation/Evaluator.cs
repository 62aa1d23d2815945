using System.Runtime.ExceptionServices;

namespace Alignment.Evaluation;

/// <summary>
/// Judges the whole program on gold pairs: links, discrepancies, segmentation, search, calibration.
/// Thread-safe; a pure function of its arguments.
/// </summary>
public static class Evaluator
{
    /// <summary>Aligns every pair and sums up. Counts are summed over pairs (micro).</summary>
    /// <param name="pairs">Pairs with gold; see <see cref="GoldFolder"/>.</param>
    /// <param name="options">The judged aligner and search.</param>
    /// <param name="cancellation">Stops the run with <see cref="OperationCanceledException"/>.</param>
    /// <remarks>Intervals of <c>all</c> draw pairs again; those of one pair draw its sentences (or queries, or beads) again.</remarks>
    public static EvaluationReport Run(IReadOnlyList<GoldPair> pairs, EvaluationOptions options, CancellationToken cancellation = default)
    {
        var judged = Align(pairs, options, cancellation);
        for (var i = 0; i < judged.Length && options.Search is not null; i++)
        {
            judged[i] = PairJudge.WithSearch(judged[i], pairs[i], options.Search, options.UntranslatedSearch);
        }

        var rows = new List<MetricRow>();
        foreach (var metric in Metric.All)
        {
            if (judged.Where(p => metric.HasValue(p)).ToArray() is { Length: > 0 } speaking)
            {
                rows.Add(Overall(metric, speaking, options));
            }
        }

        foreach (var pair in judged)
        {
            rows.AddRange(Metric.All.Where(m => m.HasValue(pair)).Select(m => OfPair(m, pair, options)));
        }

        return new(rows, judged);
    }

    private static PairJudgement[] Align(IReadOnlyList<GoldPair> pairs, EvaluationOptions options, CancellationToken cancellation)
    {
        try
        {
            return [.. pairs.AsParallel().AsOrdered().WithCancellation(cancellation).Select(p => PairJudge.Judge(p, options))];
        }
        catch (AggregateException e)
        {
            // A malformed pair is the user's to mend, whichever thread met it; the first by name, so that
            // the message does not depend on threads.
            ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions.OrderBy(x => x.Message, StringComparer.Ordinal).First());
            throw;
        }
    }

    private static MetricRow Overall(Metric metric, PairJudgement[] pairs, EvaluationOptions options)
    {
        var (low, high) = Bootstrap.Interval(random => metric.Value(Bootstrap.Draw(pairs, random)), options.Resamples, options.Seed);
        return new(metric.Name, metric.Value(pairs), low, high, EvaluationReport.All, FittingName.Worst(pairs.Select(p => p.Fitting)));
    }

    private static MetricRow OfPair(Metric metric, PairJudgement pair, EvaluationOptions options)
    {
        var (low, high) = Bootstrap.Interval(random => metric.Value([metric.Resample(pair, random)]), options.Resamples, options.Seed);
        return new(metric.Name, metric.Value([pair]), low, high, pair.Slug, pair.Fitting);
    }
}
