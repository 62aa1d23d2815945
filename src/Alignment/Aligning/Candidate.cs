namespace Alignment.Aligning;

/// <summary>A pair of sentences that share something, as it was weighed before anything was decided.</summary>
/// <param name="Left">Number of the left sentence.</param>
/// <param name="Right">Number of the right sentence.</param>
/// <param name="Likeness">Geometric mean of the shares of both sentences' weight that have a partner in the other, 0–1.</param>
/// <param name="Score">Log-odds that both state the same main fact.</param>
/// <param name="Probability">Chance of that, 0–1: of a link by the curve that links are calibrated with, of any other pair by its own
/// log-odds.</param>
/// <param name="PartialScore">Log-odds that one states a part of what the other does.</param>
/// <param name="PartialProbability">Chance of that, 0–1, likewise.</param>
/// <param name="Linked">The kind of bead that holds both sentences; null when none does.</param>
public sealed record Candidate(int Left, int Right, double Likeness, double Score, double Probability, double PartialScore,
    double PartialProbability, BeadKind? Linked);
