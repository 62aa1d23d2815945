namespace Alignment.Aligning;

/// <summary>Costs of the monotone aligner, in units of likeness: a bead costs 1 less its likeness for each pair of its sentences. Fitted on corrupted parallel news, see data/scorer/PROVENANCE.md.</summary>
/// <param name="Null">A sentence that stays alone.</param>
/// <param name="Merge">Each sentence beyond one a side.</param>
/// <param name="Length">Per unit of |ln| of the ratio of characters, corrected for the articles' own ratio.</param>
public sealed record MonotoneCosts(double Null = 0.33, double Merge = 0.12, double Length = 0.05);
