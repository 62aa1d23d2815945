using Alignment.Aligning;

namespace Alignment.Formats;

/// <summary>Chooses the beads to write.</summary>
internal static class BeadSelection
{
    public static readonly BeadKind[] Both = [BeadKind.Equivalent, BeadKind.Partial];
    public static readonly BeadKind[] EquivalentOnly = [BeadKind.Equivalent];

    /// <summary>
    /// Kinds for formats that cannot say which kind a link is: all of a parallel bitext, where each sentence is in one bead; else only
    /// equivalent ones, since a sentence may be in several partial links.
    /// </summary>
    public static BeadKind[] ByMode(Bitext bitext) => bitext.Mode == AlignmentMode.Parallel ? Both : EquivalentOnly;

    /// <summary>The links to write, in order; null beads left out.</summary>
    public static IEnumerable<Bead> Links(Bitext bitext, WritingOptions options, BeadKind[] kinds) =>
        bitext.Beads.Where(b => Holds(b, options, kinds));

    /// <summary>
    /// As <see cref="Links"/>; of a parallel bitext also its null beads, and a null bead for each sentence of a link that was not chosen,
    /// so that every sentence stays covered.
    /// </summary>
    public static IEnumerable<Bead> Cover(Bitext bitext, WritingOptions options, BeadKind[] kinds)
    {
        foreach (var bead in bitext.Beads)
        {
            if (Holds(bead, options, kinds) || (bead.Kind == BeadKind.Null && bitext.Mode == AlignmentMode.Parallel))
            {
                yield return bead;
            }
            else if (bitext.Mode == AlignmentMode.Parallel)
            {
                foreach (var n in bead.Left)
                {
                    yield return new Bead { Left = [n], Right = [], Kind = BeadKind.Null };
                }

                foreach (var n in bead.Right)
                {
                    yield return new Bead { Left = [], Right = [n], Kind = BeadKind.Null };
                }
            }
        }
    }

    private static bool Holds(Bead bead, WritingOptions options, BeadKind[] kinds) =>
        bead.Kind != BeadKind.Null && (bead.Probability >= options.MinimumProbability || options.IsReviewed(bead))
        && (options.Kinds is null ? kinds.Contains(bead.Kind) : options.Kinds.Contains(bead.Kind));
}
