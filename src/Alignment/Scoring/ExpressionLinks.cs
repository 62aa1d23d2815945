using Alignment.Lexicons;

namespace Alignment.Scoring;

/// <summary>
/// Edges between the words of expressions that say the same, "ran out" and "habis masa berlaku". A word that the article mostly has outside
/// of the expression is tied by it the less.
/// </summary>
internal static class ExpressionLinks
{
    /// <summary>All such edges, some of them more than once.</summary>
    /// <param name="left">Terms of the English article.</param>
    /// <param name="right">Terms of the Indonesian article.</param>
    public static IEnumerable<(int Left, int Right, float Strength)> Between(ArticleTerms left, ArticleTerms right)
    {
        var pairs = ExpressionTable.Embedded.Pairs;
        foreach (var (expression, use) in left.Expressions)
        {
            if (use.Members.Length == 0)
            {
                continue;
            }

            foreach (var entry in pairs.Entries(Side.Left, expression).ToArray())
            {
                if (right.Expressions.TryGetValue(entry.Other, out var other))
                {
                    foreach (var l in use.Members)
                    {
                        foreach (var r in other.Members)
                        {
                            yield return (l, r, entry.Strength * Share(left, l, use) * Share(right, r, other));
                        }
                    }
                }
            }
        }
    }

    private static float Share(ArticleTerms terms, int member, ExpressionUse use) =>
        Math.Min(1, (float)use.Count / terms.Vocabulary[member].Sentences);
}
