using System.Globalization;
using Alignment.Texts;

namespace Alignment.Evaluation;

/// <summary>Rows of one tab-separated gold file, each with its line, checked for the columns that the format names.</summary>
internal sealed class GoldTable
{
    private static readonly System.Text.UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private GoldTable(string path, IReadOnlyList<(int Line, string[] Cells)> rows) => (Path, Rows) = (path, rows);

    public string Path { get; }

    public IReadOnlyList<(int Line, string[] Cells)> Rows { get; }

    /// <summary>Reads a table; a file that is not there has no rows unless it is <paramref name="required"/>.</summary>
    public static GoldTable Read(string path, string[] columns, bool required)
    {
        if (!required && !File.Exists(path))
        {
            return new(path, []);
        }

        var lines = ReadLines(path);
        var header = string.Join(" TAB ", columns);
        if (lines.Length == 0 || !lines[0].Split('\t').AsSpan().SequenceEqual(columns))
        {
            throw new InputException(path, 1, $"found no header row, expected exactly: {header}");
        }

        var rows = new List<(int, string[])>();
        for (var i = 1; i < lines.Length; i++)
        {
            var cells = lines[i].Split('\t');
            if (cells.Length != columns.Length)
            {
                throw new InputException(path, i + 1, $"found {cells.Length} columns, expected {columns.Length}: {header}");
            }

            rows.Add((i + 1, cells));
        }

        return new(path, rows);
    }

    /// <summary>The whole text of a UTF-8 file without its byte order mark.</summary>
    public static string ReadText(string path)
    {
        try
        {
            var text = Strict.GetString(File.ReadAllBytes(path));
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, null, "cannot be read, expected a file of the gold format (data/gold/PROVENANCE.md)", e);
        }
        catch (System.Text.DecoderFallbackException e)
        {
            throw new InputException(path, null, $"is not UTF-8 at byte {e.Index}; save it as UTF-8", e);
        }
    }

    /// <summary>The lines of a text without their ends; a last empty line does not count.</summary>
    public static string[] ReadLines(string path)
    {
        var lines = ReadText(path).Split('\n');
        var count = lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        return [.. lines.Take(count).Select(l => l.EndsWith('\r') ? l[..^1] : l)];
    }

    /// <summary>A list of sentence numbers "3,4" in ascending order.</summary>
    public IReadOnlyList<int> Ids(int line, string cell, int last, bool mayBeEmpty = false)
    {
        if (cell.Length == 0 && mayBeEmpty)
        {
            return [];
        }

        var ids = new SortedSet<int>();
        foreach (var part in cell.Split(','))
        {
            if (!int.TryParse(part,
                NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
                CultureInfo.InvariantCulture, out var id) || id < 1 || id > last)
            {
                throw new InputException(Path, line,
                    $"'{cell}' is no list of sentences, expected numbers from 1 to {last} with commas between");
            }

            ids.Add(id);
        }

        return [.. ids];
    }

    /// <summary>Says what is wrong with a row.</summary>
    public InputException Problem(int line, string problem) => new(Path, line, problem);
}
