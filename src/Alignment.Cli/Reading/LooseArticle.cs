using Alignment.Corpora;
using Alignment.Texts;

namespace Alignment.Cli.Reading;

/// <summary>A loose article that was read: what linking by event must remember of it.</summary>
/// <param name="Name">What it is called in the corpus.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Path">Where it was read from.</param>
/// <param name="Language">Its language.</param>
/// <param name="Sentences">Number of its own sentences.</param>
internal sealed record LooseArticle(string Name, string Id, string Path, Language Language, int Sentences)
{
    /// <summary>Of an article that was just read.</summary>
    public static LooseArticle Of(string name, StoredArticle stored) =>
        new(name, stored.Id, stored.Article.Path, stored.Article.Language, stored.Article.Sentences.Count(s => s.IsContent));
}
