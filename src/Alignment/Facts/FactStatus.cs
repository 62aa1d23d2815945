namespace Alignment.Facts;

/// <summary>Where a fact stands.</summary>
public enum FactStatus
{
    /// <summary>Both reports state it, and no value contradicts; rounding and conversion do not.</summary>
    Agree,

    /// <summary>Both state it with values that are in conflict, or of which one supersedes the other.</summary>
    Differ,

    /// <summary>Only the left report states it.</summary>
    OnlyLeft,

    /// <summary>Only the right report states it.</summary>
    OnlyRight,
}
