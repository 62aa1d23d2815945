using Alignment.Formats;

namespace Alignment.Evaluation;

/// <summary>Compares one index list with gold, bead by bead.</summary>
internal static class ListJudge
{
    private static readonly ListScore Nothing = new(default, default, default);

    /// <summary>
    /// One score for each predicted and each gold bead, sentence pair, null sentence and rung; their sum is the document's.
    /// </summary>
    public static IReadOnlyList<ListScore> Judge(IReadOnlyList<IndexBead> predicted, IReadOnlyList<IndexBead> gold)
    {
        var (p, g) = (Distinct(predicted), Distinct(gold));
        var (pn, gn) = (p.Where(b => !b.IsNull).ToList(), g.Where(b => !b.IsNull).ToList());
        var units = new List<ListScore>(p.Count + gn.Count);
        foreach (var (bead, isStrict, isLax) in Hits(p, g))
        {
            var (strict, lax) = (isStrict ? 1 : 0, isLax ? 1 : 0);
            units.Add(new(new(strict, 1, 0, 0), new(lax, 1, 0, 0), bead.IsNull ? default : new(strict, 1, 0, 0))
            {
                SentAlignLax = bead.IsNull ? default : new(lax, 1, lax, lax), OneToOne = IsOneToOne(bead) ? new(strict, 1, 0, 0) : default,
            });
        }

        foreach (var (bead, isStrict, isLax) in Hits(gn, pn))
        {
            var (strict, lax) = (isStrict ? 1 : 0, isLax ? 1 : 0);
            units.Add(new(new(0, 0, strict, 1), new(0, 0, lax, 1), new(0, 0, strict, 1))
            {
                SentAlignLax = new(0, 0, 0, 1 - strict), OneToOne = IsOneToOne(bead) ? new(0, 0, strict, 1) : default,
            });
        }

        units.AddRange(Sets(Edges(pn), Edges(gn)).Select(t => Nothing with { Edges = t }));
        units.AddRange(Sets(NullSentences(p), NullSentences(g)).Select(t => Nothing with { Nulls = t }));
        if (Rungs(p) is { } rungs && Rungs(g) is { } goldRungs)
        {
            units.AddRange(Sets(rungs, goldRungs).Select(t => Nothing with { Rungs = t }));
        }

        return units;
    }

    private static bool IsOneToOne(IndexBead bead) => bead is { Left.Count: 1, Right.Count: 1 };

    private static List<IndexBead> Distinct(IReadOnlyList<IndexBead> beads)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. beads.Where(b => b.Left.Count + b.Right.Count > 0 && seen.Add(b.Key))];
    }

    private static IEnumerable<Tally> Sets<T>(HashSet<T> predicted, HashSet<T> gold) =>
        predicted.Select(item => new Tally(gold.Contains(item) ? 1 : 0, 1, 0, 0))
        .Concat(gold.Select(item => new Tally(0, 0, predicted.Contains(item) ? 1 : 0, 1)));

    private static HashSet<(int Left, int Right)> Edges(List<IndexBead> beads) =>
        [.. beads.SelectMany(b => b.Left.SelectMany(l => b.Right.Select(r => (l, r))))];

    private static HashSet<(bool IsLeft, int Sentence)> NullSentences(List<IndexBead> beads) =>
        [.. beads.Where(b => b.IsNull).SelectMany(b => b.Left.Select(l => (true, l)).Concat(b.Right.Select(r => (false, r))))];

    // Null when the beads are not in one order that covers each side: such a list has no rungs.
    private static HashSet<(int Left, int Right)>? Rungs(List<IndexBead> beads)
    {
        var rungs = new HashSet<(int, int)>();
        var (left, right) = (0, 0);
        foreach (var bead in beads)
        {
            if (!bead.Left.SequenceEqual(Enumerable.Range(left, bead.Left.Count))
                || !bead.Right.SequenceEqual(Enumerable.Range(right, bead.Right.Count)))
            {
                return null;
            }

            (left, right) = (left + bead.Left.Count, right + bead.Right.Count);
            rungs.Add((left, right));
        }

        return rungs;
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
