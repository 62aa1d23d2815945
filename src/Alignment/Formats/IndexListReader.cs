using System.Globalization;
using System.Text;
using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// Reads index lists of vecalign, Bertalign and SentAlign: <c>[6]:[6, 7]:0.5</c>, third field optional, blanks anywhere, blank lines and
/// lines starting with # left out. Thread-safe.
/// </summary>
public static class IndexListReader
{
    /// <summary>The beads in the order of the file; indices of a side are put in ascending order.</summary>
    /// <exception cref="InputException">A line is no bead.</exception>
    public static IReadOnlyList<IndexBead> Read(TextReader input, string path) => [.. Beads(input, path)];

    /// <summary>The same beads one after another.</summary>
    /// <exception cref="InputException">A line is no bead; thrown when it is reached.</exception>
    public static IEnumerable<IndexBead> Beads(TextReader input, string path)
    {
        var lines = new BoundedLines(input, path);
        while (lines.Next() is { } text)
        {
            var row = text.Trim();
            if (row.Length > 0 && row[0] != '#')
            {
                yield return Bead(row, path, lines.Number);
            }
        }
    }

    /// <summary>The beads of a UTF-8 file.</summary>
    /// <exception cref="InputException">It cannot be read, or a line is no bead.</exception>
    public static IReadOnlyList<IndexBead> ReadFile(string path)
    {
        using var file = TextFile.Open(path);
        using var reader = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true));
        return Read(reader, path);
    }

    private static IndexBead Bead(ReadOnlySpan<char> row, string path, int line)
    {
        var left = Indices(ref row, path, line);
        if (row.Length == 0 || row[0] != ':')
        {
            throw Problem(path, line);
        }

        row = row[1..];
        var right = Indices(ref row, path, line);
        if (row.Length == 0)
        {
            return new(left, right);
        }

        if (row[0] != ':' || !double.TryParse(row[1..], NumberStyles.Float, CultureInfo.InvariantCulture, out var score))
        {
            throw Problem(path, line);
        }

        return new(left, right, score);
    }

    private static List<int> Indices(ref ReadOnlySpan<char> row, string path, int line)
    {
        row = row.TrimStart();
        var end = row.IndexOf(']');
        if (row.Length == 0 || row[0] != '[' || end < 0)
        {
            throw Problem(path, line);
        }

        var list = new List<int>();
        var inner = row[1..end].Trim();
        if (inner.Length > 0)
        {
            foreach (var part in inner.Split(','))
            {
                if (!int.TryParse(inner[part], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
                        CultureInfo.InvariantCulture, out var index))
                {
                    throw Problem(path, line);
                }

                list.Add(index);
            }
        }

        list.Sort();
        row = row[(end + 1)..].TrimStart();
        return list;
    }

    private static InputException Problem(string path, int line) =>
        new(path, line, "is no bead, expected two lists of line indices from 0, such as [6]:[6, 7] or [6]:[6, 7]:0.5");
}
