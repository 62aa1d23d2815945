namespace Alignment.Search;

/// <summary>How a term occurs in a sentence.</summary>
/// <param name="Count">How often; 255 for more.</param>
/// <param name="Length">How long the sentence is.</param>
internal readonly record struct TermUse(byte Count, ushort Length);

/// <summary>Where a term occurs, as the ranking reads it.</summary>
/// <param name="Keys">The sentences, in order.</param>
/// <param name="Uses">What there is to know of each.</param>
internal sealed record PostingList(SentenceKey[] Keys, TermUse[] Uses)
{
    /// <summary>The list of these postings.</summary>
    /// <param name="postings">In any order.</param>
    /// <param name="number">Gives the number of an article.</param>
    public static PostingList Of(IReadOnlyList<Posting> postings, Func<string, int> number)
    {
        var (keys, uses, i) = (new SentenceKey[postings.Count], new TermUse[postings.Count], 0);
        var (last, article, sorted) = ((string?)null, 0, true);
        foreach (var posting in postings)
        {
            if (!ReferenceEquals(posting.Article, last))
            {
                (last, article) = (posting.Article, number(posting.Article));
            }

            uses[i] = new((byte)Math.Min(posting.Count, byte.MaxValue), (ushort)posting.Length);
            keys[i] = new(article, posting.Sentence);
            sorted &= i == 0 || keys[i - 1].Value < keys[i].Value;
            i++;
        }

        // Engines order by identifier, keys by number: what was numbered before this list may stand elsewhere in it.
        if (!sorted)
        {
            Array.Sort(keys, uses);
        }

        return new(keys, uses);
    }

    /// <summary>How often the term occurs in a sentence; 0 for one that is not there.</summary>
    public int CountIn(SentenceKey key) => Array.BinarySearch(Keys, key) is >= 0 and var place ? Uses[place].Count : 0;
}
