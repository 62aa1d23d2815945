namespace Alignment.Scoring;

/// <summary>The models that one training run gives: is it the same fact, is it a shared part, and from which log-odds on an aligner takes the answer for yes.</summary>
/// <param name="Equivalent">Equivalent against none.</param>
/// <param name="Partial">Partial against none.</param>
/// <param name="EquivalentFrom">Least score of an equivalent link.</param>
/// <param name="GrowFrom">Least score of a pair that joins a neighbouring sentence to a link.</param>
/// <param name="PartialFrom">Least score of a partial link.</param>
public sealed record ScorerModels(AdditiveModel Equivalent, AdditiveModel Partial, double EquivalentFrom, double GrowFrom, double PartialFrom);
