namespace Alignment.Lexicons;

/// <summary>A row of a lexicon: two terms that translate each other.</summary>
/// <param name="Left">Term of the left language, English where one side is English.</param>
/// <param name="Right">Term of the right language.</param>
/// <param name="Forward">p(right | left), 0–1.</param>
/// <param name="Backward">p(left | right), 0–1.</param>
public readonly record struct LexiconPair(string Left, string Right, double Forward, double Backward);
