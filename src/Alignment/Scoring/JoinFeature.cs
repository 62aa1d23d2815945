namespace Alignment.Scoring;

/// <summary>
/// What is measured on a sentence that might join a link. The newcomer makes its own side grow; the link's sentence on
/// the other side is shared. The order is that of the join model's weights.
/// </summary>
public enum JoinFeature
{
    /// <summary>Log-odds of the newcomer with the shared sentence.</summary>
    Score,

    /// <summary>Log-odds of the newcomer with its best partner elsewhere.</summary>
    Elsewhere,

    /// <summary>Log-odds of the shared sentence with its best partner elsewhere.</summary>
    Rival,

    /// <summary>Coverage of the sentence that is linked already.</summary>
    LinkCover,

    /// <summary>What the geometric mean of both coverages gains.</summary>
    MeanGain,

    /// <summary><see cref="Feature.Length"/> of the link with the newcomer.</summary>
    Length,

    /// <summary>1 when the newcomer follows the linked sentence, 0 when it stands before it.</summary>
    Follows,

    /// <summary>
    /// How far in the shared sentence, as a share of its terms, what the newcomer tells stands behind what the linked
    /// sentence tells, −1 to 1; positive where the newcomer follows and its part does, too, or both come first; 0 where one
    /// of the two tells nothing of its own. "X did this and said that" is told in order.
    /// </summary>
    Order,

    /// <summary>ln(1 + weight of the shared sentence, nats, that the newcomer matches and the linked sentence does not).</summary>
    Fresh,

    /// <summary>
    /// <see cref="Feature.NamesAgree"/> of the newcomer with the shared sentence: who is named once more tends to do something else.
    /// </summary>
    Names,

    /// <summary>1 when the newcomer and the shared sentence both quote someone.</summary>
    QuotedBoth,
}
