using Alignment.Texts;

namespace Alignment.Corpora;

/// <summary>An article as a corpus keeps it: with a stable identifier and where it came from. Immutable.</summary>
/// <param name="Id">See <see cref="ArticleIdentity.Of"/>: the same reading of the same text has the same identifier in every
/// corpus.</param>
/// <param name="Article">The article.</param>
public sealed record StoredArticle(string Id, Article Article)
{
    /// <summary>Publisher or collection, as stated by whoever added it.</summary>
    public string? Source { get; init; }

    /// <summary>Address it was published at.</summary>
    public string? Url { get; init; }

    /// <summary>Terms it may be used under.</summary>
    public string? Licence { get; init; }

    /// <summary>The article with its identifier.</summary>
    public static StoredArticle Of(Article article) => new(ArticleIdentity.Of(article), article);
}
