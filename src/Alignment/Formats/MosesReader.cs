using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// Reads two line-parallel texts: line i of one goes with line i of the other; a line that is blank on both sides is no segment. For
/// programs: no command reads them. Thread-safe.
/// </summary>
public static class MosesReader
{
    /// <summary>The segments one after another.</summary>
    /// <exception cref="InputException">One text has more lines than the other; thrown when its end is reached.</exception>
    public static IEnumerable<PairedSegment> Read(TextReader left, string leftPath, TextReader right, string rightPath)
    {
        var (lefts, rights) = (new BoundedLines(left, leftPath), new BoundedLines(right, rightPath));
        while (true)
        {
            var (l, r) = (lefts.Next(), rights.Next());
            if (l is null && r is null)
            {
                yield break;
            }

            if (l is null || r is null)
            {
                throw new InputException(l is null ? leftPath : rightPath, lefts.Number,
                    $"ends before {(l is null ? rightPath : leftPath)} does, expected as many lines in both");
            }

            var segment = new PairedSegment(BeadText.OneLine(l), BeadText.OneLine(r));
            if (segment.Left.Length + segment.Right.Length > 0)
            {
                yield return segment;
            }
        }
    }
}
