using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>How two values in one slot stand to each other.</summary>
public enum Verdict
{
    /// <summary>The same.</summary>
    Same,

    /// <summary>The same within rounding or a stated hedge.</summary>
    Rounded,

    /// <summary>The same after conversion of units or by a rate one article states.</summary>
    Converted,

    /// <summary>One text itself dates or supersedes the other's value.</summary>
    Updated,

    /// <summary>They cannot both be right.</summary>
    Conflict,
}

/// <summary>One slot of a linked fact that both reports fill.</summary>
/// <param name="ValueType">The kind of value.</param>
/// <param name="Left">The left report's words.</param>
/// <param name="Right">The right report's words.</param>
/// <param name="Verdict">How they stand to each other.</param>
public sealed record Discrepancy(AnchorType ValueType, Quotation Left, Quotation Right, Verdict Verdict)
{
    /// <summary>True when the two reports cannot both be right, or one supersedes the other.</summary>
    public bool Contradicts => Verdict is Verdict.Conflict or Verdict.Updated;

    /// <summary>True when a bead holds both sentences.</summary>
    public bool IsWithin(Bead bead)
    {
        ArgumentNullException.ThrowIfNull(bead);
        return bead.Left.Contains(Left.Sentence) && bead.Right.Contains(Right.Sentence);
    }
}
