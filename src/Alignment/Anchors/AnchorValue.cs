namespace Alignment.Anchors;

/// <summary>
/// What an anchor says, independent of language and way of writing. Two values with the same <see cref="Normal"/> and type are equal.
/// </summary>
public abstract record AnchorValue
{
    /// <summary>
    /// Normal form in invariant writing: <c>1200000</c>, <c>25 %</c>, <c>USD 5000000</c>, <c>94000 m</c>, <c>2025-08-08</c>,
    /// <c>06:35+07</c>, <c>united nations</c>.
    /// </summary>
    public abstract string Normal { get; }
}
