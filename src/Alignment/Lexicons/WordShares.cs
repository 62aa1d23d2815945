namespace Alignment.Lexicons;

/// <summary>
/// Gives a dictionary's words their probabilities once they have become terms: words that fall together as one term
/// (penting, kepentingan) have to share it.
/// </summary>
internal static class WordShares
{
    /// <summary>Rows with a weight in both columns: the translations of a term share 1 by weight in each direction.</summary>
    public static IEnumerable<LexiconPair> OfWeights(List<LexiconPair> rows)
    {
        var summed = rows.GroupBy(row => (row.Left, row.Right))
            .Select(group => new LexiconPair(group.Key.Left, group.Key.Right,
                group.Sum(row => row.Forward), group.Sum(row => row.Backward)))
            .ToList();
        return Scale(summed, always: true);
    }

    /// <summary>Rows with probabilities: where those of a term add up to more than 1, they are scaled down to 1.</summary>
    public static IEnumerable<LexiconPair> OfProbabilities(List<LexiconPair> rows)
    {
        var best = rows.GroupBy(row => (row.Left, row.Right))
            .Select(group => new LexiconPair(group.Key.Left, group.Key.Right,
                group.Max(row => row.Forward), group.Max(row => row.Backward)))
            .ToList();
        return Scale(best, always: false);
    }

    private static IEnumerable<LexiconPair> Scale(List<LexiconPair> rows, bool always)
    {
        var (left, right) = (new Dictionary<string, double>(StringComparer.Ordinal),
            new Dictionary<string, double>(StringComparer.Ordinal));
        foreach (var row in rows)
        {
            left[row.Left] = left.GetValueOrDefault(row.Left) + row.Forward;
            right[row.Right] = right.GetValueOrDefault(row.Right) + row.Backward;
        }

        return rows.Select(row =>
            row with { Forward = Share(row.Forward, left[row.Left]), Backward = Share(row.Backward, right[row.Right]) });

        double Share(double value, double sum) => always || sum > 1 ? Math.Min(1, value / sum) : value;
    }
}
