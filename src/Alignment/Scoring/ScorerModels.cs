namespace Alignment.Scoring;

/// <summary>The models that one training run gives, and from which log-odds on an aligner takes their answer for yes.</summary>
/// <param name="First">Equivalent against none, by the pair of sentences alone: what <see cref="FirstLook"/> sees.</param>
/// <param name="Equivalent">Equivalent against none.</param>
/// <param name="Partial">Partial against none.</param>
/// <param name="Join">Whether a neighbouring sentence belongs to a link; weights in order of <see cref="JoinFeature"/>.</param>
/// <param name="Slot">Whether two values that disagree fill one slot; weights in order of <see cref="SlotFeature"/>.</param>
/// <param name="EquivalentFrom">Least score of an equivalent link.</param>
/// <param name="JoinFrom">Least score of a sentence that joins a link.</param>
/// <param name="PartialFrom">Least score of a partial link.</param>
public sealed record ScorerModels(AdditiveModel First, AdditiveModel Equivalent, AdditiveModel Partial, AdditiveModel Join,
    AdditiveModel Slot,
    double EquivalentFrom, double JoinFrom, double PartialFrom);
