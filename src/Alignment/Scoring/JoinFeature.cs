namespace Alignment.Scoring;

/// <summary>What is measured on a sentence that might join a link: its newcomer side grows by it, the sentence on the other side is shared. The order is that of the join model's weights.</summary>
public enum JoinFeature
{
    /// <summary>Log-odds of the newcomer with the shared sentence.</summary>
    Score,

    /// <summary>Log-odds of the newcomer with its best partner elsewhere.</summary>
    Elsewhere,

    /// <summary>Log-odds of the link as it is.</summary>
    Link,

    /// <summary>Log-odds of the shared sentence with its best partner elsewhere.</summary>
    Rival,

    /// <summary>Coverage that the shared sentence gains.</summary>
    Gain,

    /// <summary>Coverage of the newcomer by the shared sentence.</summary>
    Cover,

    /// <summary>Coverage of the sentence that is linked already.</summary>
    LinkCover,

    /// <summary>Geometric mean of both coverages of the link as it is.</summary>
    LinkMean,

    /// <summary>What that mean gains.</summary>
    MeanGain,

    /// <summary>What <see cref="Feature.Mass"/> gains.</summary>
    MassGain,

    /// <summary>What <see cref="Feature.NumbersAgree"/> gains.</summary>
    NumbersGain,

    /// <summary><see cref="Feature.Length"/> of the link as it is.</summary>
    LinkLength,

    /// <summary><see cref="Feature.Length"/> of the link with the newcomer.</summary>
    Length,

    /// <summary>1 when the newcomer follows the linked sentence, 0 when it stands before it.</summary>
    Follows,
}
