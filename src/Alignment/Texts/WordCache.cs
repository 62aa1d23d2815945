namespace Alignment.Texts;

/// <summary>
/// Remembers what was made of a written word. Bounded, lossy, lock-free: a slot holds one word and is overwritten by the next that falls there.
/// </summary>
/// <remarks>What it answers is always what would be computed anew, so neither threads nor order can change a result.</remarks>
internal sealed class WordCache<T>
    where T : WrittenWord
{
    private const int Slots = 1 << 16;

    private readonly Slot[] _slots = new Slot[Slots];

    /// <summary>The entry of <paramref name="written"/>, or null, with the slot where it belongs.</summary>
    internal T? Find(ReadOnlySpan<char> written, out int slot)
    {
        // FNV-1a over UTF-16 units: the runtime's own string hash differs between processes.
        var hash = 2166136261u;
        foreach (var c in written)
        {
            hash = (hash ^ c) * 16777619u;
        }

        slot = (int)((hash ^ (hash >> 16)) & (Slots - 1));
        var entry = Volatile.Read(ref _slots[slot].Entry);
        return entry is not null && written.SequenceEqual(entry.Written) ? entry : null;
    }

    /// <summary>Puts an entry into the slot that <see cref="Find"/> gave.</summary>
    internal void Put(int slot, T entry) => Volatile.Write(ref _slots[slot].Entry, entry);

    // An array of structures: storing into one of references asks each time what it may hold.
    private struct Slot
    {
        public T? Entry;
    }
}

/// <summary>What is known of one written word.</summary>
/// <param name="Written">The word as a text has it.</param>
internal abstract record WrittenWord(string Written);
