using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>
/// A decision: these sentences say the same, wholly or in part; or, with one side empty, these say what the other article does not.
/// </summary>
public sealed record Bead
{
    /// <summary>Sentence numbers of the left article, ascending; empty in a null bead.</summary>
    public required IReadOnlyList<int> Left { get; init; }

    /// <summary>Sentence numbers of the right article, ascending; empty in a null bead.</summary>
    public required IReadOnlyList<int> Right { get; init; }

    /// <summary>Equivalent, partial or null.</summary>
    public required BeadKind Kind { get; init; }

    /// <summary>Log-odds: the sum of the weights of <see cref="Evidence"/>; 0 in a null bead.</summary>
    public double Score { get; init; }

    /// <summary>Calibrated chance that the kind holds, 0–1; see data/scorer/PROVENANCE.md for what it was calibrated on.</summary>
    public double Probability { get; init; }

    /// <summary>The reasons, heaviest first.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The clause that is shared, on a partial bead.</summary>
    public SharedPart? Part { get; init; }
}

/// <summary>What a bead states.</summary>
public enum BeadKind
{
    /// <summary>One side is empty.</summary>
    Null,

    /// <summary>Both state the same main fact.</summary>
    Equivalent,

    /// <summary>One side's fact is a clause of the other, or a headline or lead restates it.</summary>
    Partial,
}

/// <summary>The clause of a partial bead that the other side states too.</summary>
/// <param name="Side">The side whose sentence is longer than what is shared.</param>
/// <param name="Quotation">The clause.</param>
public sealed record SharedPart(Lexicons.Side Side, Quotation Quotation);
