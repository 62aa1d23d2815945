using Alignment.Texts;

namespace Alignment.Search;

/// <summary>What a term stands for. The fields never mix.</summary>
public enum TermField
{
    /// <summary>The stem of a word or number as written (<see cref="Token.Stem"/>).</summary>
    Word,

    /// <summary>The normal form of an anchor, whatever the language: <c>2025-08-08</c>, <c>1200000</c>, <c>united nations</c>.</summary>
    Value,

    /// <summary>That the sentence holds an anchor of some type: <c>date</c>, <c>money</c>…</summary>
    Type,
}

/// <summary>A term of the index. Terms are compared ordinally; the same spelling in two languages is two terms.</summary>
/// <param name="Language">Language of the sentence that holds it.</param>
/// <param name="Field">What it stands for.</param>
/// <param name="Text">Its spelling; any characters, cut at <see cref="LongestText"/>.</param>
public readonly record struct IndexTerm(Language Language, TermField Field, string Text)
{
    /// <summary>
    /// Longest term that an index keeps; what is longer is no word, and engines have limits of their own that would tell them apart.
    /// </summary>
    public const int LongestText = 128;

    /// <summary>The spelling, cut at <see cref="LongestText"/>.</summary>
    public string Text { get; init; } = Text.Length > LongestText ? Text[..LongestText] : Text;
}
