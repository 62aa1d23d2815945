namespace Alignment.Texts;

/// <summary>A line that is not blank.</summary>
/// <param name="Span">Without surrounding blanks and line end.</param>
/// <param name="Number">From 1, blank lines counted.</param>
internal readonly record struct TextLine(TextSpan Span, int Number);

/// <summary>The lines of a text, and which of them are one paragraph.</summary>
internal static class TextLines
{
    /// <summary>The lines that are not blank; a line ends with CR LF, LF or CR.</summary>
    internal static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        for (int at = 0, number = 1; at < text.Length; number++)
        {
            var length = text.AsSpan(at).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : at + length;
            var (first, last) = (at, end);
            while (first < last && Characters.IsBlank(text[first]))
            {
                first++;
            }

            while (last > first && Characters.IsBlank(text[last - 1]))
            {
                last--;
            }

            if (last > first)
            {
                lines.Add(new(new(first, last), number));
            }

            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    /// <summary>The lines in groups, each one paragraph: one line, or the lines that a hard-wrapped text broke it into.</summary>
    internal static List<TextLine[]> Paragraphs(string text, List<TextLine> lines)
    {
        var width = WrapWidth(text, lines);
        var paragraphs = new List<TextLine[]>();
        for (int first = 0, i = 1; i <= lines.Count; i++)
        {
            if (i == lines.Count || !GoesOn(text, lines[i - 1], lines[i], width))
            {
                paragraphs.Add([.. lines[first..i]]);
                first = i;
            }
        }

        return paragraphs;
    }

    // The column at which the text was wrapped, or 0. Wrapped lines lie close together in length, and many break off inside a sentence.
    private static int WrapWidth(string text, List<TextLine> lines)
    {
        var (width, broken, neighbours) = (0, 0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            width = Math.Max(width, lines[i].Span.Length);
            if (i > 0 && lines[i].Number == lines[i - 1].Number + 1)
            {
                neighbours++;
                broken += BreaksSentence(text, lines[i - 1], lines[i]) ? 1 : 0;
            }
        }

        // 120: longer lines are paragraphs; a quarter: what prose leaves when names begin some of the lines.
        return width <= 120 && neighbours >= 2 && broken * 4 >= neighbours ? width : 0;
    }

    private static bool GoesOn(string text, TextLine line, TextLine next, int width)
    {
        if (next.Number != line.Number + 1)
        {
            return false;
        }

        if (width == 0)
        {
            return line.Span.Length >= 40 && BreaksSentence(text, line, next);
        }

        // A wrapped paragraph goes on when the next word would not have fitted any more; 4: hyphenation and ragged wrapping.
        var word = next.Span.In(text).IndexOf(' ') is var space and > 0 ? space : next.Span.Length;
        return line.Span.Length + 1 + word + 4 >= width || BreaksSentence(text, line, next);
    }

    private static bool BreaksSentence(string text, TextLine line, TextLine next) =>
        char.IsLower(text[next.Span.Start])
        && (char.IsLetterOrDigit(text[line.Span.End - 1]) || text[line.Span.End - 1] is ',' or ';' or '-' or '–' or '—');
}
