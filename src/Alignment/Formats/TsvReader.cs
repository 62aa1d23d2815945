using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// Reads aligned text from a table: two columns, or more with a header row that names the two (language codes; src_text and trg_text as
/// bitextor; source and target). Thread-safe.
/// </summary>
public static class TsvReader
{
    /// <summary>The rows as pairs; blank rows are left out.</summary>
    /// <param name="input">The table.</param>
    /// <param name="path">What it is called, for messages.</param>
    /// <param name="left">Language of the first column when no header says otherwise.</param>
    /// <param name="right">Language of the second column, likewise.</param>
    /// <exception cref="InputException">A row has not the columns it needs.</exception>
    public static PairedText Read(TextReader input, string path, Language left, Language right) =>
        new TableReader(path, "TAB", left, right).Read(Rows(input, path));

    /// <summary>
    /// The rows one after another, for tables that are larger than the machine's memory; otherwise as <see cref="Read"/>.
    /// </summary>
    /// <exception cref="InputException">A row is not of the table; thrown when it is reached.</exception>
    public static IEnumerable<PairedSegment> Segments(TextReader input, string path, Language left, Language right) =>
        new TableReader(path, "TAB", left, right).Segments(Rows(input, path));

    private static IEnumerable<(int Line, string[] Cells)> Rows(TextReader input, string path)
    {
        var lines = new BoundedLines(input, path);
        while (lines.Next() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (lines.Number, line.Split('\t'));
            }
        }
    }
}
