namespace Alignment.Search;

/// <summary>That a sentence holds something.</summary>
/// <param name="Key">The sentence.</param>
/// <param name="Count">Weighted count.</param>
/// <param name="Length">Length of the sentence.</param>
internal readonly record struct Occurrence(SentenceKey Key, double Count, int Length)
{
    /// <summary>The occurrences of a term that counts <paramref name="weight"/> each time.</summary>
    public static Occurrence[] Of(PostingList postings, double weight)
    {
        var occurrences = new Occurrence[postings.Keys.Length];
        for (var i = 0; i < occurrences.Length; i++)
        {
            occurrences[i] = new(postings.Keys[i], weight * postings.Counts[i], postings.Lengths[i]);
        }

        return occurrences;
    }

    /// <summary>Two lists as one, in order; counts of one sentence are added.</summary>
    public static Occurrence[] Merge(Occurrence[] a, Occurrence[] b)
    {
        if (a.Length == 0)
        {
            return b;
        }

        var merged = new Occurrence[a.Length + b.Length];
        var (i, j, n) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var order = a[i].Key.Value.CompareTo(b[j].Key.Value);
            merged[n++] = order == 0 ? a[i] with { Count = a[i].Count + b[j].Count } : order < 0 ? a[i] : b[j];
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        a.AsSpan(i).CopyTo(merged.AsSpan(n));
        b.AsSpan(j).CopyTo(merged.AsSpan(n + a.Length - i));
        Array.Resize(ref merged, n + a.Length - i + b.Length - j);
        return merged;
    }
}
