using System.Globalization;
using Alignment.Aligning;

namespace Alignment.Formats;

/// <summary>A bead of an index list: line indices from 0 on each side, as vecalign, Bertalign and the ladder count them.</summary>
/// <param name="Left">Left indices, ascending; empty in a null bead.</param>
/// <param name="Right">Right indices, ascending; empty in a null bead.</param>
/// <param name="Score">The list's third column, whatever its maker means by it; null when there is none.</param>
public sealed record IndexBead(IReadOnlyList<int> Left, IReadOnlyList<int> Right, double? Score = null)
{
    /// <summary>True when a side is empty.</summary>
    public bool IsNull => Left.Count == 0 || Right.Count == 0;

    /// <summary>The bead as text without its score, <c>[6]:[6, 7]</c>: equal for equal beads.</summary>
    public string Key => $"{Text(Left)}:{Text(Right)}";

    /// <summary>
    /// The beads of a bitext, numbers turned into indices; those not of <paramref name="kinds"/> left out. Null beads of several sentences
    /// become one for each. For judging a bitext against such a list.
    /// </summary>
    public static IReadOnlyList<IndexBead> Of(Bitext bitext, params ReadOnlySpan<BeadKind> kinds)
    {
        var list = new List<IndexBead>();
        foreach (var bead in bitext.Beads)
        {
            if (!kinds.Contains(bead.Kind))
            {
                continue;
            }

            list.AddRange(Of(bead));
        }

        return list;
    }

    /// <summary>One bead as index beads: a null bead of several sentences is one for each.</summary>
    public static IEnumerable<IndexBead> Of(Bead bead) => bead.Left.Count > 0 && bead.Right.Count > 0
        ? [new([.. bead.Left.Select(n => n - 1)], [.. bead.Right.Select(n => n - 1)], bead.Probability)]
        : [.. bead.Left.Select(n => new IndexBead([n - 1], [], 0)), .. bead.Right.Select(n => new IndexBead([], [n - 1], 0))];

    private static string Text(IReadOnlyList<int> indices) =>
        $"[{string.Join(", ", indices.Select(i => i.ToString(CultureInfo.InvariantCulture)))}]";
}
