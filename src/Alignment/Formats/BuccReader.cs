using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// Reads pairs of sentence identifiers, gold or found: <c>srcId TAB tgtId</c>; a third column is a score. For programs: the commands only
/// write them. Thread-safe.
/// </summary>
public static class BuccReader
{
    /// <summary>The pairs one after another; blank lines are left out.</summary>
    /// <exception cref="InputException">A row has not two or three columns; thrown when it is reached.</exception>
    public static IEnumerable<IdLink> Read(TextReader input, string path)
    {
        var lines = new BoundedLines(input, path);
        while (lines.Next() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var cells = line.Split('\t', StringSplitOptions.TrimEntries);
            double? score = null;
            if (cells.Length is < 2 or > 3 || cells.Contains("")
                || (cells.Length == 3 && (score = SegmentProperties.Figure(cells[2])) is null))
            {
                throw new InputException(path, lines.Number, "is no pair, expected: left identifier TAB right identifier [TAB score]");
            }

            yield return new([cells[0]], [cells[1]], score);
        }
    }
}
