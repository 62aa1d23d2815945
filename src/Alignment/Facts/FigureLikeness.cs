using Alignment.Anchors;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>How near two figures that disagree are to each other, and whether they count the same.</summary>
internal static class FigureLikeness
{
    /// <summary>
    /// 1 for the same, 0 from four times as large on: figures that contradict each other are most often near each other, a changed
    /// digit, a late count.
    /// </summary>
    public static double Closeness(NumericValue left, NumericValue right)
    {
        var (own, other) = Nearest(left, right);
        var (a, b) = left.Unit == right.Unit
            ? ((double)own, (double)other)
            : ((double)(own / UnitScale.Factor(left)), (double)(other / UnitScale.Factor(right)));
        return a > 0 && b > 0 ? Math.Max(0, 1 - (Math.Abs(Math.Log(a / b)) / Math.Log(4))) : 0;
    }

    // Of two spans that lie apart the ends that face each other: "dozens" is as near to 350 as 99 is.
    private static (decimal Left, decimal Right) Nearest(NumericValue left, NumericValue right) =>
        IsSpan(left) && IsSpan(right) && (left.To ?? left.Magnitude) < right.Magnitude ? (left.To ?? left.Magnitude, right.Magnitude)
        : IsSpan(left) && IsSpan(right) && (right.To ?? right.Magnitude) < left.Magnitude ? (left.Magnitude, right.To ?? right.Magnitude)
        : (left.Magnitude, right.Magnitude);

    // The figures of a score are no ends.
    private static bool IsSpan(NumericValue value) => value.To is not { } to || to > value.Magnitude;

    /// <summary>True when the nouns that are counted are the same or translate each other.</summary>
    public static bool CountAlike(NumericValue left, NumericValue right, TermGraph graph) =>
        left.Counted is { } own && right.Counted is { } other
        && (own == other || (Term(graph.Left, own) is { } l && Term(graph.Right, other) is { } r && Linked(graph, l, r)));

    private static bool Linked(TermGraph graph, int left, int right)
    {
        foreach (var link in graph.FromLeft(left))
        {
            if (link.Other == right)
            {
                return true;
            }
        }

        return false;
    }

    private static int? Term(ArticleTerms terms, string word)
    {
        for (var t = 0; t < terms.Vocabulary.Count; t++)
        {
            if (terms.Vocabulary[t].Value is null && terms.Vocabulary[t].Text == word)
            {
                return t;
            }
        }

        return null;
    }
}
