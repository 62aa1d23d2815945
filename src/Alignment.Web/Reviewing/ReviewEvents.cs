using Alignment.Corpora;

namespace Alignment.Web.Reviewing;

/// <summary>An event of the log and whether it still counts.</summary>
/// <param name="Review">The event.</param>
/// <param name="Stands">False when a later event takes it back.</param>
/// <param name="IsOrphaned">True for a verdict that stands on sentences that no pair of its name has any more.</param>
public sealed record ReviewEvent(Review Review, bool Stands, bool IsOrphaned);

/// <summary>The log as people read it.</summary>
internal static class ReviewEvents
{
    /// <summary>All events, in order; whether they are orphaned is not looked up.</summary>
    public static IReadOnlyList<ReviewEvent> Of(IReadOnlyList<Review> log)
    {
        var undone = ReviewRules.Undone(log);
        return [.. log.Select(r => new ReviewEvent(r, !undone.Contains(r.Number), false))];
    }

    /// <summary>All events, in order, with what has lost its place in the corpus.</summary>
    public static IReadOnlyList<ReviewEvent> Of(IReadOnlyList<Review> log, ICorpus corpus)
    {
        var placed = new HashSet<long>();
        foreach (var name in log.Select(r => r.Pair).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (corpus.Pair(name) is { } pair)
            {
                placed.UnionWith(ReviewedPair.Of(name, pair.Left.Article, pair.Right.Article, log).Standing.Select(r => r.Review.Number));
            }
        }

        return [.. Of(log).Select(e =>
            e with { IsOrphaned = e.Stands && e.Review.Verdict != ReviewVerdict.Undo && !placed.Contains(e.Review.Number) })];
    }
}
