using System.Globalization;
using Spectre.Console.Rendering;

namespace Alignment.Cli.Pages;

/// <summary>Breaks text into lines of a width, at spaces. Linear in the length of the text.</summary>
internal static class Wrapping
{
    /// <summary>The lines of <paramref name="text"/>, none wider than <paramref name="width"/> columns; a word that is wider is cut. At least one line, perhaps empty. White space and control characters count as one space.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new System.Text.StringBuilder();
        var used = 0;
        foreach (var word in Words(text, width))
        {
            var cells = Cells(word);
            if (used > 0 && used + 1 + cells > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
            }

            if (used > 0)
            {
                line.Append(' ');
                used++;
            }

            line.Append(word);
            used += cells;
        }

        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>Columns that text takes on a terminal.</summary>
    public static int Cells(string text)
    {
        foreach (var c in text)
        {
            if (c > '\u024f')
            {
                return Segment.CellCount([new Segment(text)]);
            }
        }

        return text.Length;
    }

    /// <summary>Text on one line, cut to a width with an ellipsis.</summary>
    public static string Shorten(string text, int width)
    {
        var lines = Wrap(text, Math.Max(1, width));
        return lines.Count == 1 ? lines[0] : Wrap(text, Math.Max(1, width - 1))[0] + "…";
    }

    /// <summary>Text padded with spaces to a width.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Cells(text)));

    private static IEnumerable<string> Words(string text, int width)
    {
        for (var i = 0; i < text.Length;)
        {
            if (IsGap(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var cells = 0;
            while (i < text.Length && !IsGap(text[i]))
            {
                var length = StringInfo.GetNextTextElementLength(text, i);
                var wide = Cells(text.Substring(i, length));
                if (cells > 0 && cells + wide > width)
                {
                    break;
                }

                cells += wide;
                i += length;
            }

            yield return text[start..i];
        }
    }

    private static bool IsGap(char c) => char.IsControl(c) || (char.IsWhiteSpace(c) && c != '\u00a0');
}
