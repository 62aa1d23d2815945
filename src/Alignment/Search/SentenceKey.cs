namespace Alignment.Search;

/// <summary>A sentence as the ranking knows it, in one number: the sentences of an article lie side by side, in order.</summary>
/// <param name="Value">The article's number (<see cref="PostingCache.Article"/>) above the lower 32 bits, the sentence's in them.</param>
internal readonly record struct SentenceKey(long Value) : IComparable<SentenceKey>
{
    /// <summary>The key of a sentence.</summary>
    public SentenceKey(int article, int sentence)
        : this(((long)article << 32) | (uint)sentence)
    {
    }

    /// <summary>Number of the article, not its identifier.</summary>
    public int Article => (int)(Value >> 32);

    /// <summary>Number of the sentence.</summary>
    public int Sentence => (int)Value;

    /// <summary>By article, then sentence.</summary>
    public int CompareTo(SentenceKey other) => Value.CompareTo(other.Value);

    /// <summary>The first place whose key is not before <paramref name="key"/>.</summary>
    public static int Find(ReadOnlySpan<SentenceKey> keys, SentenceKey key)
    {
        var place = keys.BinarySearch(key);
        return place < 0 ? ~place : place;
    }

    /// <summary>
    /// The first place from <paramref name="from"/> on whose key is not before <paramref name="key"/>; steps grow, so that near places
    /// are found fast and far ones too.
    /// </summary>
    public static int Seek(ReadOnlySpan<SentenceKey> keys, int from, SentenceKey key)
    {
        var (low, step) = (from, 1);
        while (low + step < keys.Length && keys[low + step].Value < key.Value)
        {
            low += step;
            step *= 2;
        }

        var place = keys.Slice(low, Math.Min(step + 1, keys.Length - low)).BinarySearch(key);
        return low + (place < 0 ? ~place : place);
    }

    /// <summary>The keys of both, in order, each once.</summary>
    public static SentenceKey[] Union(ReadOnlySpan<SentenceKey> a, ReadOnlySpan<SentenceKey> b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return (a.Length == 0 ? b : a).ToArray();
        }

        var union = new SentenceKey[a.Length + b.Length];
        var (i, j, n) = (0, 0, 0);
        while (i < a.Length || j < b.Length)
        {
            var fromA = j == b.Length || (i < a.Length && a[i].Value <= b[j].Value);
            var key = fromA ? a[i++] : b[j++];
            if (n == 0 || union[n - 1] != key)
            {
                union[n++] = key;
            }
        }

        Array.Resize(ref union, n);
        return union;
    }
}
