using Alignment.Facts;

namespace Alignment.Formats;

/// <summary>
/// bitextor's table with its header: addresses (the path where none is known), texts, and as the aligner's score the probability.
/// </summary>
public sealed class BitextorWriter : IBitextWriter
{
    /// <inheritdoc/>
    public string Name => "bitextor";

    /// <inheritdoc/>
    public void Write(AlignedPair pair, TextWriter output, WritingOptions options)
    {
        var bitext = pair.Bitext;
        var (left, right) = (new BeadText(bitext.Left), new BeadText(bitext.Right));
        var addresses = $"{BeadText.OneLine(options.LeftOrigin.Url ?? bitext.Left.Path)}\t"
            + $"{BeadText.OneLine(options.RightOrigin.Url ?? bitext.Right.Path)}";
        output.Write("src_url\ttrg_url\tsrc_text\ttrg_text\taligner_score\n");
        foreach (var bead in BeadSelection.Links(bitext, options, BeadSelection.EquivalentOnly))
        {
            output.Write($"{addresses}\t{left.Of(bead.Left)}\t{right.Of(bead.Right)}\t{Figures.Text(bead.Probability)}\n");
        }
    }
}
