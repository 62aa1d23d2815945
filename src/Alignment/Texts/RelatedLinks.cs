namespace Alignment.Texts;

/// <summary>Headlines of other articles between the paragraphs of this one and below its end.</summary>
internal static class RelatedLinks
{
    // A longer line is no headline: the reader's own are at most 30 words, related ones were at most 20 on the pages looked at.
    private const int LongestHeadline = 24;

    /// <summary>Marks links among the paragraphs from the lead on that have no role yet.</summary>
    internal static void Mark(IReadOnlyList<Paragraph> paragraphs, int lead, LinePatterns patterns)
    {
        // The first line of the list of links that the paragraph stands in, or null.
        int? first = null;
        for (var i = lead + 1; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            if (patterns.IsLinkHeading(paragraph))
            {
                paragraph.Role = LineRole.Boilerplate;
                first = i + 1;
                continue;
            }

            first = IsHeadline(paragraph) ? first : null;
            var isListed = first is { } from && !(i > from && IsHeadingOfText(paragraphs, i));
            if (paragraph.Role is null && (isListed || patterns.IsLink(paragraph) || IsAboveHeading(paragraphs, i)))
            {
                paragraph.Role = LineRole.Boilerplate;
            }
        }
    }

    private static bool IsHeadline(Paragraph paragraph) => !paragraph.EndsWithFullStop && paragraph.Words <= LongestHeadline;

    // A list goes down to the next running text; of two lines and more the last may be the heading of that text.
    private static bool IsHeadingOfText(IReadOnlyList<Paragraph> paragraphs, int at) =>
        at + 1 < paragraphs.Count && !IsHeadline(paragraphs[at + 1]) && paragraphs[at].Words <= 6;

    // "'We had no light for days': an island after the storm" right above a heading of a few words: two headings never stand together.
    private static bool IsAboveHeading(IReadOnlyList<Paragraph> paragraphs, int at)
    {
        var link = paragraphs[at];
        if (at + 2 >= paragraphs.Count || !link.IsShort || link.EndsWithStop || link.Words < 6)
        {
            return false;
        }

        var (heading, text) = (paragraphs[at + 1], paragraphs[at + 2]);
        return link.Text.IndexOf(": ", StringComparison.Ordinal) > 0 && !LineShapes.IsListItem(link.Text)
            && heading.Role is null && heading.IsShort && heading.Words <= 5 && !LineShapes.IsListItem(heading.Text)
            && text.Role is null && text.IsRunningText && paragraphs[at - 1].IsRunningText;
    }
}
