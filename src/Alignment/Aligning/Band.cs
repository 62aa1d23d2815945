namespace Alignment.Aligning;

/// <summary>
/// Which cells of the grid of sentence boundaries an alignment path may visit: per row (0 to left count) a range of
/// columns (0 to right count), both ends included, neither ever falling back.
/// </summary>
internal sealed class Band
{
    /// <summary>Cells of a gap between fixed points that is searched whole: more than a lost chapter against a page of notes.</summary>
    private const long LargestGap = 400_000;

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

    /// <summary>Last row.</summary>
    public int LastRow => _from.Length - 1;

    /// <summary>Number of cells.</summary>
    public long Count => _offset[^1];

    /// <summary>The whole grid.</summary>
    public static Band Full(int rows, int columns)
    {
        var to = new int[rows + 1];
        Array.Fill(to, columns);
        return new(new int[rows + 1], to);
    }

    /// <summary>
    /// Cells near a rising path of fixed points (row, column), each at least one further than the last in both: between two points all
    /// cells, widened
    /// by <paramref name="slack"/> columns; a gap too large for that only along its diagonal.
    /// </summary>
    public static Band Around(int rows, int columns, IReadOnlyList<(int Row, int Column)> points, int slack)
    {
        var (from, to) = (new int[rows + 1], new int[rows + 1]);
        Array.Fill(from, columns);
        var (row, column) = (0, 0);
        foreach (var (nextRow, nextColumn) in points.Append((rows, columns)))
        {
            // A block that one side lacks is passed along the edge of its gap, so small gaps stay open as a whole.
            var (height, width) = (nextRow - row, nextColumn - column);
            var reach = (long)(height + 1) * width <= LargestGap ? width : Math.Max(slack, (int)(LargestGap / (height + 1)));
            for (var r = row; r <= nextRow; r++)
            {
                var on = height == 0 ? nextColumn : column + (int)((long)width * (r - row) / height);
                from[r] = Math.Min(from[r], Math.Max(0, Math.Max(column, on - reach) - slack));
                to[r] = Math.Max(to[r], Math.Min(columns, Math.Min(nextColumn, on + reach) + slack));
            }

            (row, column) = (nextRow, nextColumn);
        }

        for (var r = 1; r <= rows; r++)
        {
            to[r] = Math.Max(to[r], to[r - 1]);
            // Where the diagonal of a large gap is steep, one row must take over where the one before ends.
            from[r] = Math.Min(from[r], to[r - 1]);
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

    /// <summary>First and last row above 0 that hold a column; the first beyond the last when none does.</summary>
    public (int First, int Last) Rows(int column)
    {
        // Both ends of the band only move forward, so the rows are the stretch between two searches.
        var (low, high) = (1, _to.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _to[middle] < column ? (middle + 1, high) : (low, middle);
        }

        var first = low;
        high = _from.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _from[middle] <= column ? (middle + 1, high) : (low, middle);
        }

        return (first, low - 1);
    }

    /// <summary>True when the cell may be visited.</summary>
    public bool Contains(int row, int column) => row >= 0 && row < _from.Length && column >= _from[row] && column <= _to[row];

    /// <summary>
    /// Positions of a cell of a row and of those before it, from right to left; <see cref="Count"/> for one that may not be visited.
    /// </summary>
    public void Trail(int row, int column, Span<int> positions)
    {
        var (from, to) = (uint)row < (uint)_from.Length ? (_from[row], _to[row]) : (1, 0);
        for (var back = 0; back < positions.Length; back++)
        {
            positions[back] = (int)(column - back >= from && column - back <= to ? At(row, column - back) : Count);
        }
    }

    /// <summary>Position of a cell in arrays of <see cref="Count"/>.</summary>
    public long At(int row, int column) => _offset[row] + column - _from[row];
}
