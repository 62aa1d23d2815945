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
        var errors = pairs.Where(p => p.HasTexts).SelectMany(p => Errors(p, options)).ToList();
        return new(report, Curve(links), Reliability([.. report.Pairs.SelectMany(p => p.Forecasts)]), [.. errors.OrderByDescending(e => e.Probability ?? -1)]);
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
        var beads = options.Align(pair.Sentences(Side.Left), pair.Sentences(Side.Right), pair.Hash).Bitext.Beads.Where(b => b.Kind == BeadKind.Equivalent);
        return new([.. beads], SentencePairs.Of(pair.Links, BeadKind.Equivalent), SentencePairs.Of(pair.Links, BeadKind.Partial));
    }

    private static List<CurvePoint> Curve(List<PairLinks> pairs)
    {
        var steps = pairs.SelectMany(p => p.Beads).Select(b => b.Probability).Append(0).Distinct().Order();
        return [.. steps.Select(least => new CurvePoint(least, Tally.Sum(pairs.SelectMany(p =>
            LinkJudge.Judge(SentencePairs.Of(p.Beads.Where(b => b.Probability >= least), BeadKind.Equivalent), p.Required, p.Tolerated)))))];
    }

    // On the articles as they were published, so that a reader can go there; what is a part is neither right nor wrong.
    private static IEnumerable<LinkMistake> Errors(GoldPair pair, EvaluationOptions options)
    {
        var (left, right) = (pair.Text(Side.Left), pair.Text(Side.Right));
        var (leftMap, rightMap) = (new SegmentationJudge(left, pair.Sentences(Side.Left)).GoldOfOwn(), new SegmentationJudge(right, pair.Sentences(Side.Right)).GoldOfOwn());
        var (required, tolerated) = (SentencePairs.Of(pair.Links, BeadKind.Equivalent), SentencePairs.Of(pair.Links, BeadKind.Partial));
        var found = new HashSet<(int, int)>();
        foreach (var bead in options.Align(left, right, pair.Hash).Bitext.Beads.Where(b => b.Kind == BeadKind.Equivalent))
        {
            var linked = SentencePairs.Expand([.. bead.Left.SelectMany(n => leftMap[n])], [.. bead.Right.SelectMany(n => rightMap[n])]).ToList();
            found.UnionWith(linked);
            if (linked.Count > 0 && !linked.Any(p => required.Contains(p) || tolerated.Contains(p)))
            {
                yield return new(pair.Slug, bead.Left, bead.Right, bead.Probability);
            }
        }

        foreach (var link in pair.Links.Where(l => l.Kind == BeadKind.Equivalent && !SentencePairs.Expand(l.Left, l.Right).Any(found.Contains)))
        {
            int[] lefts = [.. leftMap.Where(m => m.Value.Intersect(link.Left).Any()).Select(m => m.Key).Order()], rights = [.. rightMap.Where(m => m.Value.Intersect(link.Right).Any()).Select(m => m.Key).Order()];
            if (lefts.Length > 0 && rights.Length > 0)
            {
                yield return new(pair.Slug, lefts, rights, null);
            }
        }
    }

    private sealed record PairLinks(IReadOnlyList<Bead> Beads, IReadOnlySet<(int Left, int Right)> Required, IReadOnlySet<(int Left, int Right)> Tolerated);
}
