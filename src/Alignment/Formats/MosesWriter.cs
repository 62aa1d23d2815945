using Alignment.Facts;

namespace Alignment.Formats;

/// <summary>Line-parallel plain text: left TAB right on one line, or two texts with as many lines.</summary>
public sealed class MosesWriter : IBitextWriter
{
    /// <inheritdoc/>
    public string Name => "moses";

    /// <inheritdoc/>
    public void Write(AlignedPair pair, TextWriter output, WritingOptions options)
    {
        foreach (var (left, right) in Lines(pair, options))
        {
            output.Write($"{left}\t{right}\n");
        }
    }

    /// <summary>Writes the two sides to two texts: line i of one goes with line i of the other.</summary>
    public void WriteSides(AlignedPair pair, TextWriter leftOutput, TextWriter rightOutput, WritingOptions options)
    {
        foreach (var (left, right) in Lines(pair, options))
        {
            leftOutput.Write($"{left}\n");
            rightOutput.Write($"{right}\n");
        }
    }

    private static IEnumerable<(string Left, string Right)> Lines(AlignedPair pair, WritingOptions options)
    {
        var (left, right) = (new BeadText(pair.Bitext.Left), new BeadText(pair.Bitext.Right));
        return BeadSelection.Links(pair.Bitext, options, BeadSelection.EquivalentOnly).Select(b => (left.Of(b.Left), right.Of(b.Right)));
    }
}
