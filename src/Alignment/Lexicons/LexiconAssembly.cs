namespace Alignment.Lexicons;

/// <summary>Puts lexicons together from loose pairs and from other lexicons.</summary>
internal static class LexiconAssembly
{
    public static Lexicon Assemble(IEnumerable<LexiconPair> pairs)
    {
        var rows = new List<LexiconPair>();
        foreach (var pair in pairs)
        {
            if (string.IsNullOrEmpty(pair.Left) || string.IsNullOrEmpty(pair.Right))
            {
                throw new ArgumentException("a term is empty", nameof(pairs));
            }

            if (!(pair.Forward is >= 0 and <= 1 && pair.Backward is >= 0 and <= 1))
            {
                throw new ArgumentException($"probabilities of '{pair.Left}' and '{pair.Right}' are not within 0 and 1", nameof(pairs));
            }

            rows.Add(pair);
        }

        rows.Sort(static (a, b) => string.CompareOrdinal(a.Left, b.Left) is var order and not 0 ? order : string.CompareOrdinal(a.Right, b.Right));
        var right = new SortedSet<string>(rows.Select(row => row.Right), StringComparer.Ordinal);
        var rightTable = TermTable.Of([.. right]);
        var left = new List<string>();
        var starts = new List<int>();
        var entries = new List<LexiconEntry>(rows.Count);
        foreach (var row in rows)
        {
            if (left.Count == 0 || left[^1] != row.Left)
            {
                left.Add(row.Left);
                starts.Add(entries.Count);
            }

            Append(entries, starts[^1], new(rightTable.Find(row.Right), (float)row.Forward, (float)row.Backward), otherWins: false);
        }

        starts.Add(entries.Count);
        return new(TermTable.Of(left), rightTable, new([.. starts], [.. entries]));
    }

    public static Lexicon Merge(Lexicon first, Lexicon second, bool otherWins)
    {
        var (left, leftOfFirst, leftOfSecond) = TermTable.Merge(first.Terms(Side.Left), second.Terms(Side.Left));
        var (right, rightOfFirst, rightOfSecond) = TermTable.Merge(first.Terms(Side.Right), second.Terms(Side.Right));
        var starts = new int[left.Count + 1];
        var entries = new List<LexiconEntry>(first.Count + second.Count);
        var row = new List<(LexiconEntry Entry, bool Second)>();
        for (int i = 0, a = 0, b = 0; i < left.Count; i++)
        {
            row.Clear();
            if (a < leftOfFirst.Length && leftOfFirst[a] == i)
            {
                Collect(first, a++, rightOfFirst, second: false);
            }

            if (b < leftOfSecond.Length && leftOfSecond[b] == i)
            {
                Collect(second, b++, rightOfSecond, second: true);
            }

            row.Sort(static (x, y) => x.Entry.Other != y.Entry.Other ? x.Entry.Other.CompareTo(y.Entry.Other) : x.Second.CompareTo(y.Second));
            foreach (var (entry, _) in row)
            {
                Append(entries, starts[i], entry, otherWins);
            }

            starts[i + 1] = entries.Count;
        }

        return new(left, right, new(starts, [.. entries]));

        void Collect(Lexicon lexicon, int term, int[] moved, bool second)
        {
            foreach (var entry in lexicon.Entries(Side.Left, term))
            {
                row.Add((entry with { Other = moved[entry.Other] }, second));
            }
        }
    }

    private static void Append(List<LexiconEntry> entries, int rowStart, LexiconEntry entry, bool otherWins)
    {
        if (entries.Count == rowStart || entries[^1].Other != entry.Other)
        {
            entries.Add(entry);
        }
        else
        {
            var known = entries[^1];
            entries[^1] = otherWins ? entry : new(entry.Other, Math.Max(known.Forward, entry.Forward), Math.Max(known.Backward, entry.Backward));
        }
    }
}
