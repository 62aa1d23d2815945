using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>
/// Aligns a text with its translation: beads in order, up to four sentences a side, every sentence in exactly one. Of all alignments it gives the one whose links
/// are expected to be right most often, a link being worth its chance less <see cref="LeastChance"/>. Time and memory linear in the band.
/// </summary>
internal sealed class MonotoneAligner(LikenessTable table, GroupMatches matches, Band band, BoundSentences bound)
{
    /// <summary>A link more probable than not is better made than left.</summary>
    private const float LeastChance = 0.5f;

    /// <summary>The beads in order, nulls included.</summary>
    public List<Link> Align(CancellationToken cancellation)
    {
        var chances = new BeadChances(band, new(table, matches), bound, cancellation);
        var steps = new byte[band.Count];
        var gains = new float[band.Count];
        for (var row = 0; row <= band.LastRow; row++)
        {
            for (var column = band.From(row); column <= band.To(row); column++)
            {
                var best = row == 0 && column == 0 ? 0 : float.NegativeInfinity;
                for (var s = 0; s < BeadShape.All.Length; s++)
                {
                    var shape = BeadShape.All[s];
                    if (band.Contains(row - shape.Left, column - shape.Right))
                    {
                        var gain = gains[band.At(row - shape.Left, column - shape.Right)] + (shape.IsNull ? 0 : chances[row, column, s] - LeastChance);
                        if (gain > best)
                        {
                            best = gain;
                            steps[band.At(row, column)] = (byte)s;
                        }
                    }
                }

                gains[band.At(row, column)] = best;
            }
        }

        return Trace(steps);
    }

    private List<Link> Trace(byte[] steps)
    {
        var links = new List<Link>();
        for (var (row, column) = (band.LastRow, band.To(band.LastRow)); row > 0 || column > 0;)
        {
            var shape = BeadShape.All[steps[band.At(row, column)]];
            var kind = shape.IsNull ? BeadKind.Null : BeadKind.Equivalent;
            links.Add(new([.. Enumerable.Range(row - shape.Left, shape.Left)], [.. Enumerable.Range(column - shape.Right, shape.Right)], kind));
            (row, column) = (row - shape.Left, column - shape.Right);
        }

        links.Reverse();
        return links;
    }
}
