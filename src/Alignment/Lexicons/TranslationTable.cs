namespace Alignment.Lexicons;

/// <summary>Translations of every term of one side: the row of term <c>i</c> is <c>Entries[Starts[i]..Starts[i + 1]]</c>, best first.</summary>
internal sealed class TranslationTable(int[] starts, LexiconEntry[] entries)
{
    public int[] Starts { get; } = starts;

    public LexiconEntry[] Entries { get; } = entries;

    public ReadOnlySpan<LexiconEntry> Row(int index) => Entries.AsSpan(Starts[index], Starts[index + 1] - Starts[index]);

    /// <summary>The same pairs as seen from the other side.</summary>
    public TranslationTable Transpose(int otherTerms)
    {
        var starts = new int[otherTerms + 1];
        foreach (var entry in Entries)
        {
            starts[entry.Other + 1]++;
        }

        for (var i = 0; i < otherTerms; i++)
        {
            starts[i + 1] += starts[i];
        }

        var next = starts.AsSpan(0, otherTerms).ToArray();
        var entries = new LexiconEntry[Entries.Length];
        for (var i = 0; i + 1 < Starts.Length; i++)
        {
            foreach (var entry in Row(i))
            {
                entries[next[entry.Other]++] = new(i, entry.Backward, entry.Forward);
            }
        }

        var transposed = new TranslationTable(starts, entries);
        transposed.SortRows();
        return transposed;
    }

    /// <summary>Best first: forward, then backward, then the index of the other term.</summary>
    public void SortRows()
    {
        for (var i = 0; i + 1 < Starts.Length; i++)
        {
            var row = Entries.AsSpan(Starts[i], Starts[i + 1] - Starts[i]);
            if (row.Length > 1)
            {
                row.Sort(BestFirst);
            }
        }
    }

    private static int BestFirst(LexiconEntry a, LexiconEntry b) =>
        a.Forward != b.Forward ? b.Forward.CompareTo(a.Forward)
        : a.Backward != b.Backward ? b.Backward.CompareTo(a.Backward)
        : a.Other.CompareTo(b.Other);
}
