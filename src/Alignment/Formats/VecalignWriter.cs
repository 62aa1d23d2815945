using Alignment.Facts;

namespace Alignment.Formats;

/// <summary>
/// Index lists as vecalign writes them, <c>[6]:[6, 7]:0.02</c>: indices from 0, the third field a cost (1 − probability, 0 in null
/// beads). In parallel mode null beads have one sentence each.
/// </summary>
public sealed class VecalignWriter : IBitextWriter
{
    /// <inheritdoc/>
    public string Name => "vecalign";

    /// <inheritdoc/>
    public void Write(AlignedPair pair, TextWriter output, WritingOptions options)
    {
        var bitext = pair.Bitext;
        foreach (var bead in BeadSelection.Cover(bitext, options, BeadSelection.ByMode(bitext)))
        {
            foreach (var list in IndexBead.Of(bead))
            {
                output.Write($"{list.Key}:{Figures.Text(list.IsNull ? 0 : 1 - bead.Probability)}\n");
            }
        }
    }
}
