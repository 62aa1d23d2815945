namespace Alignment.Lexicons;

/// <summary>A translation of a term as seen from that term.</summary>
/// <param name="Other">Index of the term on the other side.</param>
/// <param name="Forward">p(other | this), 0–1.</param>
/// <param name="Backward">p(this | other), 0–1.</param>
public readonly record struct LexiconEntry(int Other, float Forward, float Backward)
{
    /// <summary>Probability of the surer direction, 0–1.</summary>
    internal float Belief => MathF.Max(Forward, Backward);

    /// <summary>
    /// How surely the two terms mean the same, 0–1: the root of <see cref="Belief"/>, since one of three equally good
    /// translations is more than a third of a match.
    /// </summary>
    internal float Strength => MathF.Sqrt(Belief);
}
