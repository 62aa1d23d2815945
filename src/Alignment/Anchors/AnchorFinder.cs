using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>Finds the anchors of an article. Thread-safe.</summary>
public sealed class AnchorFinder
{
    /// <summary>The finder with the embedded language tables.</summary>
    public static AnchorFinder Default { get; } = new();

    /// <summary>The anchors of each sentence, in order of <see cref="Article.Sentences"/>; within a sentence by start, none overlapping another of its type.</summary>
    public IReadOnlyList<IReadOnlyList<Anchor>> Find(Article article) => [.. article.Sentences.Select(_ => (IReadOnlyList<Anchor>)[])];
}
