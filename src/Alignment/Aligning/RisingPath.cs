namespace Alignment.Aligning;

/// <summary>The longest path on which rows and columns both rise: patience sorting, with the way back.</summary>
internal static class RisingPath
{
    /// <summary>The longest part of the pairs in which columns rise too; of several one that ends at the smallest column.</summary>
    /// <param name="pairs">Pairs by row, ascending.</param>
    public static List<(int Row, int Column)> Longest(List<(int Row, int Column)> pairs)
    {
        // By length of a rising part the pair that it ends with, at the smallest column.
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
