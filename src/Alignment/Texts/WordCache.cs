namespace Alignment.Texts;

/// <summary>Remembers what was made of a written word. Bounded, lossy, lock-free: a slot holds one word and is overwritten by the next that falls there.</summary>
/// <remarks>What it answers is always what would be computed anew, so neither threads nor order can change a result.</remarks>
internal sealed class WordCache
{
    private const int Slots = 1 << 16;

    private readonly Entry?[] _entries = new Entry?[Slots];

    /// <summary>What the tokenizer knows of one written word.</summary>
    internal sealed record Entry(string Written, string Form, string Stem, bool IsStopWord);

    /// <summary>The entry of <paramref name="written"/>, or null, with the slot where it belongs.</summary>
    internal Entry? Find(ReadOnlySpan<char> written, out int slot)
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
    internal void Put(int slot, Entry entry) => Volatile.Write(ref _entries[slot], entry);
}
