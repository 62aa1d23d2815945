namespace Alignment.Search;

/// <summary>Where a term occurs, as the ranking reads it.</summary>
/// <param name="Keys">The sentences, in order.</param>
/// <param name="Counts">How often it occurs in each.</param>
/// <param name="Lengths">How long each is.</param>
internal sealed record PostingList(SentenceKey[] Keys, int[] Counts, int[] Lengths)
{
    /// <summary>How often the term occurs in a sentence; 0 for one that is not there.</summary>
    public int CountIn(SentenceKey key) => Array.BinarySearch(Keys, key) is >= 0 and var place ? Counts[place] : 0;
}
