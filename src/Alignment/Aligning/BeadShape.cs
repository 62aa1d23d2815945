namespace Alignment.Aligning;

/// <summary>How many sentences of each side a monotone bead holds.</summary>
/// <param name="Left">Left sentences, 0–4.</param>
/// <param name="Right">Right sentences, 0–4.</param>
internal readonly record struct BeadShape(int Left, int Right)
{
    /// <summary>Every shape that is tried; where two are worth the same the earlier wins.</summary>
    public static readonly BeadShape[] All =
        [new(1, 1), new(1, 0), new(0, 1), new(1, 2), new(2, 1), new(2, 2), new(1, 3), new(3, 1), new(2, 3), new(3, 2), new(3, 3), new(1, 4), new(4, 1)];

    /// <summary>True when one side is empty.</summary>
    public bool IsNull => Left == 0 || Right == 0;
}
