namespace Alignment.Evaluation;

/// <summary>A row of distractors.tsv: a near-miss that must not be linked.</summary>
/// <param name="Left">English sentence numbers.</param>
/// <param name="Right">Indonesian sentence numbers.</param>
/// <param name="Note">Why somebody might link them.</param>
public sealed record GoldDistractor(IReadOnlyList<int> Left, IReadOnlyList<int> Right, string Note);
