namespace Alignment.Texts;

/// <summary>
/// Which paragraphs are captions of photographs: by a credit, by the number of the picture, by who stands where. Immutable, thread-safe.
/// </summary>
internal sealed class Captions
{
    // "Peran Pusat (Jawa/Bali)" is a heading; longer lines with such an end were captions on the pages looked at.
    private const int FewestWords = 4;

    private readonly PhotoCredits _credits;
    private readonly SentenceSplitter _splitter;
    private readonly PicturePositions _positions;

    internal Captions(BoilerplateTable table, PhotoCredits credits, SentenceSplitter splitter)
    {
        _credits = credits;
        _splitter = splitter;
        _positions = new(table);
    }

    /// <summary>
    /// Marks the captions among the paragraphs that have no role yet. The last running text keeps its own: names behind it are a signature.
    /// Where captions would outnumber the running text, as in a gallery or in briefs that each name their agency, they are the text.
    /// </summary>
    internal void Mark(IReadOnlyList<Paragraph> paragraphs)
    {
        var last = paragraphs.Count - 1;
        while (last >= 0
            && !(paragraphs[last].Role is null && paragraphs[last].IsRunningText && !PictureNumber.Begins(paragraphs[last].Text)))
        {
            last--;
        }

        var (captions, texts) = (new List<Paragraph>(), 0);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Role is not null)
            {
                continue;
            }

            if (i != last && IsCaption(paragraphs[i], i < last))
            {
                captions.Add(paragraphs[i]);
            }
            else
            {
                texts += paragraphs[i].IsRunningText ? 1 : 0;
            }
        }

        foreach (var caption in captions.Count > texts ? [] : captions)
        {
            caption.Role = LineRole.Boilerplate;
        }
    }

    private bool IsCaption(Paragraph paragraph, bool hasTextBelow)
    {
        var text = paragraph.Text;
        if (text.Length >= Paragraph.LongestJudged)
        {
            return false;
        }

        if (PictureNumber.Begins(text) || BeginsWithCredit(paragraph))
        {
            return true;
        }

        var credit = _credits.AtEnd(text);
        if (credit is { } found && (found.IsPhoto || hasTextBelow) && CountWords(text, found.Start) >= (found.IsPhoto ? 1 : FewestWords)
            && Sentences(text, found.Start) <= (found.IsPhoto ? 2 : 1))
        {
            return true;
        }

        return paragraph.Words >= FewestWords && _positions.IsIn(text) && Sentences(text, text.Length) <= 1;
    }

    private int Sentences(string text, int end)
    {
        var sentences = new List<TextSpan>();
        _splitter.Split(text, new(0, end), sentences);
        return sentences.Count;
    }

    private static int CountWords(string text, int end)
    {
        var words = 0;
        foreach (var range in text.AsSpan(0, end).Split(' '))
        {
            words += range.End.Value > range.Start.Value ? 1 : 0;
        }

        return words;
    }

    // "Getty Images  Commuters walk along the tracks": copied from two elements, so two blanks stand between.
    private bool BeginsWithCredit(Paragraph paragraph)
    {
        var gap = paragraph.EndsWithFullStop ? -1 : paragraph.Text.IndexOf("  ", StringComparison.Ordinal);
        return gap > 0 && _credits.IsWhole(paragraph.Text.AsSpan(0, gap));
    }
}
