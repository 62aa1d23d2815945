namespace Alignment.Aligning;

/// <summary>
/// Likeness over and above what an article has with others: chapters of one study are all alike, two reports of one event stand out.
/// </summary>
internal static class ArticleMargins
{
    /// <summary>
    /// An article's general likeness is that with its neighbour of this rank from 0; 0 where it has fewer. So an event may have this many
    /// reports on either side before they hide one another. Chosen with the weights, see <see cref="ArticleCollection"/>.
    /// </summary>
    private const int Rank = 10;

    /// <summary>Pairs with the higher general likeness of the two, by right, then left article.</summary>
    /// <param name="likenesses">For each right article its left candidates, by index.</param>
    /// <param name="leftCount">Number of left articles.</param>
    public static IEnumerable<(int Right, ArticleLikeness Likeness, double General)> Of(IReadOnlyList<List<ArticleLikeness>> likenesses,
        int leftCount)
    {
        var byLeft = new List<double>[leftCount];
        foreach (var likeness in likenesses.SelectMany(l => l))
        {
            (byLeft[likeness.Left] ??= []).Add(likeness.Whole);
        }

        var general = Array.ConvertAll(byLeft, General);
        for (var right = 0; right < likenesses.Count; right++)
        {
            var ofRight = General(likenesses[right].ConvertAll(l => l.Whole));
            foreach (var likeness in likenesses[right])
            {
                yield return (right, likeness, Math.Max(general[likeness.Left], ofRight));
            }
        }
    }

    private static double General(List<double>? scores)
    {
        if (scores is null || scores.Count <= Rank)
        {
            return 0;
        }

        scores.Sort();
        return scores[^(Rank + 1)];
    }
}
