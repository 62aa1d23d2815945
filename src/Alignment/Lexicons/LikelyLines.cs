namespace Alignment.Lexicons;

/// <summary>Two lines that may translate each other.</summary>
/// <param name="Left">Terms of the left line in order.</param>
/// <param name="Right">Terms of the right line in order.</param>
/// <param name="Chance">How sure it is that they do, 0–1.</param>
internal readonly record struct LikelyLines(string[] Left, string[] Right, double Chance);
