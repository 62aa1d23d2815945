namespace Alignment.Texts;

/// <summary>Remembers what was made of a written word. Bounded, lossy, lock-free: a slot holds one word and is overwritten by the next that falls there.</summary>
/// <remarks>What it answers is always what would be computed anew, so neither threads nor order can change a result.</remarks>
internal sealed class WordCache<T>
    where T : class, IWritten
{
    private const int Slots = 1 << 16;

    private readonly T?[] _entries = new T?[Slots];

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
        var entry = Volatile.Read(ref _entries[slot]);
        return entry is not null && written.SequenceEqual(entry.Written) ? entry : null;
    }

    /// <summary>Puts an entry into the slot that <see cref="Find"/> gave.</summary>
    internal void Put(int slot, T entry) => Volatile.Write(ref _entries[slot], entry);
}

/// <summary>What is known of one written word.</summary>
internal interface IWritten
{
    /// <summary>The word as a text has it.</summary>
    string Written { get; }
}
