namespace Alignment.Texts;

/// <summary>A half-open range of UTF-16 code units in one text, <c>text[Start..End]</c>; never rewritten once made.</summary>
/// <param name="Start">Index of the first unit.</param>
/// <param name="End">Index after the last unit; at least <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>What the span quotes of <paramref name="text"/>.</summary>
    public string Of(string text) => text[Start..End];

    /// <summary>What the span quotes of <paramref name="text"/>, without a copy.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>True when the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>True when <paramref name="other"/> lies wholly inside, ends included.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>By start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);
}
