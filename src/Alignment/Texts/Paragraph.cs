namespace Alignment.Texts;

/// <summary>One paragraph of an article with what its role is judged by.</summary>
internal sealed class Paragraph
{
    internal Paragraph(string text, TextLine[] lines)
    {
        Lines = lines;
        Span = new(lines[0].Span.Start, lines[^1].Span.End);
        Text = Span.Length <= LongestJudged ? Span.Of(text) : text.Substring(Span.Start, LongestJudged);
        Words = CountWords(Text);
        var end = LineShapes.DeskCodeAtEnd(Text, new(0, Text.Length))?.Start ?? Text.Length;
        while (end > 0 && Text[end - 1] is '"' or '”' or '’' or '\'' or ')' or ']' or '»' or ' ')
        {
            end--;
        }

        EndsWithStop = Span.Length > LongestJudged || (end > 0 && Text[end - 1] is '.' or '!' or '?' or '…');
        EndsWithFullStop = Span.Length > LongestJudged || (end > 0 && Text[end - 1] is '.' or '…');
    }

    /// <summary>UTF-16 units; a longer paragraph is running text whatever it says.</summary>
    internal const int LongestJudged = 2000;

    internal TextLine[] Lines { get; }

    internal TextSpan Span { get; }

    /// <summary>The text, cut off after <see cref="LongestJudged"/>.</summary>
    internal string Text { get; }

    internal int Words { get; }

    /// <summary>Ends with a stop, question or exclamation mark or dots, closing marks aside.</summary>
    internal bool EndsWithStop { get; }

    /// <summary>Ends with a stop or dots, closing marks aside.</summary>
    internal bool EndsWithFullStop { get; }

    internal LineRole? Role { get; set; }

    /// <summary>Long enough to be a lead: a sentence of twelve words, or a text of 25 without a stop.</summary>
    internal bool IsRunningText => (EndsWithStop && Words >= 12) || Words >= 25;

    /// <summary>Short and without a full stop, as headings and menus are.</summary>
    internal bool IsShort => !EndsWithFullStop && Words <= 14 && Text.Length <= 110;

    private static int CountWords(string text)
    {
        var (words, inWord) = (0, false);
        foreach (var c in text)
        {
            var isWord = char.IsLetterOrDigit(c);
            var isJoint = Characters.IsApostrophe(c) || Characters.IsHyphen(c) || c is '.' or ',';
            words += isWord && !inWord ? 1 : 0;
            inWord = isWord || (isJoint && inWord);
        }

        return words;
    }
}
