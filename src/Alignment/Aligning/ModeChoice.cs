using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>
/// Tells a text and its translation from two reports of one event: a translation tells the same in the same order, and what it tells is
/// very much alike. Reports that go by the hour do so, too, but some of their links cross. Fitted on reports and on translations
/// of which a third is dropped or joined: data/scorer/PROVENANCE.md, "Which mode".
/// </summary>
internal static class ModeChoice
{
    /// <summary>What the mean likeness of the pairs that are each other's likest counts, beside their order.</summary>
    private const double LikenessWeight = 3;

    /// <summary>What each link that crosses others counts against a translation.</summary>
    private const double CrossingWeight = 0.12;

    /// <summary>Order, likeness and crossings together from which two texts are a translation.</summary>
    private const double From = 2.1;

    /// <summary>The same from which crossings are not asked for: of 150 pairs of reports none has more than 2.24.</summary>
    private const double SurelyFrom = 2.5;

    /// <summary>The order alone, in one language: there what is told twice may be as alike as what is translated.</summary>
    private const double OrderFrom = 0.35;

    /// <summary>The way of aligning that fits two articles.</summary>
    /// <param name="order">How far they tell the same in the same order.</param>
    /// <param name="graph">What they share.</param>
    /// <param name="links">How they would be linked as reports; asked for only where it may decide.</param>
    public static AlignmentMode Of(OrderStatistic order, TermGraph graph, Func<List<Link>> links) =>
        IsTranslation(order, graph, links) ? AlignmentMode.Parallel : AlignmentMode.Comparable;

    private static bool IsTranslation(OrderStatistic order, TermGraph graph, Func<List<Link>> links)
    {
        if (graph.Left.Article.Language == graph.Right.Article.Language)
        {
            return order.Order >= OrderFrom;
        }

        var alike = order.Order + (LikenessWeight * order.Likeness);
        return alike >= SurelyFrom || (alike >= From && alike - (CrossingWeight * Crossing(links())) >= From);
    }

    // Links off the longest chain that keeps to one order.
    private static int Crossing(List<Link> links)
    {
        List<(int, int)> facts = [.. links.Where(l => l.Kind == BeadKind.Equivalent).Select(l => (l.Left[0], l.Right[0])).Order()];
        return facts.Count - RisingPath.Longest(facts).Count;
    }
}
