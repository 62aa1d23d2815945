using Alignment.Corpora;
using Alignment.Facts;

namespace Alignment.Cli.Reading;

/// <summary>An addition once read and aligned, or why it could not be.</summary>
/// <param name="Name">What it is called in the corpus.</param>
/// <param name="Pair">The pair, aligned; null for an article by itself.</param>
/// <param name="Single">The article by itself; null for a pair.</param>
/// <param name="Notes">What was mended.</param>
/// <param name="Problem">Why there is neither; null when there is.</param>
internal sealed record Added(string Name, ArticlePair? Pair, StoredArticle? Single, IReadOnlyList<string> Notes, string? Problem)
{
    /// <summary>All that the run knows of a pair; null for one that came aligned, or that was aligned elsewhere.</summary>
    public AlignedPair? Run { get; init; }
}
