namespace Alignment.Aligning;

/// <summary>Which cells of the grid of sentence boundaries an alignment path may visit: per row (0 to left count) a range of columns (0 to right count), both ends included, neither ever falling back.</summary>
internal sealed class Band
{
    private readonly int[] _from;
    private readonly int[] _to;
    private readonly long[] _offset;

    private Band(int[] from, int[] to)
    {
        (_from, _to) = (from, to);
        _offset = new long[from.Length + 1];
        for (var row = 0; row < from.Length; row++)
        {
            _offset[row + 1] = _offset[row] + to[row] - from[row] + 1;
        }
    }

    /// <summary>Number of cells.</summary>
    public long Count => _offset[^1];

    /// <summary>The whole grid.</summary>
    public static Band Full(int rows, int columns)
    {
        var to = new int[rows + 1];
        Array.Fill(to, columns);
        return new(new int[rows + 1], to);
    }

    /// <summary>Cells near a rising path of fixed points (row, column); between two points the straight line, widened by <paramref name="slack"/> columns and by the gap's own skew.</summary>
    public static Band Around(int rows, int columns, IReadOnlyList<(int Row, int Column)> points, int slack)
    {
        var (from, to) = (new int[rows + 1], new int[rows + 1]);
        var (row, column) = (0, 0);
        foreach (var (nextRow, nextColumn) in points.Append((rows, columns)))
        {
            // A gap whose sides differ much may hold a long block that one side lacks: the path must be able to run along its edge.
            var skew = Math.Abs(nextColumn - column - (nextRow - row));
            for (var r = row; r <= nextRow; r++)
            {
                var on = nextRow == row ? nextColumn : column + (int)((long)(nextColumn - column) * (r - row) / (nextRow - row));
                from[r] = r == row && r > 0 ? Math.Min(from[r], Math.Max(0, on - slack - skew)) : Math.Max(0, on - slack - skew);
                to[r] = r == row && r > 0 ? Math.Max(to[r], Math.Min(columns, on + slack + skew)) : Math.Min(columns, on + slack + skew);
            }

            (row, column) = (nextRow, nextColumn);
        }

        for (var r = 1; r <= rows; r++)
        {
            to[r] = Math.Max(to[r], to[r - 1]);
        }

        for (var r = rows - 1; r >= 0; r--)
        {
            from[r] = Math.Min(from[r], from[r + 1]);
        }

        (from[0], to[rows]) = (0, columns);
        return new(from, to);
    }

    /// <summary>First column of a row.</summary>
    public int From(int row) => _from[row];

    /// <summary>Last column of a row, included.</summary>
    public int To(int row) => _to[row];

    /// <summary>True when the cell may be visited.</summary>
    public bool Contains(int row, int column) => row >= 0 && row < _from.Length && column >= _from[row] && column <= _to[row];

    /// <summary>Position of a cell in arrays of <see cref="Count"/>.</summary>
    public long At(int row, int column) => _offset[row] + column - _from[row];
}
