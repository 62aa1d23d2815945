using Alignment.Aligning;
using Alignment.Facts;

namespace Alignment.Cli.Output;

/// <summary>Which links a result holds.</summary>
/// <param name="Kinds">Kinds to keep; null keeps what the format usually holds.</param>
/// <param name="Least">Least probability, 0–1.</param>
internal sealed record BeadFilter(IReadOnlyList<BeadKind>? Kinds, double Least)
{
    /// <summary>The pair with fewer links. In parallel mode a link that goes leaves null beads, so that every sentence is still in one bead; discrepancies go with their link.</summary>
    public AlignedPair Apply(AlignedPair pair)
    {
        if (Kinds is null && Least <= 0)
        {
            return pair;
        }

        var beads = new List<Bead>();
        foreach (var bead in pair.Bitext.Beads)
        {
            if (bead.Kind == BeadKind.Null || ((Kinds is null || Kinds.Contains(bead.Kind)) && bead.Probability >= Least))
            {
                beads.Add(bead);
            }
            else if (pair.Bitext.Mode == AlignmentMode.Parallel)
            {
                beads.AddRange(bead.Left.Select(n => new Bead { Left = [n], Right = [], Kind = BeadKind.Null }));
                beads.AddRange(bead.Right.Select(n => new Bead { Left = [], Right = [n], Kind = BeadKind.Null }));
            }
        }

        return pair with
        {
            Bitext = pair.Bitext with { Beads = beads },
            Discrepancies = [.. pair.Discrepancies.Where(d => beads.Any(bead => Ties(bead, d)))],
        };
    }

    private static bool Ties(Bead bead, Discrepancy discrepancy) =>
        bead.Left.Contains(discrepancy.Left.Sentence) && bead.Right.Contains(discrepancy.Right.Sentence);
}
