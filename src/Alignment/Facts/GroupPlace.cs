using Alignment.Texts;

namespace Alignment.Facts;

/// <summary>Where in a group of sentences its values stand.</summary>
/// <param name="article">The article.</param>
/// <param name="sentences">The group, by index, ascending.</param>
internal sealed class GroupPlace(Article article, IReadOnlyList<int> sentences)
{
    private readonly int _start = article.Sentences[sentences[0]].Span.Start;
    private readonly int _length = article.Sentences[sentences[^1]].Span.End - article.Sentences[sentences[0]].Span.Start;

    /// <summary>Sentences of the group.</summary>
    public int Sentences => sentences.Count;

    /// <summary>0 at the start of the group, 1 at its end.</summary>
    public double Of(Slot slot) => (double)(slot.Anchor.Span.Start - _start) / _length;
}
