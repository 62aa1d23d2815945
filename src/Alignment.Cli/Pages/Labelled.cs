using Alignment.Texts;

namespace Alignment.Cli.Pages;

/// <summary>A text with a label in the margin: <c>en 3   The bridge …</c>.</summary>
internal static class Labelled
{
    /// <summary>Columns of the margin on most pages: a side, two numbers and a blank.</summary>
    public const int Margin = 8;

    /// <summary>Writes the label and the text wrapped beside it.</summary>
    /// <param name="terminal">Where.</param>
    /// <param name="label">Stands in the margin of the first line.</param>
    /// <param name="text">Any length.</param>
    /// <param name="margin">Columns of the margin; a longer label moves its first line only.</param>
    /// <param name="highlights">Places in the text that stand out, in order; null for none.</param>
    public static void Write(Terminal terminal, string label, string text, int margin = Margin, IReadOnlyList<TextSpan>? highlights = null)
    {
        var head = Wrapping.Pad(label, margin - 1) + " ";
        foreach (var line in Wrapping.Lines(text, Math.Max(10, terminal.Width - margin), Wrapping.Cells(head) - margin))
        {
            terminal.Write(line.Count == 0 ? head.TrimEnd() : head, Ink.Faint);
            Painted(terminal, text, line, highlights ?? []);
            terminal.WriteLine();
            head = new string(' ', margin);
        }
    }

    private static void Painted(Terminal terminal, string text, IReadOnlyList<TextSpan> line, IReadOnlyList<TextSpan> highlights)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if (i > 0)
            {
                terminal.Write(" ");
            }

            var at = line[i].Start;
            foreach (var mark in highlights.Where(line[i].Overlaps))
            {
                var (start, end) = (Math.Max(mark.Start, at), Math.Min(mark.End, line[i].End));
                terminal.Write(text[at..start]);
                terminal.Write(text[start..end], Ink.Match);
                at = end;
            }

            terminal.Write(text[at..line[i].End]);
        }
    }
}
