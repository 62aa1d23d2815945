namespace Alignment.Evaluation;

/// <summary>A figure that can be computed over any number of judged pairs.</summary>
/// <param name="Name">As printed, <c>links.f1</c>.</param>
/// <param name="HasValue">Whether a pair has anything to say on it.</param>
/// <param name="Value">The figure over pairs that have.</param>
/// <param name="Resample">The pair with its sentences, queries or beads drawn again.</param>
internal sealed record Metric(string Name, Predicate<PairJudgement> HasValue, Func<IReadOnlyList<PairJudgement>, double> Value,
    Func<PairJudgement, Random, PairJudgement> Resample)
{
    /// <summary>All metrics in the order in which they are printed.</summary>
    public static IReadOnlyList<Metric> All { get; } =
    [
        .. Prf("links", p => p.Links, (p, u) => p with { Links = u }),
        .. Prf("links.strict", p => p.StrictLinks, (p, u) => p with { StrictLinks = u }),
        .. Prf("links.any", p => p.AnyLinks, (p, u) => p with { AnyLinks = u }),
        .. Prf("links.raw", p => p.RawLinks, (p, u) => p with { RawLinks = u }),
        .. Prf("partial", p => p.PartialLinks, (p, u) => p with { PartialLinks = u }),
        .. Prf("discrepancies", p => p.Discrepancies, (p, u) => p with { Discrepancies = u }),
        Of("distractors.avoided", p => p.Distractors, (p, u) => p with { Distractors = u }, u => Tally.Sum(u).Recall),
        Of("altered.first", p => p.Alterations, (p, u) => p with { Alterations = u }, u => Tally.Sum(u).Recall),
        Of("segmentation.en.f1", p => p.LeftSegmentation, (p, u) => p with { LeftSegmentation = u }, u => Tally.Sum(u).F1),
        Of("segmentation.id.f1", p => p.RightSegmentation, (p, u) => p with { RightSegmentation = u }, u => Tally.Sum(u).F1),
        Of("search.cross.mrr", p => p.CrossSearch, (p, u) => p with { CrossSearch = u }, ReciprocalRank),
        Of("search.cross.recall@10", p => p.CrossSearch, (p, u) => p with { CrossSearch = u }, Reached),
        Of("search.same.mrr", p => p.SameSearch, (p, u) => p with { SameSearch = u }, ReciprocalRank),
        Of("search.same.recall@10", p => p.SameSearch, (p, u) => p with { SameSearch = u }, Reached),
        Of("search.cross.plain.mrr", p => p.CrossUntranslated, (p, u) => p with { CrossUntranslated = u }, ReciprocalRank),
        Of("search.same.plain.mrr", p => p.SameUntranslated, (p, u) => p with { SameUntranslated = u }, ReciprocalRank),
        Of("calibration.ece", p => p.Forecasts, (p, u) => p with { Forecasts = u }, u => Calibration.ExpectedError(u)),
        Of("calibration.ece.perfect", p => p.Forecasts, (p, u) => p with { Forecasts = u }, u => Calibration.PerfectError(u)),
        Of("calibration.brier", p => p.Forecasts, (p, u) => p with { Forecasts = u }, Calibration.Brier),
        Of("calibration.logloss", p => p.Forecasts, (p, u) => p with { Forecasts = u }, Calibration.LogLoss),
    ];

    private static double ReciprocalRank(IReadOnlyList<QueryOutcome> outcomes) =>
        outcomes.Sum(o => o.Rank == 0 ? 0 : 1.0 / o.Rank) / outcomes.Count;

    private static double Reached(IReadOnlyList<QueryOutcome> outcomes) => (double)outcomes.Count(o => o.Rank > 0) / outcomes.Count;

    private static Metric[] Prf(string name, Func<PairJudgement, IReadOnlyList<Tally>?> units,
        Func<PairJudgement, IReadOnlyList<Tally>, PairJudgement> with) =>
    [
        Of(name + ".precision", units, with, u => Tally.Sum(u).Precision),
        Of(name + ".recall", units, with, u => Tally.Sum(u).Recall),
        Of(name + ".f1", units, with, u => Tally.Sum(u).F1),
    ];

    private static Metric Of<T>(string name, Func<PairJudgement, IReadOnlyList<T>?> units,
        Func<PairJudgement, IReadOnlyList<T>, PairJudgement> with, Func<IReadOnlyList<T>, double> value) => new(
        name,
        p => units(p) is { Count: > 0 },
        pairs => value([.. pairs.SelectMany(p => units(p)!)]),
        (p, random) => with(p, Bootstrap.Draw(units(p)!, random)));
}
