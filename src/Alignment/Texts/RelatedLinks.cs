namespace Alignment.Texts;

/// <summary>Headlines of other articles between the paragraphs of this one and below its end.</summary>
internal static class RelatedLinks
{
    // A longer line is no headline: the reader's own are at most 30 words, related ones were at most 20 on the pages looked at.
    private const int LongestHeadline = 24;

    /// <summary>Marks links among the paragraphs from the lead on that have no role yet.</summary>
    internal static void Mark(IReadOnlyList<Paragraph> paragraphs, int lead, LinePatterns patterns)
    {
        for (var i = lead + 1; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            if (patterns.IsLinkHeading(paragraph))
            {
                paragraph.Role = LineRole.Boilerplate;
                MarkList(paragraphs, i + 1);
            }
            else if (paragraph.Role is null && (patterns.IsLink(paragraph) || IsAboveHeading(paragraphs, i)))
            {
                paragraph.Role = LineRole.Boilerplate;
            }
        }
    }

    // All lines down to the next running text; of two and more the last may be the heading of that text.
    private static void MarkList(IReadOnlyList<Paragraph> paragraphs, int from)
    {
        var to = from;
        while (to < paragraphs.Count && !paragraphs[to].EndsWithFullStop && paragraphs[to].Words <= LongestHeadline)
        {
            to++;
        }

        if (to < paragraphs.Count && to - from > 1 && paragraphs[to - 1].Role is null && paragraphs[to - 1].Words <= 6)
        {
            to--;
        }

        for (var i = from; i < to; i++)
        {
            paragraphs[i].Role ??= LineRole.Boilerplate;
        }
    }

    // "'We had no light for days': an island after the storm" right above a heading of a few words: two headings never stand together.
    private static bool IsAboveHeading(IReadOnlyList<Paragraph> paragraphs, int at)
    {
        if (at + 2 >= paragraphs.Count)
        {
            return false;
        }

        var (link, heading, text) = (paragraphs[at], paragraphs[at + 1], paragraphs[at + 2]);
        var colon = link.Text.IndexOf(": ", StringComparison.Ordinal);
        return link.IsShort && !link.EndsWithStop && link.Words >= 6 && colon > 0 && !LineShapes.IsListItem(link.Text)
            && heading.Role is null && heading.IsShort && heading.Words <= 5 && !LineShapes.IsListItem(heading.Text)
            && text.Role is null && text.IsRunningText && paragraphs[at - 1].IsRunningText;
    }
}
