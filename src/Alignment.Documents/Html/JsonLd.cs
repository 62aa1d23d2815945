using System.Text.Json;
using Alignment.Texts;
using AngleSharp.Dom;

namespace Alignment.Documents.Html;

/// <summary>
/// The articles that a page describes in JSON-LD with the words of schema.org. What is malformed is as if it were not there: pages have
/// long been sloppy with it.
/// </summary>
internal static class JsonLd
{
    /// <summary>What the first article in the page's scripts says of itself; null when there is none.</summary>
    public static PageFacts? Read(IDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json' i]"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent,
                    new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                if (Article(json.RootElement) is { } article)
                {
                    return Facts(article);
                }
            }
            catch (JsonException)
            {
                // The next script may be sound.
            }
        }

        return null;
    }

    // Alone, in a list, or in a graph. The reader's own depth limit (64) bounds the recursion.
    private static JsonElement? Article(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select(Article).FirstOrDefault(a => a is not null),
        JsonValueKind.Object when IsArticle(element) => element,
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Article(graph),
        JsonValueKind.Object when element.TryGetProperty("mainEntity", out var entity) => Article(entity),
        _ => null,
    };

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("headline", out _) && element.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1)).Any(t =>
            t.ValueKind == JsonValueKind.String
                && (t.GetString()!.EndsWith("Article", StringComparison.Ordinal)
                    || t.GetString() is "BlogPosting" or "LiveBlogPosting" or "Report"));

    private static PageFacts Facts(JsonElement article) => new(
        Text(article, "headline") is { } headline ? [headline] : [],
        IsoDay.OfStamp(Text(article, "datePublished")) ?? IsoDay.OfStamp(Text(article, "dateCreated")),
        Text(article, "inLanguage"),
        Text(article, "publisher") ?? Text(article, "sourceOrganization"),
        Text(article, "url") ?? Text(article, "mainEntityOfPage"),
        Text(article, "license"));

    // A value is a text, a thing with a name or an identifier, or a list of either.
    private static string? Text(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value))
        {
            return null;
        }

        value = value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 ? value[0] : value;
        return value.ValueKind switch
        {
            JsonValueKind.String when Spacing.OneLine(value.GetString()!) is { Length: > 0 } text => text,
            JsonValueKind.Object => Text(value, "name") ?? Text(value, "@id"),
            _ => null,
        };
    }
}
