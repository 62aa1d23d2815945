using Alignment.Aligning;
using Alignment.Formats;
using Alignment.Texts;

namespace Alignment.Training;

/// <summary>Two texts, a sentence a line, with the index list that is true of them.</summary>
/// <param name="Left">The left text.</param>
/// <param name="Right">The right text.</param>
/// <param name="Gold">True beads, line numbers from 0, in the order of the text.</param>
public sealed record GoldText(Article Left, Article Right, IReadOnlyList<IndexBead> Gold)
{
    /// <summary>
    /// Left sentences from which a stretch ends at the next place where both texts can be cut: lattices grow with the square.
    /// </summary>
    private const int LongLeft = 40;

    /// <summary>The same for right sentences: many may have no translation.</summary>
    private const int LongRight = 80;

    /// <summary>True for texts of two languages with data.</summary>
    internal bool HaveData => Left.Language.HasData && Right.Language.HasData;

    /// <summary>The true links by index of sentence, each sentence in at most one; lines that are blank are left out.</summary>
    internal IReadOnlyList<Link> Truth()
    {
        var (leftIndex, rightIndex) = (Left.IndexByNumber(), Right.IndexByNumber());
        var (lefts, rights, links) = (new HashSet<int>(), new HashSet<int>(), new List<Link>());
        foreach (var bead in Gold)
        {
            int[] left = Sentences(bead.Left, leftIndex), right = Sentences(bead.Right, rightIndex);
            if (!left.Any(lefts.Contains) && !right.Any(rights.Contains) && left.Length + right.Length > 0)
            {
                lefts.UnionWith(left);
                rights.UnionWith(right);
                links.Add(new(left, right, left.Length > 0 && right.Length > 0 ? BeadKind.Equivalent : BeadKind.Null));
            }
        }

        return links;
    }

    /// <summary>
    /// Stretches of both texts that belong together, cut where no bead reaches across. A bead of a shape that is never tried lies between
    /// two of them, for it would teach that its sentences stay alone.
    /// </summary>
    /// <param name="truth">The true links in the order of the text.</param>
    internal IEnumerable<(Range Left, Range Right)> Stretches(IReadOnlyList<Link> truth)
    {
        var (lefts, rights) = (Left.Sentences.Count, Right.Sentences.Count);
        var (nextLeft, nextRight) = (Least(truth, lefts, l => l.Left), Least(truth, rights, l => l.Right));
        var (fromLeft, fromRight, left, right) = (0, 0, 0, 0);
        for (var i = 0; i < truth.Count; i++)
        {
            var (endLeft, endRight) = (End(left, truth[i].Left), End(right, truth[i].Right));
            var cutsAfter = nextLeft[i + 1] >= endLeft && nextRight[i + 1] >= endRight;
            if (IsNeverTried(truth[i]) && cutsAfter && nextLeft[i] >= left && nextRight[i] >= right)
            {
                if (left > fromLeft && right > fromRight)
                {
                    yield return (fromLeft..left, fromRight..right);
                }

                (fromLeft, fromRight) = (endLeft, endRight);
            }
            else if (cutsAfter && (endLeft - fromLeft >= LongLeft || endRight - fromRight >= LongRight))
            {
                yield return (fromLeft..endLeft, fromRight..endRight);
                (fromLeft, fromRight) = (endLeft, endRight);
            }

            (left, right) = (endLeft, endRight);
        }

        if (lefts > fromLeft || rights > fromRight)
        {
            yield return (fromLeft..lefts, fromRight..rights);
        }
    }

    private bool IsNeverTried(Link link) =>
        link.Kind != BeadKind.Null && BeadShape.Of(link.Left, link.Right, BeadShape.For(HaveData)) is null;

    private static int End(int end, int[] sentences) => sentences.Length > 0 ? Math.Max(end, sentences[^1] + 1) : end;

    // The first sentence that any link from each one on holds.
    private static int[] Least(IReadOnlyList<Link> truth, int count, Func<Link, int[]> side)
    {
        var least = new int[truth.Count + 1];
        least[^1] = count;
        for (var i = truth.Count - 1; i >= 0; i--)
        {
            least[i] = side(truth[i]) is [var first, ..] ? Math.Min(first, least[i + 1]) : least[i + 1];
        }

        return least;
    }

    // Gold counts lines from 0, articles from 1.
    private static int[] Sentences(IReadOnlyList<int> lines, Dictionary<int, int> index) =>
        [.. lines.Select(l => l + 1).Where(index.ContainsKey).Select(n => index[n])];
}
