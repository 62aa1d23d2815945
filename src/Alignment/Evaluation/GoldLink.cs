using Alignment.Aligning;

namespace Alignment.Evaluation;

/// <summary>A row of gold.tsv: these sentences state one fact.</summary>
/// <param name="Left">English sentence numbers, from 1, ascending.</param>
/// <param name="Right">Indonesian sentence numbers, likewise.</param>
/// <param name="Kind">Equivalent or partial.</param>
/// <param name="Note">What the fact is, in the annotator's words.</param>
public sealed record GoldLink(IReadOnlyList<int> Left, IReadOnlyList<int> Right, BeadKind Kind, string Note);
