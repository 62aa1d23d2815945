using Alignment.Anchors;
using Alignment.Texts;

namespace Alignment.Search;

/// <summary>An article that was read to show hits of it; null for one that the corpus has no more.</summary>
internal sealed class ShelvedArticle
{
    private readonly Dictionary<int, int> _places = [];
    private readonly Lazy<IReadOnlyList<IReadOnlyList<Anchor>>> _anchors;

    public ShelvedArticle(Article? article)
    {
        Article = article;
        _anchors = new(() => AnchorFinder.Default.Find(article!));
        for (var i = 0; i < (article?.Sentences.Count ?? 0); i++)
        {
            _places[article!.Sentences[i].Number] = i;
        }
    }

    /// <summary>The article.</summary>
    public Article? Article { get; }

    /// <summary>Place of the sentence with this number, or -1.</summary>
    public int Place(int number) => _places.GetValueOrDefault(number, -1);

    /// <summary>The anchors of a sentence that is there; the first call finds those of the whole article.</summary>
    public IReadOnlyList<Anchor> AnchorsOf(int number) => _anchors.Value[_places[number]];
}
