using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>How far two articles tell the same in the same order.</summary>
/// <param name="Order">
/// Length of the longest chain of pairs that are each other's likest and stand in the same order in both articles, less one, as a share
/// of the shorter article's content sentences less one; times the share of all such pairs that stand in the chain. Near 1 for a
/// translation, small for independent reports, which have as many pairs out of order as in it.
/// </param>
/// <param name="Likeness">Mean likeness of those pairs, 0–1: what is told twice is less alike than what is translated.</param>
internal readonly record struct OrderStatistic(double Order, double Likeness)
{
    /// <summary>Measures two articles.</summary>
    public static OrderStatistic Measure(LikenessTable table)
    {
        var (left, right) = (table.Graph.Left, table.Graph.Right);
        var shorter = Math.Min(left.Article.Sentences.Count(s => s.IsContent), right.Article.Sentences.Count(s => s.IsContent));
        var pairs = MutualBest(table);
        var chain = RisingPath.Longest(pairs.ConvertAll(p => (p.Left, p.Right))).Count;

        // One pair is always in order, so it proves nothing where there are more sentences than one.
        var order = chain == 0 ? 0 : shorter == 1 ? 1 : (double)(chain - 1) / (shorter - 1) * chain / pairs.Count;
        return new(order, chain == 0 ? 0 : pairs.Average(p => p.Likeness));
    }

    private static List<(int Left, int Right, double Likeness)> MutualBest(LikenessTable table)
    {
        var partners = new List<(int, int, double)>();
        for (var l = 0; l < table.Graph.Left.Count; l++)
        {
            foreach (var entry in table.Row(l))
            {
                if (entry.Value >= table.RowBest(l) && entry.Value >= table.ColumnBest(entry.Right))
                {
                    partners.Add((l, entry.Right, entry.Value));
                    break;
                }
            }
        }

        return partners;
    }
}
