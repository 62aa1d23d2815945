using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>How to look for articles that report one event.</summary>
public sealed record ArticleLinkingOptions
{
    /// <summary>Language of the left articles; the lexicon's left side.</summary>
    public Language Left { get; init; } = Language.English;

    /// <summary>Language of the right articles; the lexicon's right side.</summary>
    public Language Right { get; init; } = Language.Indonesian;

    /// <summary>
    /// Least score of a link, log-odds. What even odds gave on the development pairs: <see cref="EventWeights"/>, without a window of
    /// dates.
    /// </summary>
    public double LeastScore { get; init; }

    /// <summary>
    /// Most days between two articles whose dates of publication are both known; a missing date never parts two articles.
    /// </summary>
    public int DaysApart { get; init; } = 5;

    /// <summary>
    /// How common terms are outside the articles given, without which three articles could not be
    /// told from three thousand; null takes the embedded shares.
    /// </summary>
    public TermShares? Background { get; init; }

    /// <summary>Most threads to use, 1 or more; the result is the same with any number.</summary>
    public int Threads { get; init; } = 1;
}
