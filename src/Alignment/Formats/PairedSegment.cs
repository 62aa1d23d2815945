using Alignment.Aligning;

namespace Alignment.Formats;

/// <summary>A pair of segments that somebody aligned, and what their maker says of it; what he does not say is null or empty.</summary>
/// <param name="Left">Left text on one line; empty when only the right side has any.</param>
/// <param name="Right">Right text on one line, likewise.</param>
public sealed record PairedSegment(string Left, string Right)
{
    /// <summary>Equivalent or partial.</summary>
    public BeadKind? Kind { get; init; }

    /// <summary>Log-odds, as <see cref="Bead.Score"/>.</summary>
    public double? Score { get; init; }

    /// <summary>Chance that the link is right, 0–1.</summary>
    public double? Probability { get; init; }

    /// <summary>Numbers of the left sentences from 1, joined by blanks; null when unknown.</summary>
    public string? LeftNumbers { get; init; }

    /// <summary>Numbers of the right sentences from 1, joined by blanks; null when unknown.</summary>
    public string? RightNumbers { get; init; }
}
