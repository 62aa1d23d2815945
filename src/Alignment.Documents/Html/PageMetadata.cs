using Alignment.Texts;
using AngleSharp.Dom;

namespace Alignment.Documents.Html;

/// <summary>
/// What the head of a page and its marked parts say of it: JSON-LD first, then Open Graph and its kin, then the page's own elements.
/// </summary>
internal static class PageMetadata
{
    private static readonly string[] TitleNames =
        ["og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title"];

    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "datepublished", "dcterms.created", "dcterms.issued", "dc.date.issued",
        "dc.date",
        "pubdate", "publishdate", "publish-date", "publish_date",
        "published_time", "content_publisheddate", "parsely-pub-date", "sailthru.date", "date",
    ];

    /// <summary>Reads them.</summary>
    public static PageFacts Read(IDocument page)
    {
        var linked = JsonLd.Read(page);
        var meta = Meta(page);
        var titles = (linked?.Headlines ?? []).Concat(TitleNames.Select(meta.GetValueOrDefault)).OfType<string>();
        return new(
            [.. titles.Concat(TitleParts(page.Title)).Select(Spacing.OneLine).Where(t => t.Length > 0).Distinct()],
            linked?.Published
                ?? DateNames.Select(name => IsoDay.OfStamp(meta.GetValueOrDefault(name))).FirstOrDefault(day => day is not null)
                ?? MarkedDay(page),
            page.DocumentElement.GetAttribute("lang") ?? linked?.Language ?? meta.GetValueOrDefault("og:locale")
                ?? meta.GetValueOrDefault("content-language"),
            linked?.Source ?? meta.GetValueOrDefault("og:site_name"),
            page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href") ?? meta.GetValueOrDefault("og:url") ?? linked?.Url,
            page.QuerySelector("link[rel~=license], a[rel~=license]")?.GetAttribute("href") ?? linked?.Licence);
    }

    private static Dictionary<string, string> Meta(IDocument page)
    {
        var meta = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in page.QuerySelectorAll("meta[content]"))
        {
            var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop")
                ?? element.GetAttribute("http-equiv");
            if (name is not null && Spacing.OneLine(element.GetAttribute("content")!) is { Length: > 0 } content)
            {
                meta.TryAdd(name, content);
            }
        }

        return meta;
    }

    // "Banjir Rob di Semarang | Harian Contoh": whole, and without the name of the site.
    private static IEnumerable<string> TitleParts(string? title)
    {
        if (title is null)
        {
            yield break;
        }

        yield return title;
        foreach (var mark in (string[])[" | ", " - ", " – ", " — ", " :: ", " » "])
        {
            if (title.LastIndexOf(mark, StringComparison.Ordinal) is var at and > 0)
            {
                yield return title[..at];
            }
        }
    }

    private static DateOnly? MarkedDay(IDocument page) =>
        page.QuerySelectorAll("[itemprop=datePublished], article time[datetime], main time[datetime], time[datetime][pubdate]")
        .Select(e => IsoDay.OfStamp(e.GetAttribute("datetime") ?? e.GetAttribute("content"))).FirstOrDefault(day => day is not null);
}
