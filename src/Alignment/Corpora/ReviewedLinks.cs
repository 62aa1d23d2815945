using Alignment.Aligning;

namespace Alignment.Corpora;

/// <summary>Makes constraints of reviews: one after the other, a later one over what earlier ones said of the same sentences.</summary>
internal static class ReviewedLinks
{
    public static Constraints Settle(IEnumerable<PlacedReview> reviews)
    {
        var (must, cannot) = (new List<SettledLink>(), new HashSet<(int Left, int Right)>());
        foreach (var review in reviews)
        {
            var pairs = Pairs(review.Left, review.Right).ToHashSet();
            if (review.Review.Verdict == ReviewVerdict.Reject)
            {
                cannot.UnionWith(pairs);
                must = [.. must.Select(link => Without(link, pairs)).OfType<SettledLink>()];
            }
            else
            {
                var kind = review.Review.Verdict == ReviewVerdict.Accept ? BeadKind.Equivalent : BeadKind.Partial;
                var link = new SettledLink(review.Left, review.Right, kind);
                cannot.ExceptWith(pairs);
                must.RemoveAll(other => IsReplaced(other, link, pairs));
                must.Add(link);
            }
        }

        return must.Count + cannot.Count == 0 ? Constraints.None : new(must, cannot);
    }

    private static IEnumerable<(int Left, int Right)> Pairs(IReadOnlyList<int> left, IReadOnlyList<int> right) =>
        left.SelectMany(l => right.Select(r => (l, r)));

    // A sentence states one fact: the same in two links is told once. A headline may share parts with several.
    private static bool IsReplaced(SettledLink other, SettledLink link, HashSet<(int, int)> pairs) =>
        Pairs(other.Left, other.Right).Any(pairs.Contains)
        || (other.Kind == BeadKind.Equivalent && link.Kind == BeadKind.Equivalent
            && (other.Left.Intersect(link.Left).Any() || other.Right.Intersect(link.Right).Any()));

    // What is taken out of a link leaves the rest of it; the larger side gives way.
    private static SettledLink? Without(SettledLink link, HashSet<(int, int)> rejected)
    {
        List<int> left = [.. link.Left], right = [.. link.Right];
        while (Pairs(left, right).Where(rejected.Contains).Select(p => ((int, int)?)p).FirstOrDefault() is var (l, r))
        {
            _ = right.Count >= left.Count ? right.Remove(r) : left.Remove(l);
        }

        return left.Count == 0 || right.Count == 0 ? null : link with { Left = left, Right = right };
    }
}
