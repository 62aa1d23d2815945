using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// Reads aligned text from rows of cells, whatever parts the cells: two columns, or more with a header row that names the two texts.
/// </summary>
internal sealed class TableReader(string path, string separator, Language left, Language right)
{
    private static readonly string[] LeftNames = ["src_text", "src", "source", "source_text", "left", "a"];
    private static readonly string[] RightNames = ["trg_text", "tgt_text", "trg", "tgt", "target", "target_text", "right", "b"];

    private int _leftColumn, _rightColumn = 1, _leftNumbers = -1, _rightNumbers = -1;
    private string[] _header = [];

    /// <summary>Reads all rows.</summary>
    /// <param name="rows">Cells of each row that is not blank, with its line from 1.</param>
    /// <exception cref="InputException">A row has not the columns it needs.</exception>
    public PairedText Read(IEnumerable<(int Line, string[] Cells)> rows)
    {
        // The header, which may name the languages, is known once the rows are read.
        var segments = Segments(rows).ToList();
        return new(left, right, segments);
    }

    /// <summary>The rows one after another.</summary>
    /// <exception cref="InputException">A row has not the columns it needs; thrown when it is reached.</exception>
    public IEnumerable<PairedSegment> Segments(IEnumerable<(int Line, string[] Cells)> rows)
    {
        var isFirst = true;
        foreach (var (line, cells) in rows)
        {
            if (!isFirst || !TakeHeader(cells))
            {
                yield return Segment(line, cells);
            }

            isFirst = false;
        }
    }

    private PairedSegment Segment(int line, string[] cells)
    {
        var width = _header.Length == 0 ? 2 : _header.Length;
        if (cells.Length != width)
        {
            throw new InputException(path, line, _header.Length == 0
                ? $"found {Figures.Text(cells.Length)} columns, expected 2: left {separator} right; "
                    + "of a wider table name the two in a header row (en and id, or src_text and trg_text)"
                : $"found {Figures.Text(cells.Length)} columns, expected {Figures.Text(width)} as in the header row");
        }

        var segment = new PairedSegment(BeadText.OneLine(cells[_leftColumn]), BeadText.OneLine(cells[_rightColumn]))
        {
            LeftNumbers = _leftNumbers < 0 ? null : SegmentProperties.Numbers(cells[_leftNumbers]),
            RightNumbers = _rightNumbers < 0 ? null : SegmentProperties.Numbers(cells[_rightNumbers]),
        };
        for (var i = 0; i < _header.Length; i++)
        {
            segment = segment.With(_header[i], cells[i]);
        }

        return segment;
    }

    // A header has exactly one name of each side, or the two language codes.
    private bool TakeHeader(string[] cells)
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

        if (l < 0 || r < 0)
        {
            return false;
        }

        (_header, _leftColumn, _rightColumn) = (cells, l, r);
        (_leftNumbers, _rightNumbers) = (Array.IndexOf(cells, cells[l] + "_ids"), Array.IndexOf(cells, cells[r] + "_ids"));
        (left, right) = (LanguageNamed(cells[l]) ?? left, LanguageNamed(cells[r]) ?? right);
        return true;
    }

    private static Language? LanguageNamed(string cell) => cell.Length == 2 && cell.All(char.IsAsciiLetterLower) ? Language.Of(cell) : null;
}
