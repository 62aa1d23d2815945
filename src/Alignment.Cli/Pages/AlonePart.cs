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
        terminal.Write($"Only in {side.Name}", Ink.Strong);
        terminal.WriteLine($"  {side.Unlinked.Count} of {Figures.Count(side.ContentCount, "sentence")}{(all ? "" : "; --all shows them")}",
            Ink.Faint);
        if (all)
        {
            foreach (var sentence in side.Unlinked)
            {
                Labelled.Write(terminal, side.Label([sentence.Number]), sentence.Text);
            }
        }
    }
}
