using System.Runtime.InteropServices;

namespace Alignment.Texts;

/// <summary>
/// Remembers what was made of a written word. Bounded, lossy, lock-free: a slot holds one word and is overwritten by the next that falls
/// there.
/// </summary>
/// <remarks>What it answers is always what would be computed anew, so neither threads nor order can change a result.</remarks>
internal sealed class WordCache<T>
    where T : WrittenWord
{
    private const int SlotBits = 16;

    /// <summary>
    /// 2^64 divided by the golden ratio: a product's high bits depend on all bits of the other factor (Knuth, vol. 3, 6.4).
    /// </summary>
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly Slot[] _slots = new Slot[1 << SlotBits];

    /// <summary>The entry of <paramref name="written"/>, or null, with the slot where it belongs.</summary>
    internal T? Find(ReadOnlySpan<char> written, out int slot)
    {
        slot = SlotOf(written);
        var entry = Volatile.Read(ref _slots[slot].Entry);
        return entry is not null && written.SequenceEqual(entry.Written) ? entry : null;
    }

    /// <summary>Puts an entry into the slot that <see cref="Find"/> gave.</summary>
    internal void Put(int slot, T entry) => Volatile.Write(ref _slots[slot].Entry, entry);

    // Four UTF-16 units a step, so that most words take two or three; the runtime's own string hash differs between processes.
    private static int SlotOf(ReadOnlySpan<char> written)
    {
        var hash = (ulong)written.Length;
        var fours = MemoryMarshal.Cast<char, ulong>(written);
        foreach (var four in fours)
        {
            hash = (hash ^ four) * Spread;
        }

        foreach (var c in written[(4 * fours.Length)..])
        {
            hash = (hash ^ c) * Spread;
        }

        return (int)(hash >> (64 - SlotBits));
    }

    // An array of structures: storing into one of references asks each time what it may hold.
    private struct Slot
    {
        public T? Entry;
    }
}

/// <summary>What is known of one written word.</summary>
/// <param name="Written">The word as a text has it.</param>
internal abstract record WrittenWord(string Written);
