using Alignment.Texts;
using AngleSharp.Dom;

namespace Alignment.Documents.Html;

/// <summary>What the tags, roles and class names around a block say that it is.</summary>
/// <remarks>
/// An element that holds half of a page's running text is never furniture, whatever it is called: whole pages are forms, and classes tell
/// of sidebars that the article lies beside.
/// </remarks>
internal sealed class Furniture
{
    private static readonly Lazy<Dictionary<string, LineRole>> Words = new(() => LanguageTables.Embedded.Rows("page-words", 2)
        .ToDictionary(row => row[1], row => row[0] == "byline" ? LineRole.Byline : LineRole.Boilerplate, StringComparer.Ordinal));

    private readonly Dictionary<IElement, int> _prose;
    private readonly int _most;
    private readonly Dictionary<IElement, LineRole?> _known = [];

    /// <summary>Judges the parts of one page.</summary>
    /// <param name="prose">Characters of running text within each element; elements without any may be missing.</param>
    /// <param name="total">Characters of running text in the page.</param>
    public Furniture(Dictionary<IElement, int> prose, int total) => (_prose, _most) = (prose, total / 2);

    /// <summary>Boilerplate or byline, when an element around the block says so; the outermost such element decides.</summary>
    public LineRole? RoleOf(PageBlock block) => RoleOf(block.Element);

    // Depth is bounded (DocumentLimits), so recursion is.
    private LineRole? RoleOf(IElement element)
    {
        if (!_known.TryGetValue(element, out var role))
        {
            role = element.ParentElement is { } parent ? RoleOf(parent) : null;
            role = role is null && _prose.GetValueOrDefault(element) <= _most ? OwnRole(element) : role;
            _known[element] = role;
        }

        return role;
    }

    private static LineRole? OwnRole(IElement element)
    {
        if (element.LocalName is "nav" or "aside" or "footer" or "form" or "dialog" or "button" or "option" or "figcaption"
                or "menu" or "search"
            || element.GetAttribute("role") is "navigation" or "complementary" or "banner" or "contentinfo" or "search"
                or "dialog" or "alert")
        {
            return LineRole.Boilerplate;
        }

        if (element.LocalName == "address" || element.GetAttribute("rel") == "author"
            || element.GetAttribute("itemprop") is "author" or "datePublished" or "dateModified")
        {
            return LineRole.Byline;
        }

        return element.LocalName is "body" or "html" or "article" or "main" ? null : RoleOfWords($"{element.ClassName} {element.Id}");
    }

    private static LineRole? RoleOfWords(string names)
    {
        LineRole? byline = null;
        for (var (start, i) = (0, 0); i <= names.Length; i++)
        {
            var parts = i == names.Length || !char.IsLetter(names[i])
                || (i > start && char.IsUpper(names[i]) && char.IsLower(names[i - 1]));
            if (!parts)
            {
                continue;
            }

            if (i > start && Words.Value.TryGetValue(names[start..i].ToLowerInvariant(), out var role))
            {
                if (role == LineRole.Boilerplate)
                {
                    return role;
                }

                byline = role;
            }

            start = i < names.Length && char.IsLetter(names[i]) ? i : i + 1;
        }

        return byline;
    }
}
