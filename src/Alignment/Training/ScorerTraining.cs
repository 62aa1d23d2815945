using Alignment.Aligning;
using Alignment.Evaluation;
using Alignment.Lexicons;
using Alignment.Scoring;

namespace Alignment.Training;

/// <summary>
/// Trains the scorer on gold pairs: one set of models per fold of pairs that leaves it out, one on all, thresholds and calibration from
/// scores that no model gave to a pair it had seen. A pure function of its arguments.
/// </summary>
public sealed class ScorerTraining
{
    /// <summary>
    /// Log-odds that the threshold of partial links is chosen from; the lowest is where links are judged to find the threshold of
    /// equivalent ones.
    /// </summary>
    private static readonly double[] Thresholds = [.. Enumerable.Range(0, 15).Select(i => -2.5 + (0.25 * i))];

    /// <summary>Log-odds that thresholds of joining are chosen from.</summary>
    private static readonly double[] JoinThresholds = [.. Enumerable.Range(0, 9).Select(i => -2 + (0.25 * i))];

    /// <summary>
    /// Chance from which a link is made. The best F1 lies at half of itself (Lipton, Elkan and Naryanaswamy 2014), about .43, and
    /// the curve is flat there: from .45, .42, .4, .38 and .36 on, links have .867, .868, .870, .869 and .866 on data/gold (by fold)
    /// and data/seen together, differences .796, .800, .804, .804 and .804 (fitted by Newton's method). Chosen anew for every
    /// fold, the threshold cost .005.
    /// </summary>
    private const double LinkFrom = 0.4;

    /// <summary>Pairs are left out one by one up to this many, and beyond it in as many groups.</summary>
    private const int MostFolds = 10;

    /// <summary>
    /// Weight of a link of the other kind as an example against; of 0, 0.3 and 1 this judged best under cross-validation, within the
    /// intervals.
    /// </summary>
    private const float OtherKind = 0.3f;

    /// <summary>
    /// The slot model has few features for its examples: with a third of the others' L2 its log loss on data/gold, cross-validated, was
    /// .175, with the same .186, with a tenth .183.
    /// </summary>
    private const double SlotL2 = 1.0 / 3;

    /// <summary>Where gold has no contradictions to learn from, none is claimed.</summary>
    private static readonly AdditiveModel NoSlot = new(-1, new double[Enum.GetValues<SlotFeature>().Length]);

    private readonly IReadOnlyList<TrainingPair> _pairs;
    private readonly IReadOnlyList<TrainingPair> _contradicting;
    private readonly IScorerTrainer _trainer;
    private readonly TrainingOptions _options;

    private ScorerTraining(IReadOnlyList<TrainingPair> pairs, IReadOnlyList<TrainingPair> contradicting, IScorerTrainer trainer,
        TrainingOptions options) => (_pairs, _contradicting, _trainer, _options) = (pairs, contradicting, trainer, options);

    /// <summary>How the shipped scorer is fitted: L2 of 3; 1 to 10 judged alike under cross-validation on data/gold, 30 worse.</summary>
    public static TrainingOptions Shipped { get; } = new() { L2 = 3 };

    /// <summary>Trains on pairs with gold.</summary>
    /// <param name="pairs">At least two.</param>
    /// <param name="trainer">What fits one model.</param>
    /// <param name="options">How to fit.</param>
    /// <param name="lexicon">The lexicon that candidates are measured with.</param>
    /// <param name="contradicting">Pairs that <see cref="ScorerModels.Slot"/> alone is fitted on, too; null for none.</param>
    /// <param name="cancellation">Stops with <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentException">Fewer than two pairs.</exception>
    public static Scorer Train(IReadOnlyList<GoldPair> pairs, IScorerTrainer trainer, TrainingOptions options, Lexicon lexicon,
        IReadOnlyList<GoldPair>? contradicting = null, CancellationToken cancellation = default)
    {
        if (pairs.Count < 2)
        {
            throw new ArgumentException("cross-validation needs at least two pairs with gold", nameof(pairs));
        }

        IReadOnlyList<TrainingPair> Measured(IEnumerable<GoldPair> some) => [.. some.Select(p => new TrainingPair(p, lexicon))];
        return new ScorerTraining(Measured(pairs), Measured(contradicting ?? []), trainer, options).Run(cancellation);
    }

    private Scorer Run(CancellationToken cancellation)
    {
        var count = Math.Min(MostFolds, _pairs.Count);
        var folds = Enumerable.Range(0, count)
            .Select(f => Enumerable.Range(0, _pairs.Count).Where(p => p % count == f).ToArray()).ToArray();
        IEnumerable<TrainingPair> Contradicting(int fold, bool isIn) => _contradicting.Where((_, p) => (p % count == fold) == isIn);
        var models = folds
            .Select((f, i) => Fit([.. _pairs.Where((_, p) => !f.Contains(p))], Contradicting(i, isIn: false), cancellation)).ToArray();
        var unseen = Enumerable.Range(0, _pairs.Count).Select(p => models[p % count]).ToArray();
        var aligners = _pairs.Select((p, i) => p.Aligner(unseen[i], cancellation)).ToArray();
        return new(
            Tune(Fit(_pairs, _contradicting, cancellation), unseen, aligners, without: [], cancellation),
            [.. folds.Select((f, i) => new ScorerFold(
                [.. f.Select(p => _pairs[p]).Concat(Contradicting(i, isIn: true)).Select(p => p.Hash)],
                Tune(models[i], unseen, aligners, f, cancellation)))]);
    }

    // For each model the other kind of link is a weak no: it counts as neither right nor wrong, but must not look like a yes.
    private ScorerModels Fit(IReadOnlyList<TrainingPair> pairs, IEnumerable<TrainingPair> contradicting, CancellationToken cancellation)
    {
        AdditiveModel One(IEnumerable<TrainingCandidate> candidates, BeadKind wanted) => _trainer.Train(
            [.. candidates.Where(c => wanted == BeadKind.Partial || c.MayBeEquivalent)
                .Select(c => new TrainingExample(c.Features, c.Kind == wanted,
                c.Kind == wanted || c.Kind == BeadKind.Null ? 1 : OtherKind))], _options, cancellation);
        var first = One(pairs.SelectMany(p => p.Alone), BeadKind.Equivalent);
        var candidates = pairs.SelectMany(p => p.Among(first)).ToArray();
        var equivalent = One(candidates, BeadKind.Equivalent);
        var join = _trainer.Train([.. pairs.SelectMany(p => p.Joins(first, equivalent))], _options, cancellation);
        var slots = pairs.Concat(contradicting).SelectMany(p => p.Slots()).ToArray();
        var slot = slots.Any(s => s.Positive) && slots.Any(s => !s.Positive)
            ? _trainer.Train(slots, _options with { L2 = SlotL2 * _options.L2 }, cancellation)
            : NoSlot;
        return new(first, equivalent, One(candidates, BeadKind.Partial), join, slot, 0, 0, 0);
    }

    // Thresholds and calibration for one model come from the other pairs, each scored by the model that left it out.
    private ScorerModels Tune(ScorerModels models, ScorerModels[] unseen, SparseAligner[] aligners, int[] without,
        CancellationToken cancellation)
    {
        var others = Enumerable.Range(0, _pairs.Count).Where(i => !without.Contains(i)).ToArray();
        IEnumerable<ScoredOutcome> Outcomes(double from, double join, double partial) =>
            others.SelectMany(i => _pairs[i].Outcomes(aligners[i].Align(from, join, partial), unseen[i]));
        double Best(double[] thresholds, BeadKind kind, Func<double, SparseAligner, List<Link>> align) => thresholds.MaxBy(t =>
        {
            cancellation.ThrowIfCancellationRequested();
            return Tally.Sum(others.Select(i => _pairs[i].Judge(align(t, aligners[i]), kind))).F1;
        });
        var all = CalibrationFit.Straight([.. Outcomes(Thresholds[0], double.PositiveInfinity, double.PositiveInfinity)]);
        var equivalentFrom = (Math.Log(LinkFrom / (1 - LinkFrom)) - all.Intercept) / all.Slope;
        var joinFrom = Best(JoinThresholds, BeadKind.Equivalent, (t, aligner) => aligner.Align(equivalentFrom, t, double.PositiveInfinity));
        var partialFrom = Best(Thresholds, BeadKind.Partial, (t, aligner) => aligner.Align(equivalentFrom, joinFrom, t));
        ScoredOutcome[] outcomes = [.. Outcomes(equivalentFrom, joinFrom, partialFrom)];
        return models with
        {
            Equivalent = models.Equivalent with { Curve = CalibrationFit.Bent([.. outcomes.Where(o => o.Kind == BeadKind.Equivalent)]) },
            Partial = models.Partial with { Curve = CalibrationFit.Straight([.. outcomes.Where(o => o.Kind == BeadKind.Partial)]) },
            EquivalentFrom = equivalentFrom,
            JoinFrom = joinFrom,
            PartialFrom = partialFrom,
        };
    }
}
