using System.Globalization;
using Alignment.Texts;
using Spectre.Console.Rendering;

namespace Alignment.Cli.Pages;

/// <summary>Breaks text into lines of a width, at spaces. Linear in the length of the text.</summary>
internal static class Wrapping
{
    /// <summary>
    /// The words of <paramref name="text"/> line by line, as places in it. At least one line, perhaps empty; no line wider than
    /// <paramref name="width"/> columns with one space between words; a word that is wider is cut. White space and control characters
    /// separate words.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="width">Columns of a line.</param>
    /// <param name="taken">Columns of the first line that something else stands in.</param>
    public static IReadOnlyList<IReadOnlyList<TextSpan>> Lines(string text, int width, int taken = 0)
    {
        var lines = new List<IReadOnlyList<TextSpan>>();
        var line = new List<TextSpan>();
        var used = 0;
        foreach (var (word, cells) in Pieces(text, width))
        {
            if (used > 0 && taken + used + 1 + cells > width)
            {
                lines.Add(line);
                line = [];
                (used, taken) = (0, 0);
            }

            used += cells + (used > 0 ? 1 : 0);
            line.Add(word);
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>The lines of <see cref="Lines"/> as text.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width) =>
        [.. Lines(text, width).Select(line => string.Join(' ', line.Select(word => word.Of(text))))];

    /// <summary>The text on one line, its white space single spaces.</summary>
    public static string OneLine(string text) => Wrap(text, int.MaxValue / 2)[0];

    /// <summary>The text on one line, cut to a width with an ellipsis.</summary>
    public static string Shorten(string text, int width)
    {
        var line = OneLine(text);
        if (Cells(line) <= width)
        {
            return line;
        }

        var (cells, end) = (0, 0);
        while (end < line.Length)
        {
            var length = StringInfo.GetNextTextElementLength(line, end);
            cells += Cells(line.Substring(end, length));
            if (cells >= width)
            {
                break;
            }

            end += length;
        }

        return line[..end].TrimEnd() + "…";
    }

    /// <summary>Text padded with spaces to a width.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Cells(text)));

    /// <summary>Columns that text takes on a terminal.</summary>
    public static int Cells(string text)
    {
        foreach (var c in text)
        {
            if (!IsNarrow(c))
            {
                return Segment.CellCount([new Segment(text)]);
            }
        }

        return text.Length;
    }

    private static IEnumerable<(TextSpan Span, int Cells)> Pieces(string text, int width)
    {
        for (var i = 0; i < text.Length;)
        {
            if (IsGap(text[i]))
            {
                i++;
                continue;
            }

            var (start, cells) = (i, 0);
            while (i < text.Length && !IsGap(text[i]))
            {
                var length = StringInfo.GetNextTextElementLength(text, i);
                var wide = length == 1 ? Cells(text[i]) : Cells(text.Substring(i, length));
                if (cells > 0 && cells + wide > width)
                {
                    break;
                }

                cells += wide;
                i += length;
            }

            yield return (new(start, i), cells);
        }
    }

    private static int Cells(char c) => IsNarrow(c) ? 1 : Cells(c.ToString());

    // Up to Latin Extended-B, and in general punctuation, a character takes one column; asking Spectre costs a table of all Unicode.
    private static bool IsNarrow(char c) => c is <= '\u024f' or (>= '\u2010' and <= '\u2027');

    private static bool IsGap(char c) => char.IsControl(c) || (char.IsWhiteSpace(c) && c != '\u00a0');
}
