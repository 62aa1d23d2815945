using System.Runtime.CompilerServices;

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

        rows.Sort(static (a, b) =>
            string.CompareOrdinal(a.Left, b.Left) is var order and not 0 ? order : string.CompareOrdinal(a.Right, b.Right));
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

            Append(entries, starts[^1], new(rightTable.Find(row.Right), (float)row.Forward, (float)row.Backward));
        }

        starts.Add(entries.Count);
        return new(TermTable.Of(left), rightTable, new([.. starts], [.. entries]));
    }

    // Runs when the library is first used, before the runtime would find it hot.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Lexicon Merge(Lexicon first, Lexicon second)
    {
        var (left, leftOfFirst, leftOfSecond) = TermTable.Merge(first.Terms(Side.Left), second.Terms(Side.Left));
        var (right, rightOfFirst, rightOfSecond) = TermTable.Merge(first.Terms(Side.Right), second.Terms(Side.Right));
        var starts = new int[left.Count + 1];
        var entries = new LexiconEntry[first.Count + second.Count];
        var places = new Dictionary<int, int>();
        var end = 0;
        for (int i = 0, a = 0, b = 0; i < left.Count; i++)
        {
            if (a < leftOfFirst.Length && leftOfFirst[a] == i)
            {
                foreach (var entry in first.Entries(Side.Left, a++))
                {
                    entries[end++] = entry with { Other = rightOfFirst[entry.Other] };
                }
            }

            if (b < leftOfSecond.Length && leftOfSecond[b] == i)
            {
                places.Clear();
                for (var k = starts[i]; k < end; k++)
                {
                    places[entries[k].Other] = k;
                }

                foreach (var entry in second.Entries(Side.Left, b++))
                {
                    var moved = entry with { Other = rightOfSecond[entry.Other] };
                    if (places.TryGetValue(moved.Other, out var place))
                    {
                        entries[place] = Combine(entries[place], moved);
                    }
                    else
                    {
                        entries[end++] = moved;
                    }
                }
            }

            starts[i + 1] = end;
        }

        return new(left, right, new(starts, entries[..end]));
    }

    private static LexiconEntry Combine(LexiconEntry known, LexiconEntry entry) =>
        new(entry.Other, Math.Max(known.Forward, entry.Forward), Math.Max(known.Backward, entry.Backward));

    private static void Append(List<LexiconEntry> entries, int rowStart, LexiconEntry entry)
    {
        if (entries.Count == rowStart || entries[^1].Other != entry.Other)
        {
            entries.Add(entry);
        }
        else
        {
            entries[^1] = Combine(entries[^1], entry);
        }
    }
}
