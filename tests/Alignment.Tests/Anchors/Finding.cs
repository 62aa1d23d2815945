using Alignment.Anchors;
using Alignment.Tests.Texts;
using Alignment.Texts;

namespace Alignment.Tests.Anchors;

/// <summary>Short ways to find anchors in a sentence.</summary>
internal static class Finding
{
    /// <summary>A Thursday.</summary>
    public static readonly DateOnly Published = new(2026, 3, 12);

    public static List<(string Text, Anchor Anchor)> In(Language language, string text, DateOnly? published = null)
    {
        var article = LineArticle.Of(text, language, published);
        return [.. AnchorFinder.Default.Find(article).SelectMany(s => s).Select(a => (a.Span.Of(article.Text), a))];
    }

    /// <summary>"quoted text = normal form" of every anchor of one type.</summary>
    public static string[] Values(AnchorType type, Language language, string text, DateOnly? published = null) =>
        [.. In(language, text, published).Where(f => f.Anchor.Type == type).Select(f => $"{f.Text} = {f.Anchor.Value.Normal}")];

    /// <summary>The one anchor of a type in a sentence.</summary>
    public static Anchor One(AnchorType type, Language language, string text, DateOnly? published = null) =>
        In(language, text, published).Single(f => f.Anchor.Type == type).Anchor;
}
