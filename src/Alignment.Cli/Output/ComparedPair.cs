using Alignment.Facts;

namespace Alignment.Cli.Output;

/// <summary>A compared pair and where its two reports came from.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Left">What is known of the left report besides.</param>
/// <param name="Right">What is known of the right report besides.</param>
internal sealed record ComparedPair(AlignedPair Pair, ArticleMeta Left, ArticleMeta Right);
