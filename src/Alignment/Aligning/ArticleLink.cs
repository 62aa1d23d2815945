namespace Alignment.Aligning;

/// <summary>That two articles seem to report one event.</summary>
/// <param name="Left">Index (from 0) of the left article in the list that was given.</param>
/// <param name="Right">Index of the right article in the same list.</param>
/// <param name="Score">Log-odds that they do, as the development pairs among thousands of others had
/// it; see <see cref="ArticleLinkingOptions.LeastScore"/>.</param>
public readonly record struct ArticleLink(int Left, int Right, double Score);
