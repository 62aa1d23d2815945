using Alignment.Lexicons;

namespace Alignment.Scoring;

/// <summary>A neighbouring sentence that might join a link of one sentence with one, by index.</summary>
/// <param name="Left">The link's left sentence.</param>
/// <param name="Right">The link's right sentence.</param>
/// <param name="Side">The side that would grow.</param>
/// <param name="Sentence">The sentence before or after the link's on that side.</param>
public readonly record struct Newcomer(int Left, int Right, Side Side, int Sentence);
