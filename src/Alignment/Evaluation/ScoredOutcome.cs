using Alignment.Aligning;

namespace Alignment.Evaluation;

/// <summary>A bead that was emitted, and whether gold has it.</summary>
/// <param name="Kind">The bead's kind.</param>
/// <param name="Score">Its log-odds, not calibrated.</param>
/// <param name="IsRight">True when gold has all its sentence pairs with that kind.</param>
internal readonly record struct ScoredOutcome(BeadKind Kind, double Score, bool IsRight);
