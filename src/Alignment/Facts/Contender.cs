namespace Alignment.Facts;

/// <summary>Two values that disagree and might fill one slot, and what is open beside them.</summary>
/// <param name="Left">The left value.</param>
/// <param name="Right">The right value.</param>
/// <param name="Apart">How far apart they stand in their sentences, 0–1: translations keep the order more often than not.</param>
internal readonly record struct Contender(Slot Left, Slot Right, double Apart)
{
    /// <summary>Other open values of the two groups that either might be one with.</summary>
    public int Rivals { get; init; }

    /// <summary>All open values of both groups.</summary>
    public int Open { get; init; }

    /// <summary>True where one of the two has a counterpart that another of its name has, too.</summary>
    public bool IsDisplaced { get; init; }

    /// <summary>True where more than two sentences are linked.</summary>
    public bool IsOfGroup { get; init; }
}
