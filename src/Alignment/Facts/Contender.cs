namespace Alignment.Facts;

/// <summary>Two values that disagree and might fill one slot, and what is open beside them.</summary>
/// <param name="Left">The left value.</param>
/// <param name="Right">The right value.</param>
/// <param name="Apart">How far apart they stand in their sentences, 0–1: translations keep the order more often than not.</param>
internal readonly record struct Contender(Slot Left, Slot Right, double Apart)
{
    /// <summary>
    /// Other open values of the two groups that either might be one with; in reports no names that <see cref="NamesElsewhere"/> knows.
    /// </summary>
    public int Rivals { get; init; }

    /// <summary>How many of two names have a counterpart somewhere in the other article: <see cref="NamesElsewhere"/>.</summary>
    public int Elsewhere { get; init; }

    /// <summary>All open values of both groups.</summary>
    public int Open { get; init; }

    /// <summary>
    /// True where one of the two agrees with something, and yet may stand where another belongs: <see cref="DisplacedSlots"/>.
    /// </summary>
    public bool IsDisplaced { get; init; }

    /// <summary>
    /// 1 where the agreed values nearest to the two agree with each other, −1 where they do not, 0 where nothing agrees.
    /// </summary>
    public int Beside { get; init; }

    /// <summary>Shares of the words of two names that have a counterpart in the other's group, 0–1; 0 for all else.</summary>
    public (double Left, double Right) Told { get; init; }

    /// <summary>True where more than two sentences are linked.</summary>
    public bool IsOfGroup { get; init; }
}
