using System.Globalization;
using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// Reads hunalign ladders: two or three columns with blanks or tabs between. For programs: the commands only write them. Thread-safe.
/// </summary>
public static class LadderReader
{
    /// <summary>Lines between two rungs; a document that hunalign left unaligned is one step.</summary>
    private const int LongestStep = 1_000_000;

    /// <summary>
    /// The segments between rungs as beads, each as soon as the rung after it is read; lines that stand alone are null beads of one line
    /// each.
    /// </summary>
    /// <exception cref="InputException">A row is no rung, or goes back; thrown when it is reached.</exception>
    public static IEnumerable<IndexBead> Read(TextReader input, string path)
    {
        (int Left, int Right, double? Score)? last = null;
        var lines = new BoundedLines(input, path);
        while (lines.Next() is { } text)
        {
            var line = lines.Number;
            var cells = text.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (cells.Length == 0)
            {
                continue;
            }

            var rung = Rung(cells, path, line);
            if (last is { } from)
            {
                if (rung.Left < from.Left || rung.Right < from.Right)
                {
                    throw new InputException(path, line,
                        $"the rung {cells[0]} {cells[1]} goes back, expected at least "
                            + $"{Figures.Text(from.Left)} {Figures.Text(from.Right)}");
                }

                if (rung.Left - from.Left > LongestStep || rung.Right - from.Right > LongestStep)
                {
                    throw new InputException(path, line,
                        $"the rung {cells[0]} {cells[1]} leaps more than {Figures.Text(LongestStep)} lines, which no segment has");
                }

                foreach (var bead in Between(from, rung.Left, rung.Right))
                {
                    yield return bead;
                }
            }

            last = rung;
        }
    }

    private static (int Left, int Right, double? Score) Rung(string[] cells, string path, int line)
    {
        double score = 0;
        if (cells.Length is 2 or 3
            && int.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out var left)
            && int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var right)
            && (cells.Length == 2 || double.TryParse(cells[2], NumberStyles.Float, CultureInfo.InvariantCulture, out score)))
        {
            return (left, right, cells.Length == 2 ? null : score);
        }

        throw new InputException(path, line, "is no rung, expected: left count TAB right count [TAB score]");
    }

    private static IEnumerable<IndexBead> Between((int Left, int Right, double? Score) from, int left, int right)
    {
        var (lefts, rights) = (Enumerable.Range(from.Left, left - from.Left), Enumerable.Range(from.Right, right - from.Right));
        return left > from.Left && right > from.Right
            ? [new([.. lefts], [.. rights], from.Score)]
            : [.. lefts.Select(l => new IndexBead([l], [], from.Score)), .. rights.Select(r => new IndexBead([], [r], from.Score))];
    }
}
