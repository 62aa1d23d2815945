namespace Alignment.Scoring;

/// <summary>Why two terms of different articles are taken for the same.</summary>
public enum LinkReason
{
    /// <summary>The lexicon translates one into the other.</summary>
    Lexicon,

    /// <summary>The same form, or much the same once known spelling correspondences are undone.</summary>
    Cognate,

    /// <summary>Their values agree.</summary>
    Value,

    /// <summary>Their values differ, but fill one kind of slot.</summary>
    Opposed,

    /// <summary>One is a name, the other a word that means the same as a word of the name.</summary>
    Part,
}

/// <summary>An edge of the term graph as seen from one term.</summary>
/// <param name="Other">Index of the term on the other side.</param>
/// <param name="Strength">How surely they mean the same, 0–1.</param>
/// <param name="Reason">Why.</param>
public readonly record struct TermLink(int Other, float Strength, LinkReason Reason)
{
    /// <summary>Strength of an edge between values that fill one kind of slot and differ; all that agree are stronger.</summary>
    public const float Conflicting = 0.25f;
}
