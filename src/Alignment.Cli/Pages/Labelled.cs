namespace Alignment.Cli.Pages;

/// <summary>A text with a label in the margin: <c>en 3   The bridge …</c>.</summary>
internal static class Labelled
{
    /// <summary>Writes the label and the text wrapped beside it.</summary>
    /// <param name="terminal">Where.</param>
    /// <param name="label">Stands in the margin of the first line.</param>
    /// <param name="text">Any length.</param>
    /// <param name="margin">Columns of the margin; a longer label moves its first line only.</param>
    /// <param name="width">Columns in all.</param>
    /// <param name="ink">How the text looks.</param>
    public static void Write(Terminal terminal, string label, string text, int margin, int width, Ink ink = Ink.Plain)
    {
        var lines = Wrapping.Wrap(text, Math.Max(10, width - margin));
        terminal.Write(Wrapping.Pad(label, margin - 1) + " ", Ink.Faint);
        terminal.WriteLine(lines[0], ink);
        foreach (var line in lines.Skip(1))
        {
            terminal.Write(new string(' ', margin));
            terminal.WriteLine(line, ink);
        }
    }
}
