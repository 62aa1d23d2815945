using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>Reads aligned text from a table: two columns, or more with a header row that names the two (language codes; src_text and trg_text as bitextor; source and target). Thread-safe.</summary>
public static class TsvReader
{
    private static readonly string[] LeftNames = ["src_text", "src", "source", "source_text", "left", "a"];
    private static readonly string[] RightNames = ["trg_text", "tgt_text", "trg", "tgt", "target", "target_text", "right", "b"];

    /// <summary>The rows as pairs; blank rows are left out.</summary>
    /// <param name="input">The table.</param>
    /// <param name="path">What it is called, for messages.</param>
    /// <param name="left">Language of the first column when no header says otherwise.</param>
    /// <param name="right">Language of the second column, likewise.</param>
    /// <exception cref="InputException">A row has not the columns it needs.</exception>
    public static PairedText Read(TextReader input, string path, Language left, Language right)
    {
        var segments = new List<PairedSegment>();
        var (leftColumn, rightColumn, width) = (0, 1, 2);
        for (var (line, isFirst) = (1, true); input.ReadLine() is { } text; line++)
        {
            if (text.AsSpan().Trim().Length == 0)
            {
                continue;
            }

            var cells = text.TrimStart('\uFEFF').Split('\t');
            if (isFirst && Header(cells, left, right) is { } header)
            {
                (leftColumn, rightColumn, width) = (header.Left, header.Right, cells.Length);
                (left, right) = (LanguageNamed(cells[leftColumn]) ?? left, LanguageNamed(cells[rightColumn]) ?? right);
            }
            else if (cells.Length != width)
            {
                throw new InputException(path, line, width == 2
                    ? $"found {Figures.Text(cells.Length)} columns, expected 2: left TAB right; of a wider table name the two in a header row (en and id, or src_text and trg_text)"
                    : $"found {Figures.Text(cells.Length)} columns, expected {Figures.Text(width)} as in the header row");
            }
            else
            {
                segments.Add(new(BeadText.OneLine(cells[leftColumn]), BeadText.OneLine(cells[rightColumn])));
            }

            isFirst = false;
        }

        return new(left, right, segments);
    }

    /// <summary>Places of the two texts when the row is a header: exactly one name of each side, or the two language codes.</summary>
    private static (int Left, int Right)? Header(string[] cells, Language left, Language right)
    {
        var (l, r) = (Array.IndexOf(cells, left.Code), Array.LastIndexOf(cells, right.Code));
        if (l < 0 || r < 0 || l == r)
        {
            (l, r) = (Array.FindIndex(cells, c => LeftNames.Contains(c)), Array.FindIndex(cells, c => RightNames.Contains(c)));
        }

        if (l < 0 || r < 0)
        {
            // Two columns headed by codes of other languages.
            (l, r) = cells.Length == 2 && LanguageNamed(cells[0]) is not null && LanguageNamed(cells[1]) is not null ? (0, 1) : (-1, -1);
        }

        return l >= 0 && r >= 0 ? (l, r) : null;
    }

    private static Language? LanguageNamed(string cell) => cell.Length == 2 && cell.All(char.IsAsciiLetterLower) ? Language.Of(cell) : null;
}
