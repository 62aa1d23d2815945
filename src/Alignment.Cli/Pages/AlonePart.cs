namespace Alignment.Cli.Pages;

/// <summary>What only one side says: how much, and on demand each sentence.</summary>
internal static class AlonePart
{
    /// <summary>Writes the part, or nothing when every sentence is linked.</summary>
    public static void Write(Terminal terminal, SentenceShelf side, bool all)
    {
        if (side.Unlinked.Count == 0)
        {
            return;
        }

        terminal.WriteLine();
        var (title, count) = ($"Only in {side.Name}", $"{side.Unlinked.Count} of {Figures.Count(side.ContentCount, "sentence")}");
        const string Hint = "; --all shows them";
        terminal.Write(title, Ink.Strong);
        if (all || title.Length + 2 + count.Length + Hint.Length <= terminal.Width)
        {
            terminal.WriteLine($"  {count}{(all ? "" : Hint)}", Ink.Faint);
        }
        else
        {
            terminal.WriteLine($"  {count}{Hint[..1]}", Ink.Faint);
            terminal.WriteLine(Hint[1..], Ink.Faint);
        }

        if (all)
        {
            foreach (var sentence in side.Unlinked)
            {
                Labelled.Write(terminal, side.Label([sentence.Number]), sentence.Text);
            }
        }
    }
}
