using Alignment.Cli.Judging;
using Alignment.Formats;

namespace Alignment.Cli.Pages;

/// <summary>Errors in links, for people and for programs.</summary>
internal static class LinkErrorPage
{
    /// <summary>Writes them in the order given.</summary>
    public static void Write(Terminal terminal, IEnumerable<LinkError> errors, bool json)
    {
        foreach (var error in errors)
        {
            if (json)
            {
                JsonLine.Write(terminal.Out, "error", line =>
                {
                    line.WriteString("of", error.Pair);
                    line.WriteString("kind", error.IsFalse ? "false" : "missing");
                    line.WriteNumbers("en", [error.Left.Number]);
                    line.WriteNumbers("id", [error.Right.Number]);
                    line.WriteFigure("p", error.Probability);
                });
                continue;
            }

            terminal.WriteLine();
            terminal.WriteLine(error.IsFalse ? $"{error.Pair}: linked at {Words.Share(error.Probability)}, not in gold" : $"{error.Pair}: in gold, not linked", Ink.Strong);
            Sentence(terminal, "en", error.Left);
            Sentence(terminal, "id", error.Right);
        }
    }

    private static void Sentence(Terminal terminal, string key, Texts.Sentence sentence)
    {
        var label = $"  {key} {Figures.Text(sentence.Number)}".PadRight(9);
        foreach (var line in Wrapping.Wrap(Wrapping.OneLine(sentence.Text), terminal.Width - label.Length))
        {
            terminal.WriteLine(label + line);
            label = new string(' ', label.Length);
        }
    }
}
