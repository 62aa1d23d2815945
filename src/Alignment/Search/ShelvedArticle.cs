using Alignment.Anchors;
using Alignment.Texts;

namespace Alignment.Search;

/// <summary>An article that was read to show hits of it; null for one that the corpus has no more.</summary>
internal sealed class ShelvedArticle
{
    private readonly Lazy<IReadOnlyList<IReadOnlyList<Anchor>>> _anchors;

    public ShelvedArticle(Article? article)
    {
        Article = article;
        _anchors = new(() => AnchorFinder.Default.Find(article!));
    }

    /// <summary>The article.</summary>
    public Article? Article { get; }

    /// <summary>Place of the sentence with this number, or -1.</summary>
    public int Place(int number)
    {
        var (low, high) = (0, Article?.Sentences.Count ?? 0);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Article!.Sentences[middle].Number < number ? (middle + 1, high) : (low, middle);
        }

        return low < Article?.Sentences.Count && Article.Sentences[low].Number == number ? low : -1;
    }

    /// <summary>The anchors of a sentence that is there; the first call finds those of the whole article.</summary>
    public IReadOnlyList<Anchor> AnchorsOf(int number) => _anchors.Value[Place(number)];
}
