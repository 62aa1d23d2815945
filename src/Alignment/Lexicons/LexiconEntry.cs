namespace Alignment.Lexicons;

/// <summary>A translation of a term as seen from that term.</summary>
/// <param name="Other">Index of the term on the other side.</param>
/// <param name="Forward">p(other | this), 0–1.</param>
/// <param name="Backward">p(this | other), 0–1.</param>
public readonly record struct LexiconEntry(int Other, float Forward, float Backward);
