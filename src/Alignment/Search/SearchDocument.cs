using Alignment.Texts;

namespace Alignment.Search;

/// <summary>One sentence as an index keeps it: what to find it by, not its text.</summary>
/// <param name="Article">Identifier of its article.</param>
/// <param name="Sentence">Its number there, up to <see cref="LastSentence"/>.</param>
/// <param name="Language">Its language; all <paramref name="Terms"/> are of it.</param>
/// <param name="Terms">Its terms, repeated as often as they occur.</param>
/// <param name="Length">Number of content words, what ranking takes for its length; cut at <see cref="LongestLength"/>.</param>
public sealed record SearchDocument(string Article, int Sentence, Language Language, IReadOnlyList<IndexTerm> Terms, int Length)
{
    /// <summary>Highest number of a sentence that an index keeps: engines put it beside other figures in one number.</summary>
    public const int LastSentence = (1 << 22) - 1;

    /// <summary>
    /// Greatest length that an index keeps, for the same reason; what is longer is no sentence, and ranks no worse for it.
    /// </summary>
    public const int LongestLength = (1 << 10) - 1;

    /// <summary>The length, cut at <see cref="LongestLength"/>.</summary>
    public int Length { get; init; } = Math.Min(Length, LongestLength);
}
