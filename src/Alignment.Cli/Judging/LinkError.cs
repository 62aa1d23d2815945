using Alignment.Aligning;
using Alignment.Evaluation;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Cli.Judging;

/// <summary>Two sentences that the program links and the annotators do not, or the other way round.</summary>
/// <param name="Pair">Name of the pair.</param>
/// <param name="IsFalse">True for a link that should not be, false for one that is missing.</param>
/// <param name="Left">The left sentence.</param>
/// <param name="Right">The right sentence.</param>
/// <param name="Probability">How sure the program was of its link; 0 for one that is missing.</param>
internal sealed record LinkError(string Pair, bool IsFalse, Sentence Left, Sentence Right, double Probability)
{
    /// <summary>All errors in links of kind equivalent: false ones first, the surest of them at the top, then those that are missing, in the order of the pairs. Links that gold calls partial are no errors.</summary>
    public static IReadOnlyList<LinkError> Find(IReadOnlyList<GoldPair> pairs, AlignmentOptions options, CancellationToken cancellation) =>
        [.. pairs.SelectMany(pair => Find(pair, options, cancellation)).OrderByDescending(e => e.IsFalse).ThenByDescending(e => e.Probability)];

    private static IEnumerable<LinkError> Find(GoldPair pair, AlignmentOptions options, CancellationToken cancellation)
    {
        var bitext = GoldRun.Align(pair.Sentences(Side.Left), pair.Sentences(Side.Right), pair.Hash, options, cancellation).Bitext;
        var found = bitext.Beads.Where(b => b.Kind == BeadKind.Equivalent).SelectMany(b => Expand(b.Left, b.Right), (b, link) => (Link: link, b.Probability)).ToList();
        var gold = pair.Links.SelectMany(g => Expand(g.Left, g.Right), (g, link) => (Link: link, g.Kind)).ToList();
        var (tolerated, linked) = (gold.Select(g => g.Link).ToHashSet(), found.Select(f => f.Link).ToHashSet());
        var (left, right) = (bitext.Left.Sentences.ToDictionary(s => s.Number), bitext.Right.Sentences.ToDictionary(s => s.Number));
        foreach (var ((l, r), probability) in found.Where(f => !tolerated.Contains(f.Link)))
        {
            yield return new(pair.Slug, true, left[l], right[r], probability);
        }

        foreach (var ((l, r), _) in gold.Where(g => g.Kind == BeadKind.Equivalent && !linked.Contains(g.Link)))
        {
            yield return new(pair.Slug, false, left[l], right[r], 0);
        }
    }

    private static IEnumerable<(int Left, int Right)> Expand(IReadOnlyList<int> left, IReadOnlyList<int> right) => left.SelectMany(l => right.Select(r => (l, r)));
}
