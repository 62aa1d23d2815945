using Alignment.Formats;

namespace Alignment.Evaluation;

/// <summary>Compares one index list with gold, bead by bead.</summary>
internal static class ListJudge
{
    /// <summary>One score for each predicted and each gold bead; their sum is the document's.</summary>
    public static IReadOnlyList<ListScore> Judge(IReadOnlyList<IndexBead> predicted, IReadOnlyList<IndexBead> gold)
    {
        var (p, g) = (Distinct(predicted), Distinct(gold));
        var (pn, gn) = (p.Where(b => !b.IsNull).ToList(), g.Where(b => !b.IsNull).ToList());
        var units = new List<ListScore>(p.Count + gn.Count);
        foreach (var (bead, isStrict, isLax) in Hits(p, g))
        {
            var (strict, lax) = (isStrict ? 1 : 0, isLax ? 1 : 0);
            units.Add(new(new(strict, 1, 0, 0), new(lax, 1, 0, 0), bead.IsNull ? default : new(strict, 1, 0, 0)));
        }

        foreach (var (_, isStrict, isLax) in Hits(gn, pn))
        {
            var (strict, lax) = (isStrict ? 1 : 0, isLax ? 1 : 0);
            units.Add(new(new(0, 0, strict, 1), new(0, 0, lax, 1), new(0, 0, strict, 1)));
        }

        return units;
    }

    private static List<IndexBead> Distinct(IReadOnlyList<IndexBead> beads)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. beads.Where(b => b.Left.Count + b.Right.Count > 0 && seen.Add(b.Key))];
    }

    private static IEnumerable<(IndexBead Bead, bool IsStrict, bool IsLax)> Hits(List<IndexBead> judged, List<IndexBead> against)
    {
        var known = against.Select(b => b.Key).ToHashSet(StringComparer.Ordinal);
        var partners = new Dictionary<int, HashSet<int>>();
        foreach (var bead in against)
        {
            foreach (var left in bead.Left)
            {
                (partners.TryGetValue(left, out var set) ? set : partners[left] = []).UnionWith(bead.Right);
            }
        }

        foreach (var bead in judged)
        {
            var same = known.Contains(bead.Key);
            yield return (bead, same, same || bead.Left.Any(l => partners.TryGetValue(l, out var set) && bead.Right.Any(set.Contains)));
        }
    }
}
