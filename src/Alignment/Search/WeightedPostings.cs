using System.Buffers;

namespace Alignment.Search;

/// <summary>
/// The postings of a concept's renderings as one list. Its arrays are borrowed, since they are large and short-lived, which is what the garbage collector is worst at:
/// after <see cref="Dispose"/> nothing of it may be read.
/// </summary>
internal sealed class WeightedPostings : IDisposable
{
    private SentenceKey[] _keys;
    private double[] _counts;
    private ushort[] _lengths;

    private WeightedPostings(int capacity) => (_keys, _counts, _lengths) =
        (ArrayPool<SentenceKey>.Shared.Rent(capacity), ArrayPool<double>.Shared.Rent(capacity), ArrayPool<ushort>.Shared.Rent(capacity));

    /// <summary>Number of sentences.</summary>
    public int Count { get; private set; }

    /// <summary>The sentences, in order.</summary>
    public ReadOnlySpan<SentenceKey> Keys => _keys.AsSpan(0, Count);

    /// <summary>In each, the sum of the renderings' weights times their counts (Darwish &amp; Oard 2003).</summary>
    public ReadOnlySpan<double> Counts => _counts.AsSpan(0, Count);

    /// <summary>How long each is.</summary>
    public ReadOnlySpan<ushort> Lengths => _lengths.AsSpan(0, Count);

    /// <summary>All of these lists, each posting counting <c>Weight</c> times.</summary>
    public static WeightedPostings Of(IEnumerable<(PostingList Postings, double Weight)> lists)
    {
        var merged = new WeightedPostings(0);
        foreach (var (postings, weight) in lists.OrderBy(l => l.Postings.Keys.Length))
        {
            using var before = merged;
            merged = before.And(postings, weight);
        }

        return merged;
    }

    /// <summary>Gives the arrays back.</summary>
    public void Dispose()
    {
        ArrayPool<SentenceKey>.Shared.Return(_keys);
        ArrayPool<double>.Shared.Return(_counts);
        ArrayPool<ushort>.Shared.Return(_lengths);
        (Count, _keys, _counts, _lengths) = (0, [], [], []);
    }

    private WeightedPostings And(PostingList other, double weight)
    {
        var merged = new WeightedPostings(Count + other.Keys.Length);
        var (i, j, n) = (0, 0, 0);
        while (i < Count && j < other.Keys.Length)
        {
            var order = _keys[i].Value.CompareTo(other.Keys[j].Value);
            merged._keys[n] = order <= 0 ? _keys[i] : other.Keys[j];
            merged._lengths[n] = order <= 0 ? _lengths[i] : other.Uses[j].Length;
            merged._counts[n++] = (order <= 0 ? _counts[i] : 0) + (order >= 0 ? weight * other.Uses[j].Count : 0);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        var left = Count - i;
        Array.Copy(_keys, i, merged._keys, n, left);
        Array.Copy(_lengths, i, merged._lengths, n, left);
        Array.Copy(_counts, i, merged._counts, n, left);
        Array.Copy(other.Keys, j, merged._keys, n += left, other.Keys.Length - j);
        for (; j < other.Keys.Length; j++, n++)
        {
            (merged._lengths[n], merged._counts[n]) = (other.Uses[j].Length, weight * other.Uses[j].Count);
        }

        merged.Count = n;
        return merged;
    }
}
