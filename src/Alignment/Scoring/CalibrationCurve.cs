namespace Alignment.Scoring;

/// <summary>
/// How likely a score is right: p = σ(Intercept + Slope · score), a straight line of log-odds that bends at
/// <see cref="Bend"/>. Immutable, thread-safe.
/// </summary>
/// <param name="Intercept">Log-odds at a score of 0.</param>
/// <param name="Slope">Log-odds per unit of score below the bend; above 0, so that a higher score never means a lower probability.</param>
/// <param name="SlopeAbove">The same above it.</param>
/// <remarks>
/// A straight line (Platt 1999) gives links just above the threshold too much: what is barely linked is right half the time, and what is
/// well above it nearly always, but the surest of all hardly more often (data/scorer/PROVENANCE.md, "What a bend is worth").
/// </remarks>
public sealed record CalibrationCurve(double Intercept, double Slope, double SlopeAbove)
{
    /// <summary>
    /// The score at which the line bends. Fitted on the links of data/gold, log loss on the links of data/seen was .323, .322, .323,
    /// .323 and .325 with the bend at 1, 1.5, 2, 2.5 and 3, and .338 with none.
    /// </summary>
    public const double Bend = 2;

    /// <summary>Scores that are log-odds already.</summary>
    public static CalibrationCurve Identity { get; } = Straight(0, 1);

    /// <summary>A curve without a bend.</summary>
    public static CalibrationCurve Straight(double intercept, double slope) => new(intercept, slope, slope);

    /// <summary>The chance that what has this score is right, 0–1.</summary>
    public double Probability(double score) =>
        1 / (1 + Math.Exp(-(Intercept + (Slope * Math.Min(score, Bend)) + (SlopeAbove * Math.Max(0, score - Bend)))));
}
