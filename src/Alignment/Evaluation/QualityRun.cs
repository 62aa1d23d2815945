using Alignment.Aligning;
using Alignment.Lexicons;

namespace Alignment.Evaluation;

/// <summary>Judges links on gold pairs in the detail that people look at. Thread-safe; a pure function of its arguments.</summary>
public static class QualityRun
{
    /// <summary>Links of one probability that are looked at together; fewer say too little.</summary>
    private const int Bins = 8;

    /// <summary>Aligns every pair and sums up.</summary>
    /// <param name="pairs">Pairs with gold.</param>
    /// <param name="options">The judged aligner.</param>
    /// <param name="cancellation">Stops the run with <see cref="OperationCanceledException"/>.</param>
    public static QualityReport Judge(IReadOnlyList<GoldPair> pairs, EvaluationOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var report = Evaluator.Run(pairs, options, cancellation);
        var links = pairs.AsParallel().AsOrdered().WithCancellation(cancellation).Select(p => Links(p, options)).ToList();
        return new(report, Curve(links), Reliability([.. report.Pairs.SelectMany(p => p.Forecasts)]),
            LinkErrors.InTexts(pairs, options.Align));
    }

    /// <summary>Forecasts in bins of equal numbers (sizes differ by one at most).</summary>
    public static IReadOnlyList<ReliabilityBin> Reliability(IReadOnlyList<Forecast> forecasts)
    {
        var sorted = forecasts.OrderBy(f => f.Probability).ToArray();
        var bins = new List<ReliabilityBin>();
        for (var bin = 0; bin < Bins; bin++)
        {
            var part = sorted[(int)((long)sorted.Length * bin / Bins)..(int)((long)sorted.Length * (bin + 1) / Bins)];
            if (part.Length > 0)
            {
                bins.Add(new(part.Average(f => f.Probability), part.Count(f => f.IsRight), part.Length));
            }
        }

        return bins;
    }

    private static PairLinks Links(GoldPair pair, EvaluationOptions options)
    {
        var beads = options.Align(pair.Sentences(Side.Left), pair.Sentences(Side.Right), pair.Hash).Bitext.Beads
            .Where(b => b.Kind == BeadKind.Equivalent);
        return new([.. beads], SentencePairs.Of(pair.Links, BeadKind.Equivalent), SentencePairs.Of(pair.Links, BeadKind.Partial));
    }

    private static List<CurvePoint> Curve(List<PairLinks> pairs)
    {
        var steps = pairs.SelectMany(p => p.Beads).Select(b => b.Probability).Append(0).Distinct().Order();
        return [.. steps.Select(least => new CurvePoint(least, Tally.Sum(pairs.SelectMany(p =>
            LinkJudge.Judge(SentencePairs.Of(p.Beads.Where(b => b.Probability >= least), BeadKind.Equivalent),
                p.Required, p.Tolerated)))))];
    }

    private sealed record PairLinks(IReadOnlyList<Bead> Beads, IReadOnlySet<(int Left, int Right)> Required,
        IReadOnlySet<(int Left, int Right)> Tolerated);
}
