using Alignment.Facts;

namespace Alignment.Formats;

/// <summary>
/// Writes an aligned pair in one format. Thread-safe; the same pair gives the same bytes under any culture; line ends are LF.
/// </summary>
public interface IBitextWriter
{
    /// <summary>What the format is called on the command line, in lower case.</summary>
    string Name { get; }

    /// <summary>
    /// Whether the format shows evidence or discrepancies: what they cost is saved where it does not, see
    /// <see cref="AlignmentOptions.Explained"/>.
    /// </summary>
    bool Explains => false;

    /// <summary>Writes the pair and leaves <paramref name="output"/> open.</summary>
    /// <exception cref="Texts.InputException">The format cannot hold this result, such as a ladder of crossing links.</exception>
    void Write(AlignedPair pair, TextWriter output, WritingOptions options);
}
