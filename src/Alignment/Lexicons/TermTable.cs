using System.Runtime.CompilerServices;

namespace Alignment.Lexicons;

/// <summary>
/// Distinct terms in ordinal order, in one run of characters with a hash index over it: look-up by span allocates nothing.
/// </summary>
internal sealed class TermTable
{
    private readonly char[] _text;
    private readonly int[] _starts;
    private readonly int[] _slots;

    /// <summary>
    /// Takes over the arrays: term <c>i</c> is <c>text[starts[i]..starts[i + 1]]</c>, strictly ascending by ordinal comparison.
    /// </summary>
    /// <exception cref="ArgumentException">The terms are not strictly ascending.</exception>
    public TermTable(char[] text, int[] starts)
    {
        _text = text;
        _starts = starts;
        CheckOrder();
        _slots = Index();
    }

    public int Count => _starts.Length - 1;

    public ReadOnlySpan<char> this[int index] => _text.AsSpan(_starts[index], _starts[index + 1] - _starts[index]);

    public static TermTable Of(List<string> ascending)
    {
        var starts = new int[ascending.Count + 1];
        for (var i = 0; i < ascending.Count; i++)
        {
            starts[i + 1] = checked(starts[i] + ascending[i].Length);
        }

        var text = new char[starts[^1]];
        for (var i = 0; i < ascending.Count; i++)
        {
            ascending[i].CopyTo(text.AsSpan(starts[i]));
        }

        return new(text, starts);
    }

    public int Find(ReadOnlySpan<char> term)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)(Hash(term) & (uint)mask); _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (this[_slots[slot] - 1].SequenceEqual(term))
            {
                return _slots[slot] - 1;
            }
        }

        return -1;
    }

    /// <summary>The terms of both tables in order, with where each table's terms went.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (TermTable Union, int[] FromFirst, int[] FromSecond) Merge(TermTable first, TermTable second)
    {
        var text = new char[first._text.Length + second._text.Length];
        var starts = new List<int>(first.Count + second.Count + 1) { 0 };
        var (fromFirst, fromSecond) = (new int[first.Count], new int[second.Count]);
        for (int i = 0, j = 0; i < first.Count || j < second.Count;)
        {
            var order = i == first.Count ? 1 : j == second.Count ? -1 : first[i].SequenceCompareTo(second[j]);
            var term = order <= 0 ? first[i] : second[j];
            if (order <= 0)
            {
                fromFirst[i++] = starts.Count - 1;
            }

            if (order >= 0)
            {
                fromSecond[j++] = starts.Count - 1;
            }

            term.CopyTo(text.AsSpan(starts[^1]));
            starts.Add(starts[^1] + term.Length);
        }

        return (new(text, [.. starts]), fromFirst, fromSecond);
    }

    // These run when the library is first used, before the runtime would find them hot.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CheckOrder()
    {
        for (var i = 1; i < Count; i++)
        {
            if (this[i - 1].SequenceCompareTo(this[i]) >= 0)
            {
                throw new ArgumentException("terms are not in ascending ordinal order");
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Index()
    {
        var capacity = 4;
        while (capacity < 2 * Count)
        {
            capacity *= 2;
        }

        var slots = new int[capacity];
        for (var i = 0; i < Count; i++)
        {
            var slot = (int)(Hash(this[i]) & (uint)(capacity - 1));
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (capacity - 1);
            }

            slots[slot] = i + 1;
        }

        return slots;
    }

    // FNV-1a over UTF-16 units with a last mixing, because neighbouring terms differ in their last letters only.
    private static uint Hash(ReadOnlySpan<char> term)
    {
        var hash = 2166136261u;
        foreach (var c in term)
        {
            hash = (hash ^ c) * 16777619u;
        }

        hash ^= hash >> 15;
        return hash * 2654435761u >> 7 ^ hash;
    }
}
