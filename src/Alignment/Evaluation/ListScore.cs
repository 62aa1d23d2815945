using Alignment.Formats;

namespace Alignment.Evaluation;

/// <summary>Scores of index lists against gold lists, counts summed over documents (micro), 0/0 = 0.</summary>
/// <param name="Strict">Identical beads; precision over all predicted beads, nulls included, recall over gold beads with both sides.</param>
/// <param name="Lax">As strict, and right too when a sentence of the bead has, in the other list, a partner inside the bead's other side.</param>
/// <param name="NonNullStrict">Identical beads with both sides; precision and recall both without nulls.</param>
public sealed record ListScore(Tally Strict, Tally Lax, Tally NonNullStrict)
{
    /// <summary>Scores documents as vecalign's score.py does (Thompson and Koehn 2019; definition: field notes on "vecalign strict/lax"), and by non-null strict F1.</summary>
    /// <param name="documents">Predicted and gold beads of each document; order of beads does not matter, beads need not be contiguous, beads empty on both sides do not count.</param>
    public static ListScore Judge(IEnumerable<(IReadOnlyList<IndexBead> Predicted, IReadOnlyList<IndexBead> Gold)> documents)
    {
        Tally strict = default, lax = default, nonNull = default;
        foreach (var (predicted, gold) in documents)
        {
            var (p, g) = (Distinct(predicted), Distinct(gold));
            var (pn, gn) = (p.Where(b => !b.IsNull).ToList(), g.Where(b => !b.IsNull).ToList());
            var (precise, recalled) = (Hits(p, g), Hits(gn, pn));
            strict += new Tally(precise.Strict, p.Count, recalled.Strict, gn.Count);
            lax += new Tally(precise.Lax, p.Count, recalled.Lax, gn.Count);
            nonNull += new Tally(recalled.Strict, pn.Count, recalled.Strict, gn.Count);
        }

        return new(strict, lax, nonNull);
    }

    /// <summary>Scores one document.</summary>
    public static ListScore Judge(IReadOnlyList<IndexBead> predicted, IReadOnlyList<IndexBead> gold) => Judge([(predicted, gold)]);

    private static List<IndexBead> Distinct(IReadOnlyList<IndexBead> beads)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. beads.Where(b => b.Left.Count + b.Right.Count > 0 && seen.Add(b.Key))];
    }

    private static (int Strict, int Lax) Hits(List<IndexBead> judged, List<IndexBead> against)
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

        var (strict, lax) = (0, 0);
        foreach (var bead in judged)
        {
            var same = known.Contains(bead.Key);
            strict += same ? 1 : 0;
            lax += same || bead.Left.Any(l => partners.TryGetValue(l, out var set) && bead.Right.Any(set.Contains)) ? 1 : 0;
        }

        return (strict, lax);
    }
}
