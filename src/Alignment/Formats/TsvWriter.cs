using Alignment.Facts;

namespace Alignment.Formats;

/// <summary>
/// A table with a header row: numbers of the sentences, kind, score, probability, the text of both sides on one line each, and the name of
/// the pair where it has one.
/// </summary>
public sealed class TsvWriter : IBitextWriter
{
    /// <inheritdoc/>
    public string Name => "tsv";

    /// <inheritdoc/>
    public void Write(AlignedPair pair, TextWriter output, WritingOptions options)
    {
        foreach (var row in LinkTable.Rows(pair, options))
        {
            output.Write(string.Join('\t', row));
            output.Write('\n');
        }
    }
}
