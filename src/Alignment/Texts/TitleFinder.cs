namespace Alignment.Texts;

/// <summary>Which of the lines before the lead is the headline.</summary>
internal static class TitleFinder
{
    /// <summary>The paragraph that is the known headline, white space and letter case aside; null when the text lacks it.</summary>
    internal static Paragraph? Known(IReadOnlyList<Paragraph> paragraphs, string title)
    {
        foreach (var paragraph in paragraphs)
        {
            if (SameLine.Comparer.Equals(paragraph.Text, title))
            {
                return paragraph;
            }
        }

        return null;
    }

    /// <summary>The headline among the first <paramref name="lead"/> paragraphs, or null.</summary>
    internal static Paragraph? Find(IReadOnlyList<Paragraph> paragraphs, int lead)
    {
        // A line said twice before the lead is the site's or the section's name; what stands before its last copy is furniture as well.
        var (after, said) = (0, new HashSet<string>(SameLine.Comparer));
        for (var i = 0; i < lead; i++)
        {
            after = said.Add(paragraphs[i].Text) ? after : i + 1;
        }

        return Among(paragraphs, after, lead, divided: false) ?? Among(paragraphs, 0, lead, divided: false)
            ?? Among(paragraphs, 0, lead, divided: true) ?? Doubtful(paragraphs, lead);
    }

    // A kicker or section name above the headline is shorter than half of it, and a deck stands below: so the first that is long enough.
    private static Paragraph? Among(IReadOnlyList<Paragraph> paragraphs, int from, int to, bool divided)
    {
        var longest = 0;
        for (var i = from; i < to; i++)
        {
            longest = IsCandidate(paragraphs[i], divided) ? Math.Max(longest, Math.Min(paragraphs[i].Words, 12)) : longest;
        }

        for (var i = from; i < to; i++)
        {
            if (IsCandidate(paragraphs[i], divided) && paragraphs[i].Words * 2 >= longest)
            {
                return paragraphs[i];
            }
        }

        return null;
    }

    // "Riau Pesisir — Berita Utama" is a headline only where nothing else could be one.
    private static bool IsCandidate(Paragraph paragraph, bool divided) =>
        paragraph.Role is null && !paragraph.EndsWithFullStop && paragraph.Words is >= 2 and <= 30
            && (divided || paragraph.Words > 6 || !LineShapes.IsDivided(paragraph.Text));

    // Two sentences on a line are a text, however short.
    private static bool HoldsSentences(string text)
    {
        var stop = text.IndexOf(". ", StringComparison.Ordinal);
        return stop > 0 && char.IsLower(text[stop - 1]) && text.AsSpan(stop + 2).TrimStart() is [var next, ..] && char.IsUpper(next);
    }

    // No clean line: a short sentence with a full stop, or a line of five words that only a key word spoke against.
    private static Paragraph? Doubtful(IReadOnlyList<Paragraph> paragraphs, int lead)
    {
        for (var i = 0; i < lead && i + 1 < paragraphs.Count; i++)
        {
            if (paragraphs[i].Role is null && paragraphs[i].Words <= 20 && !HoldsSentences(paragraphs[i].Text))
            {
                return paragraphs[i];
            }
        }

        for (var i = 0; i < lead; i++)
        {
            var hasShape = LineShapes.IsMenu(paragraphs[i].Text) || paragraphs[i].Text.Contains(':', StringComparison.Ordinal);
            if (paragraphs[i].Role == LineRole.Boilerplate && paragraphs[i].Words is >= 5 and <= 20
                && !paragraphs[i].EndsWithStop && !hasShape)
            {
                return paragraphs[i];
            }
        }

        return null;
    }
}
