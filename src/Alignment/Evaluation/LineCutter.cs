namespace Alignment.Evaluation;

/// <summary>
/// Cuts lines where a translator begins a new sentence: behind a comma, a semicolon or a colon. What comes behind
/// stands alone, or begins the next line.
/// </summary>
internal static class LineCutter
{
    /// <summary>Words on each side of a cut: shorter parts are names in a list, not clauses.</summary>
    private const int LeastWords = 4;

    /// <summary>The lines of one side, some cut; each at most once. Draws nothing where none shall be.</summary>
    public static IReadOnlyList<CorruptedLine> Cut(IReadOnlyList<CorruptedLine> lines, Corruption corruption, Random random)
    {
        if (corruption.Move + corruption.Split <= 0)
        {
            return lines;
        }

        var (cut, moved) = (new List<CorruptedLine>(), (CorruptedLine?)null);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var (chance, places) = (random.NextDouble(), Places(line));
            var movesOn = chance < corruption.Move && i + 1 < lines.Count && lines[i + 1].Rows[0] == line.Rows[^1] + 1;
            if (places.Count == 0 || !(movesOn || (chance >= corruption.Move && chance < corruption.Move + corruption.Split)))
            {
                cut.Add(Behind(moved, line));
                moved = null;
                continue;
            }

            var place = places[random.Next(places.Count)];
            cut.Add(Behind(moved, line with { Text = line.Text[..place].TrimEnd() }));
            moved = new([line.Rows[^1]], line.Text[place..].TrimStart(), 0);
            if (!movesOn)
            {
                cut.Add(moved);
                moved = null;
            }
        }

        return cut;
    }

    private static CorruptedLine Behind(CorruptedLine? moved, CorruptedLine line) =>
        moved is null ? line : new([.. moved.Rows, .. line.Rows], $"{moved.Text} {line.Text}", moved.Text.Length + 1 + line.LastRow);

    // Behind the mark; of the last row alone, so that each part is of known rows.
    private static List<int> Places(CorruptedLine line)
    {
        var places = new List<int>();
        for (var i = line.LastRow + 1; i + 1 < line.Text.Length; i++)
        {
            if (line.Text[i] is ',' or ';' or ':' && line.Text[i + 1] == ' '
                && Words(line.Text.AsSpan(line.LastRow, i - line.LastRow)) >= LeastWords
                && Words(line.Text.AsSpan(i + 1)) >= LeastWords)
            {
                places.Add(i + 1);
            }
        }

        return places;
    }

    private static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            words += text[i] != ' ' && (i == 0 || text[i - 1] == ' ') ? 1 : 0;
        }

        return words;
    }
}
