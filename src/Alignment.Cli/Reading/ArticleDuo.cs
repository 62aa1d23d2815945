using Alignment.Texts;

namespace Alignment.Cli.Reading;

/// <summary>Two articles to be aligned.</summary>
/// <param name="Left">The English one, where one is.</param>
/// <param name="Right">The other one.</param>
/// <param name="LeftMeta">What is known of the left one besides.</param>
/// <param name="RightMeta">What is known of the right one besides.</param>
internal sealed record ArticleDuo(Article Left, Article Right, ArticleMeta LeftMeta, ArticleMeta RightMeta);
