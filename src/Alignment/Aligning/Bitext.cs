using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>How two articles were aligned.</summary>
public enum AlignmentMode
{
    /// <summary>One translates the other: order holds, every sentence is in exactly one bead.</summary>
    Parallel,

    /// <summary>Two reports of one event: links may cross, most sentences may stay alone.</summary>
    Comparable,
}

/// <summary>Two articles and the beads between them. Immutable.</summary>
public sealed record Bitext
{
    /// <summary>The left article; the English one where English meets Indonesian.</summary>
    public required Article Left { get; init; }

    /// <summary>The right article.</summary>
    public required Article Right { get; init; }

    /// <summary>How they were aligned.</summary>
    public required AlignmentMode Mode { get; init; }

    /// <summary>The measured order statistic, 0 (no order) to 1 (the same order).</summary>
    public double Order { get; init; }

    /// <summary>
    /// Beads by first left sentence, then first right; in parallel mode null beads stand where they belong,
    /// and one that a link leaves out in its middle follows that link.
    /// </summary>
    public required IReadOnlyList<Bead> Beads { get; init; }

    /// <summary>False when no calibration fits the two languages: probabilities are then a ranking only.</summary>
    public bool Calibrated { get; init; } = true;
}
