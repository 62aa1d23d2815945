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
public sealed record Discrepancy(AnchorType ValueType, Quotation Left, Quotation Right, Verdict Verdict);
