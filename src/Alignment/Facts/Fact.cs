using Alignment.Aligning;
using Alignment.Texts;

namespace Alignment.Facts;

/// <summary>What sentences state that belong together.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="Left">Numbers of the left sentences.</param>
/// <param name="Right">Numbers of the right sentences.</param>
/// <param name="Discrepancies">Values that are not the same.</param>
/// <param name="Bead">The link; null for a fact of one side.</param>
public sealed record Fact(FactStatus Status, IReadOnlyList<int> Left, IReadOnlyList<int> Right, IReadOnlyList<Discrepancy> Discrepancies,
    Bead? Bead)
{
    /// <summary>
    /// The facts of two reports: what both state in the order of the beads, then what only the left
    /// states, then what only the right states, a sentence each.
    /// </summary>
    public static IReadOnlyList<Fact> Of(Bitext bitext, IReadOnlyList<Discrepancy> discrepancies)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        ArgumentNullException.ThrowIfNull(discrepancies);
        var facts = bitext.Beads.Where(b => b.Kind != BeadKind.Null).Select(bead => Of(bead, discrepancies)).ToList();
        var (left, right) = (facts.SelectMany(f => f.Left).ToHashSet(), facts.SelectMany(f => f.Right).ToHashSet());
        facts.AddRange(Others(bitext.Left, left).Select(number => new Fact(FactStatus.OnlyLeft, [number], [], [], null)));
        facts.AddRange(Others(bitext.Right, right).Select(number => new Fact(FactStatus.OnlyRight, [], [number], [], null)));
        return facts;
    }

    private static IEnumerable<int> Others(Article article, HashSet<int> told) =>
        article.Sentences.Where(s => s.IsContent && !told.Contains(s.Number)).Select(s => s.Number);

    private static Fact Of(Bead bead, IReadOnlyList<Discrepancy> discrepancies)
    {
        var within = discrepancies.Where(d => d.IsWithin(bead)).ToList();
        return new(within.Exists(d => d.Contradicts) ? FactStatus.Differ : FactStatus.Agree, bead.Left, bead.Right, within, bead);
    }
}
