using Alignment.Aligning;
using Alignment.Lexicons;

namespace Alignment.Evaluation;

/// <summary>A link that is not what gold says.</summary>
/// <param name="Slug">The pair.</param>
/// <param name="Left">Numbers of left sentences.</param>
/// <param name="Right">Numbers of right sentences.</param>
/// <param name="Probability">Of a wrong link, 0–1; null for one that was missed.</param>
public sealed record LinkError(string Slug, IReadOnlyList<int> Left, IReadOnlyList<int> Right, double? Probability);

/// <summary>
/// Finds errors in links of kind equivalent: first those that are wrong, the surest at the top, then those that were missed, in the order
/// of the pairs. What gold calls partial is neither right nor wrong.
/// </summary>
public static class LinkErrors
{
    /// <summary>Errors among the gold sentences, two sentences each.</summary>
    /// <param name="pairs">Pairs with gold.</param>
    /// <param name="align">The judged aligner.</param>
    public static IReadOnlyList<LinkError> InSentences(IReadOnlyList<GoldPair> pairs, JudgedAligner align) =>
        Sorted(pairs.SelectMany(pair => InSentences(pair, align)));

    /// <summary>
    /// Errors in the articles as they were published, so that a reader can go there: links as a whole, by our own numbers of
    /// sentences. Pairs without texts have none.
    /// </summary>
    /// <param name="pairs">Pairs with gold.</param>
    /// <param name="align">The judged aligner.</param>
    public static IReadOnlyList<LinkError> InTexts(IReadOnlyList<GoldPair> pairs, JudgedAligner align) =>
        Sorted(pairs.Where(p => p.HasTexts).SelectMany(pair => InTexts(pair, align)));

    private static LinkError[] Sorted(IEnumerable<LinkError> errors) => [.. errors.OrderByDescending(e => e.Probability ?? -1)];

    private static IEnumerable<LinkError> InSentences(GoldPair pair, JudgedAligner align)
    {
        var found = Equivalent(align(pair.Sentences(Side.Left), pair.Sentences(Side.Right), pair.Hash).Bitext)
            .SelectMany(b => SentencePairs.Expand(b.Left, b.Right), (b, link) => (Link: link, b.Probability)).ToList();
        var (required, tolerated) = (SentencePairs.Of(pair.Links, BeadKind.Equivalent), SentencePairs.Of(pair.Links, BeadKind.Partial));
        foreach (var ((left, right), probability) in found.Where(f => !required.Contains(f.Link) && !tolerated.Contains(f.Link)))
        {
            yield return new(pair.Slug, [left], [right], probability);
        }

        var linked = found.Select(f => f.Link).ToHashSet();
        foreach (var (left, right) in required.Where(link => !linked.Contains(link)))
        {
            yield return new(pair.Slug, [left], [right], null);
        }
    }

    private static IEnumerable<LinkError> InTexts(GoldPair pair, JudgedAligner align)
    {
        var (left, right) = (pair.Text(Side.Left), pair.Text(Side.Right));
        var (leftMap, rightMap) = (new SegmentationJudge(left, pair.Sentences(Side.Left)).GoldOfOwn(),
            new SegmentationJudge(right, pair.Sentences(Side.Right)).GoldOfOwn());
        var (required, tolerated) = (SentencePairs.Of(pair.Links, BeadKind.Equivalent), SentencePairs.Of(pair.Links, BeadKind.Partial));
        var found = new HashSet<(int, int)>();
        foreach (var bead in Equivalent(align(left, right, pair.Hash).Bitext))
        {
            var linked = SentencePairs.Expand([.. bead.Left.SelectMany(n => leftMap[n])], [.. bead.Right.SelectMany(n => rightMap[n])])
                .ToList();
            found.UnionWith(linked);
            if (linked.Count > 0 && !linked.Exists(p => required.Contains(p) || tolerated.Contains(p)))
            {
                yield return new(pair.Slug, bead.Left, bead.Right, bead.Probability);
            }
        }

        foreach (var link in pair.Links
            .Where(l => l.Kind == BeadKind.Equivalent && !SentencePairs.Expand(l.Left, l.Right).Any(found.Contains)))
        {
            var (lefts, rights) = (OwnOf(leftMap, link.Left), OwnOf(rightMap, link.Right));
            if (lefts.Length > 0 && rights.Length > 0)
            {
                yield return new(pair.Slug, lefts, rights, null);
            }
        }
    }

    private static IEnumerable<Bead> Equivalent(Bitext bitext) => bitext.Beads.Where(b => b.Kind == BeadKind.Equivalent);

    private static int[] OwnOf(IReadOnlyDictionary<int, IReadOnlyList<int>> goldOfOwn, IReadOnlyList<int> gold) =>
        [.. goldOfOwn.Where(m => m.Value.Intersect(gold).Any()).Select(m => m.Key).Order()];
}
