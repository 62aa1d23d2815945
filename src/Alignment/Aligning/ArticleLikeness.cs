namespace Alignment.Aligning;

/// <summary>What an article's term stands for, as far as telling events apart goes.</summary>
internal enum TermKind
{
    /// <summary>A word: it makes the topic.</summary>
    Word,

    /// <summary>A word of a name: with values it makes the event.</summary>
    Name,

    /// <summary>A number, date, amount…</summary>
    Value,
}

/// <summary>
/// How alike two articles are. The shares are the geometric mean, both ways, of what of one's weight the other has too, 0–1.
/// </summary>
/// <param name="Left">Index of the left article in its collection.</param>
/// <param name="Whole">Share over all terms.</param>
/// <param name="Names">Share over names alone; 0 where one of the two has none.</param>
/// <param name="Values">Share over values alone.</param>
/// <param name="SharedWords">Number of different words that are shared.</param>
/// <param name="SharedValues">Number of different values that are shared.</param>
internal readonly record struct ArticleLikeness(int Left, double Whole, double Names, double Values, int SharedWords, int SharedValues);
