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
    /// <param name="postings">The sentences of an article side by side, in order.</param>
    /// <param name="number">Gives the number of an article.</param>
    public static PostingList Of(IReadOnlyList<Posting> postings, Func<string, int> number)
    {
        var (keys, uses, i) = (new SentenceKey[postings.Count], new TermUse[postings.Count], 0);
        var (last, article, runs, sorted) = ((string?)null, -1, new List<long>(), true);
        foreach (var posting in postings)
        {
            if (!ReferenceEquals(posting.Article, last) && number(posting.Article) is var next && next != article)
            {
                sorted &= article < next;
                article = next;
                runs.Add(((long)article << 32) | (uint)i);
            }

            last = posting.Article;

            uses[i] = Use(posting.Count, posting.Length);
            keys[i++] = new(article, posting.Sentence);
        }

        return sorted ? new(keys, uses) : Sorted(keys, uses, runs);
    }

    /// <summary>The list of these postings, which are in order.</summary>
    public static PostingList Of(ReadOnlySpan<NumberedPosting> postings)
    {
        var list = new PostingList(new SentenceKey[postings.Length], new TermUse[postings.Length]);
        for (var i = 0; i < postings.Length; i++)
        {
            list.Keys[i] = new(postings[i].Article, postings[i].Sentence);
            list.Uses[i] = Use(postings[i].Count, postings[i].Length);
        }

        return list;
    }

    /// <summary>How often the term occurs in a sentence; 0 for one that is not there.</summary>
    public int CountIn(SentenceKey key) => Array.BinarySearch(Keys, key) is >= 0 and var place ? Uses[place].Count : 0;

    private static TermUse Use(int count, int length) => new((byte)Math.Min(count, byte.MaxValue), (ushort)length);

    // Engines order by identifier, keys by number: articles change their places, and all sentences of one go with it.
    private static PostingList Sorted(SentenceKey[] keys, TermUse[] uses, List<long> runs)
    {
        var (sorted, at) = (new PostingList(new SentenceKey[keys.Length], new TermUse[keys.Length]), 0);
        runs.Sort();
        foreach (var run in runs)
        {
            for (var i = (int)(uint)run; i < keys.Length && keys[i].Article == (int)(run >> 32); i++, at++)
            {
                (sorted.Keys[at], sorted.Uses[at]) = (keys[i], uses[i]);
            }
        }

        return sorted;
    }
}
