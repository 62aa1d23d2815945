namespace Alignment.Anchors;

/// <summary>How two values of a type stand to each other.</summary>
public enum ValueRelation
{
    /// <summary>They say different things.</summary>
    Different,

    /// <summary>The same.</summary>
    Equal,

    /// <summary>The same after rounding one to the other's precision, or where a hedge ("about") allows.</summary>
    Rounded,

    /// <summary>The same after conversion of units (miles and kilometres, WIB and WITA).</summary>
    Converted,

    /// <summary>
    /// One lies in the other's bound ("more than 40" and 43), or one states less than the other ("August" and "8 August", "Xi" and "Xi
    /// Jinping").
    /// </summary>
    Within,
}
