using Alignment.Aligning;
using Alignment.Lexicons;
using Alignment.Scoring;

namespace Alignment.Evaluation;

/// <summary>Trains the scorer on gold pairs: one model per pair that leaves it out, one on all, thresholds and calibration from scores that no model gave to a pair it had seen. A pure function of its arguments.</summary>
public sealed class ScorerTraining
{
    /// <summary>Log-odds that thresholds are chosen from.</summary>
    private static readonly double[] Thresholds = [.. Enumerable.Range(0, 23).Select(i => -3.5 + (0.25 * i))];

    /// <summary>Weight of a link of the other kind as an example against; of 0, 0.3 and 1 this judged best under cross-validation, within the intervals.</summary>
    private const float OtherKind = 0.3f;

    private readonly IReadOnlyList<TrainingPair> _pairs;
    private readonly IScorerTrainer _trainer;
    private readonly TrainingOptions _options;

    private ScorerTraining(IReadOnlyList<TrainingPair> pairs, IScorerTrainer trainer, TrainingOptions options) =>
        (_pairs, _trainer, _options) = (pairs, trainer, options);

    /// <summary>How the shipped scorer is fitted: L2 of 5; 3 to 10 judged alike under cross-validation on data/gold, 30 worse.</summary>
    public static TrainingOptions Shipped { get; } = new() { L2 = 5 };

    /// <summary>Trains on pairs with gold.</summary>
    /// <param name="pairs">At least two.</param>
    /// <param name="trainer">What fits one model.</param>
    /// <param name="options">How to fit.</param>
    /// <param name="lexicon">The lexicon that candidates are measured with.</param>
    /// <param name="cancellation">Stops with <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentException">Fewer than two pairs.</exception>
    public static Scorer Train(IReadOnlyList<GoldPair> pairs, IScorerTrainer trainer, TrainingOptions options, Lexicon lexicon, CancellationToken cancellation = default)
    {
        if (pairs.Count < 2)
        {
            throw new ArgumentException("cross-validation needs at least two pairs with gold", nameof(pairs));
        }

        return new ScorerTraining([.. pairs.Select(p => new TrainingPair(p, lexicon))], trainer, options).Run(cancellation);
    }

    private Scorer Run(CancellationToken cancellation)
    {
        var unseen = _pairs.Select(p => Fit(_pairs.Where(q => q != p), cancellation)).ToArray();
        var trials = _pairs.Select((p, i) => Try(p, unseen[i], cancellation)).ToArray();
        var folds = _pairs.Select((p, i) => new ScorerFold([p.Hash], Tune(unseen[i], unseen, trials, without: i, cancellation))).ToArray();
        return new(Tune(Fit(_pairs, cancellation), unseen, trials, without: -1, cancellation), folds);
    }

    // For each model the other kind of link is a weak no: it counts as neither right nor wrong, but must not look like a yes.
    private ScorerModels Fit(IEnumerable<TrainingPair> pairs, CancellationToken cancellation)
    {
        var candidates = pairs.SelectMany(p => p.Candidates).ToArray();
        AdditiveModel One(BeadKind wanted) => _trainer.Train(
            [.. candidates.Select(c => new TrainingExample(c.Features, c.Kind == wanted, c.Kind == wanted || c.Kind == BeadKind.Null ? 1 : OtherKind))], _options, cancellation);
        return new(One(BeadKind.Equivalent), One(BeadKind.Partial), 0, 0, 0);
    }

    // How a pair fares under every choice of thresholds, by the model that left it out.
    private static Tally[,] Try(TrainingPair pair, ScorerModels models, CancellationToken cancellation)
    {
        var trials = new Tally[Thresholds.Length, Thresholds.Length];
        for (var e = 0; e < Thresholds.Length; e++)
        {
            for (var g = 0; g < Thresholds.Length; g++)
            {
                trials[e, g] = pair.Judge(models with { EquivalentFrom = Thresholds[e], GrowFrom = Thresholds[g], PartialFrom = double.PositiveInfinity }, cancellation);
            }
        }

        return trials;
    }

    // Thresholds and calibration for one model come from the other pairs, each scored by the model that left it out.
    private ScorerModels Tune(ScorerModels models, ScorerModels[] unseen, Tally[][,] trials, int without, CancellationToken cancellation)
    {
        var others = Enumerable.Range(0, _pairs.Count).Where(i => i != without).ToArray();
        var best = (F1: -1.0, Equivalent: 0, Grow: 0);
        for (var e = 0; e < Thresholds.Length; e++)
        {
            for (var g = 0; g < Thresholds.Length; g++)
            {
                var f1 = Tally.Sum(others.Select(i => trials[i][e, g])).F1;
                best = f1 > best.F1 ? (f1, e, g) : best;
            }
        }

        var tuned = models with { EquivalentFrom = Thresholds[best.Equivalent], GrowFrom = Thresholds[best.Grow] };
        var partial = Thresholds.MaxBy(t => Tally.Sum(others.Select(i => _pairs[i].JudgePartial(At(unseen[i], tuned, t), cancellation))).F1);
        tuned = tuned with { PartialFrom = partial };
        var outcomes = others.SelectMany(i => _pairs[i].Outcomes(At(unseen[i], tuned, partial), cancellation)).ToArray();
        return tuned with
        {
            Equivalent = Calibrated(models.Equivalent, outcomes, BeadKind.Equivalent),
            Partial = Calibrated(models.Partial, outcomes, BeadKind.Partial),
        };
    }

    private static ScorerModels At(ScorerModels models, ScorerModels thresholds, double partial) =>
        models with { EquivalentFrom = thresholds.EquivalentFrom, GrowFrom = thresholds.GrowFrom, PartialFrom = partial };

    private static AdditiveModel Calibrated(AdditiveModel model, ScoredOutcome[] outcomes, BeadKind kind)
    {
        var (slope, intercept) = PlattScaling.Fit([.. outcomes.Where(o => o.Kind == kind)]);
        return model with { Slope = slope, Intercept = intercept };
    }
}
