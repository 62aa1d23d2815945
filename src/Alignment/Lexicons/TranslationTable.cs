using System.Runtime.CompilerServices;

namespace Alignment.Lexicons;

/// <summary>
/// Translations of every term of one side: the row of term <c>i</c> is <c>Entries[Starts[i]..Starts[i + 1]]</c>, best first.
/// </summary>
internal sealed class TranslationTable(int[] starts, LexiconEntry[] entries)
{
    public int[] Starts { get; } = starts;

    public LexiconEntry[] Entries { get; } = entries;

    public ReadOnlySpan<LexiconEntry> Row(int index) => Entries.AsSpan(Starts[index], Starts[index + 1] - Starts[index]);

    /// <summary>The same pairs as seen from the other side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void SortRows()
    {
        for (var i = 0; i + 1 < Starts.Length; i++)
        {
            SortRow(Entries.AsSpan(Starts[i], Starts[i + 1] - Starts[i]));
        }
    }

    // Rows are short and mostly in order already, which insertion does without a call; a long row of a
    // user's dictionary is left to the library.
    private static void SortRow(Span<LexiconEntry> row)
    {
        if (row.Length > 64)
        {
            row.Sort(static (a, b) => IsBetter(a, b) ? -1 : IsBetter(b, a) ? 1 : 0);
            return;
        }

        for (var i = 1; i < row.Length; i++)
        {
            var entry = row[i];
            var at = i;
            for (; at > 0 && IsBetter(entry, row[at - 1]); at--)
            {
                row[at] = row[at - 1];
            }

            row[at] = entry;
        }
    }

    private static bool IsBetter(in LexiconEntry a, in LexiconEntry b) =>
        a.Forward != b.Forward ? a.Forward > b.Forward
        : a.Backward != b.Backward ? a.Backward > b.Backward
        : a.Other < b.Other;
}
