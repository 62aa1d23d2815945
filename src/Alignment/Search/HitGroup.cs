namespace Alignment.Search;

/// <summary>Hits of one pair of articles, or of one article by itself.</summary>
/// <param name="Name">Name of the pair, or identifier of the article.</param>
/// <param name="Hits">Best first. A hit that an earlier one shows as its counterpart is left out.</param>
public sealed record HitGroup(string Name, IReadOnlyList<Hit> Hits)
{
    /// <summary>The hits by pair, the pair with the best hit first.</summary>
    /// <param name="hits">Best first.</param>
    /// <param name="groups">How many groups at most.</param>
    /// <param name="each">How many hits of each at most.</param>
    public static IReadOnlyList<HitGroup> Of(IReadOnlyList<Hit> hits, int groups, int each)
    {
        ArgumentNullException.ThrowIfNull(hits);
        return
        [
            .. hits.GroupBy(h => h.Pairs.Count > 0 ? h.Pairs[0] : h.Article, StringComparer.Ordinal).Take(groups)
                .Select(g => new HitGroup(g.Key, [.. Apart(g).Take(each)])),
        ];
    }

    private static IEnumerable<Hit> Apart(IEnumerable<Hit> hits)
    {
        var shown = new HashSet<(string, int)>();
        foreach (var hit in hits.Where(h => !shown.Contains((h.Article, h.Sentence.Number))))
        {
            shown.UnionWith(hit.Aligned.Select(a => (a.Article, a.Sentence.Number)));
            yield return hit;
        }
    }
}
