using AngleSharp.Dom;

namespace Alignment.Documents.Html;

/// <summary>Finds the part of a page that is the article.</summary>
internal static class MainText
{
    /// <summary>
    /// Share of the running text that an element must hold to be gone into: a lead set apart from the rest, or a box within it, is about a
    /// tenth of an article.
    /// </summary>
    private const double Most = 0.85;

    /// <summary>
    /// The smallest element that holds nearly all of the page's running text, furniture aside; what the page itself marks as its article
    /// goes first when it holds at least half.
    /// </summary>
    /// <param name="body">The page's body.</param>
    /// <param name="blocks">The page's blocks.</param>
    /// <param name="furniture">Tells which of them to leave aside.</param>
    public static IElement Find(IElement body, IReadOnlyList<PageBlock> blocks, Furniture furniture)
    {
        var prose = Weigh(blocks.Where(b => b.IsProse && furniture.RoleOf(b) is null), body);
        var total = prose.GetValueOrDefault(body);
        var found = body.QuerySelectorAll("[itemprop~=articleBody], article, main, [role=main]")
            .OrderByDescending(e => prose.GetValueOrDefault(e))
            .FirstOrDefault() is { } marked
            && prose.GetValueOrDefault(marked) * 2 > total ? marked : body;
        while (found.Children.FirstOrDefault(child => prose.GetValueOrDefault(child) >= Most * prose.GetValueOrDefault(found)
            && prose.ContainsKey(child)) is { } smaller && smaller.Children.Length > 0)
        {
            found = smaller;
        }

        return found;
    }

    /// <summary>Characters of running text within every element that holds any.</summary>
    public static Dictionary<IElement, int> Weigh(IEnumerable<PageBlock> blocks, IElement body)
    {
        var prose = new Dictionary<IElement, int>();
        foreach (var block in blocks)
        {
            for (var element = block.Element; element is not null; element = element == body ? null : element.ParentElement)
            {
                prose[element] = prose.GetValueOrDefault(element) + block.Visible;
            }
        }

        return prose;
    }
}
