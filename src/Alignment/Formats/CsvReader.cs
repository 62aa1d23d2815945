using System.Text;
using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// Reads aligned text from comma-separated values (RFC 4180; a semicolon parts the cells where the first row has one and no comma, as
/// spreadsheets write under many languages). Columns as for <see cref="TsvReader"/>. Thread-safe.
/// </summary>
public static class CsvReader
{
    /// <summary>The rows as pairs; blank rows are left out.</summary>
    /// <param name="input">The table.</param>
    /// <param name="path">What it is called, for messages.</param>
    /// <param name="left">Language of the first column when no header says otherwise.</param>
    /// <param name="right">Language of the second column, likewise.</param>
    /// <exception cref="InputException">A quotation mark is not closed or stands where none may, or a row has not the columns it
    /// needs.</exception>
    public static PairedText Read(TextReader input, string path, Language left, Language right) =>
        new TableReader(path, "comma", left, right).Read(Rows(input, path));

    /// <summary>
    /// The rows one after another, for tables that are larger than the machine's memory; otherwise as <see cref="Read"/>.
    /// </summary>
    /// <exception cref="InputException">A row is not of the table; thrown when it is reached.</exception>
    public static IEnumerable<PairedSegment> Segments(TextReader input, string path, Language left, Language right) =>
        new TableReader(path, "comma", left, right).Segments(Rows(input, path));

    internal static IEnumerable<(int Line, string[] Cells)> Rows(TextReader input, string path)
    {
        var lines = new BoundedLines(input, path);
        var (mark, cells, cell) = ('\0', new List<string>(), new StringBuilder());
        while (lines.Next() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            mark = mark != '\0' ? mark
                : line.Contains(';', StringComparison.Ordinal) && !line.Contains(',', StringComparison.Ordinal) ? ';'
                : ',';
            var first = lines.Number;
            cells.Clear();
            cell.Clear();
            for (var at = 0; at <= line.Length; at++)
            {
                if (at < line.Length && line[at] == '"' && cell.Length == 0)
                {
                    (line, at) = Quoted(line, at + 1, cell, lines, path, first);
                    if (at < line.Length && line[at] != mark)
                    {
                        throw new InputException(path, lines.Number,
                            "something follows a closing quotation mark, expected a separator; write a mark within a cell twice");
                    }
                }

                if (at < line.Length && line[at] != mark)
                {
                    cell.Append(line[at]);
                }
                else
                {
                    cells.Add(cell.ToString());
                    cell.Clear();
                }
            }

            yield return (first, [.. cells]);
        }
    }

    // The rest of a cell in quotation marks, which may go on over lines; where it ends.
    private static (string Line, int At) Quoted(string line, int at, StringBuilder cell, BoundedLines lines, string path, int first)
    {
        while (true)
        {
            for (; at < line.Length; at++)
            {
                if (line[at] != '"')
                {
                    cell.Append(line[at]);
                }
                else if (at + 1 < line.Length && line[at + 1] == '"')
                {
                    cell.Append(line[at++]);
                }
                else
                {
                    return (line, at + 1);
                }
            }

            if (cell.Length > BoundedLines.Longest || lines.Next() is not { } next)
            {
                throw new InputException(path, first, "a quotation mark that opens a cell is not closed; write a mark within a cell twice");
            }

            (line, at) = (next, 0);
            cell.Append('\n');
        }
    }
}
