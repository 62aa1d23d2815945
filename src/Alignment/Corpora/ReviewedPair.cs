using Alignment.Aligning;

namespace Alignment.Corpora;

/// <summary>A review and the sentences it is about, as they are numbered now.</summary>
/// <param name="Review">The event.</param>
/// <param name="Left">Numbers of left sentences, ascending.</param>
/// <param name="Right">Numbers of right sentences, ascending.</param>
public sealed record PlacedReview(Review Review, IReadOnlyList<int> Left, IReadOnlyList<int> Right);

/// <summary>What a log of reviews says of one pair. Immutable.</summary>
public sealed class ReviewedPair
{
    private ReviewedPair(IReadOnlyList<PlacedReview> standing, IReadOnlyList<Review> orphaned) =>
        (Standing, Orphaned, Constraints) = (standing, orphaned, ReviewedLinks.Settle(standing));

    /// <summary>Reviews that stand and whose passages are in the two articles, in the order of the log.</summary>
    public IReadOnlyList<PlacedReview> Standing { get; }

    /// <summary>Reviews of this pair that stand, but whose passages are not in the articles any more.</summary>
    public IReadOnlyList<Review> Orphaned { get; }

    /// <summary>What they come to for the next alignment; of reviews that contradict each other the later one holds.</summary>
    public Constraints Constraints { get; }

    /// <summary>The beads of a bitext of the two articles that reviewers said must be there, exactly so.</summary>
    public IReadOnlySet<Bead> Accepted(Bitext bitext)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        return bitext.Beads.Where(b => Constraints.Must.Any(m =>
            m.Kind == b.Kind && m.Left.SequenceEqual(b.Left) && m.Right.SequenceEqual(b.Right)))
            .ToHashSet<Bead>(ReferenceEqualityComparer.Instance);
    }

    /// <summary>
    /// Looks the passages of a log up in two articles: by text and place; in a pair of the same name also by their words, so that a
    /// review outlives a change elsewhere in the text.
    /// </summary>
    /// <param name="name">Name of the pair.</param>
    /// <param name="left">The left article.</param>
    /// <param name="right">The right article.</param>
    /// <param name="log">All events, see <see cref="IReviewLog.Reviews"/>.</param>
    public static ReviewedPair Of(string name, Texts.Article left, Texts.Article right, IReadOnlyList<Review> log)
    {
        var events = ReviewRules.Standing(log);
        if (events.Count == 0)
        {
            return new([], []);
        }

        var (inLeft, inRight) = (new PassageFinder(left), new PassageFinder(right));
        var (standing, orphaned) = (new List<PlacedReview>(), new List<Review>());
        foreach (var review in events)
        {
            var isOwn = review.Pair == name;
            if (inLeft.Find(review.Left, isOwn) is { } lefts && inRight.Find(review.Right, isOwn) is { } rights)
            {
                standing.Add(new(review, lefts, rights));
            }
            else if (isOwn)
            {
                orphaned.Add(review);
            }
        }

        return new(standing, orphaned);
    }
}
