using Alignment.Aligning;

namespace Alignment.Evaluation;

/// <summary>
/// Sets of sentence pairs that rows of gold and beads stand for: a group counts as each of its left with each of its right sentences.
/// </summary>
public static class SentencePairs
{
    /// <summary>Pairs of the gold rows of one kind.</summary>
    public static IReadOnlySet<(int Left, int Right)> Of(IEnumerable<GoldLink> links, BeadKind kind) =>
        links.Where(l => l.Kind == kind).SelectMany(l => Expand(l.Left, l.Right)).ToHashSet();

    /// <summary>Pairs of the beads of one kind.</summary>
    public static IReadOnlySet<(int Left, int Right)> Of(IEnumerable<Bead> beads, BeadKind kind) =>
        beads.Where(b => b.Kind == kind).SelectMany(b => Expand(b.Left, b.Right)).ToHashSet();

    /// <summary>Each left number with each right number, in order.</summary>
    public static IEnumerable<(int Left, int Right)> Expand(IReadOnlyList<int> left, IReadOnlyList<int> right) =>
        left.SelectMany(l => right.Select(r => (l, r)));
}
