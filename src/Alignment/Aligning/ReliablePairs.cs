using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>Pairs that hold a long alignment in place: each other's likest, well ahead of their rivals, on one rising path.</summary>
internal static class ReliablePairs
{
    /// <summary>How far ahead of its rivals a pair must be, in likeness.</summary>
    private const double LeastMargin = 0.2;

    /// <summary>Columns to each side of the path that stay open.</summary>
    private const int Slack = 12;

    /// <summary>The whole grid where it is small, else a band around the reliable pairs.</summary>
    public static Band Band(LikenessTable table, long wholeGrid)
    {
        var (rows, columns) = (table.Graph.Left.Count, table.Graph.Right.Count);
        return (long)(rows + 1) * (columns + 1) <= wholeGrid
            ? Aligning.Band.Full(rows, columns)
            : Aligning.Band.Around(rows, columns, Path(table), Slack);
    }

    private static List<(int Row, int Column)> Path(LikenessTable table)
    {
        var pairs = new List<(int Row, int Column)>();
        for (var l = 0; l < table.Graph.Left.Count; l++)
        {
            foreach (var entry in table.Row(l))
            {
                var rival = Math.Max(table.RowRivals(l, entry.Value), table.ColumnRivals(entry.Right, entry.Value));
                if (entry.Value >= table.RowBest(l) && entry.Value >= table.ColumnBest(entry.Right) && entry.Value - rival >= LeastMargin)
                {
                    pairs.Add((l + 1, entry.Right + 1));
                    break;
                }
            }
        }

        return LongestRising(pairs);
    }

    private static List<(int Row, int Column)> LongestRising(List<(int Row, int Column)> pairs)
    {
        var tails = new List<int>();
        var before = new int[pairs.Count];
        for (var p = 0; p < pairs.Count; p++)
        {
            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = pairs[tails[middle]].Column < pairs[p].Column ? (middle + 1, high) : (low, middle);
            }

            before[p] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count)
            {
                tails.Add(p);
            }
            else
            {
                tails[low] = p;
            }
        }

        var path = new List<(int, int)>();
        for (var p = tails.Count > 0 ? tails[^1] : -1; p >= 0; p = before[p])
        {
            path.Add(pairs[p]);
        }

        path.Reverse();
        return path;
    }
}
