namespace Alignment.Search;

/// <summary>A word of content that is known by the company it keeps.</summary>
/// <param name="Vector">Where it stands among the words of both languages, of length 1.</param>
/// <param name="Worth">How much it says: its rarity, and in a query its importance.</param>
internal readonly record struct MeantWord(float[] Vector, double Worth);
