using Alignment.Facts;

namespace Alignment.Formats;

/// <summary>
/// JSON Lines: the run, the sentences of both articles, the beads with their evidence, the discrepancies. The one format that holds all
/// that is known.
/// </summary>
public sealed class JsonlWriter : IBitextWriter
{
    /// <inheritdoc/>
    public string Name => "jsonl";

    /// <inheritdoc/>
    public bool Explains => true;

    /// <inheritdoc/>
    public void Write(AlignedPair pair, TextWriter output, WritingOptions options)
    {
        var bitext = pair.Bitext;
        var keys = SideKeys.Of(bitext);
        BitextJson.WriteRun(output, bitext, options);
        foreach (var sentence in bitext.Left.Sentences)
        {
            BitextJson.WriteSentence(output, keys.Left, sentence);
        }

        foreach (var sentence in bitext.Right.Sentences)
        {
            BitextJson.WriteSentence(output, keys.Right, sentence);
        }

        foreach (var bead in BeadSelection.Cover(bitext, options, BeadSelection.Both))
        {
            BitextJson.WriteBead(output, keys, bead, options.FlagOf(bead), options.IsReviewed(bead));
        }

        foreach (var discrepancy in pair.Discrepancies)
        {
            BitextJson.WriteDiscrepancy(output, keys, discrepancy);
        }
    }
}
