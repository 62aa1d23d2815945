namespace Alignment.Corpora;

/// <summary>What every log of reviews agrees on.</summary>
public static class ReviewRules
{
    /// <summary>Refuses an event that cannot follow a log of <paramref name="count"/> events.</summary>
    /// <exception cref="ArgumentException">See <see cref="IReviewLog.Append"/>.</exception>
    public static void Check(Review review, long count)
    {
        ArgumentNullException.ThrowIfNull(review);
        if (review.Verdict == ReviewVerdict.Undo != review.Undoes.HasValue || review.Undoes is { } n && (n < 1 || n > count))
        {
            throw new ArgumentException("an undo names one earlier event by its number, any other review names none", nameof(review));
        }
    }

    /// <summary>The events that stand: neither undone nor undoing. An undone undo restores what it took back.</summary>
    public static IReadOnlyList<Review> Standing(IReadOnlyList<Review> log)
    {
        var undone = Undone(log);
        return [.. log.Where(r => r.Verdict != ReviewVerdict.Undo && !undone.Contains(r.Number))];
    }

    /// <summary>Numbers of the events that are taken back by one that is not taken back itself.</summary>
    public static IReadOnlySet<long> Undone(IReadOnlyList<Review> log)
    {
        ArgumentNullException.ThrowIfNull(log);
        var undone = new HashSet<long>();
        for (var i = log.Count - 1; i >= 0; i--)
        {
            if (log[i].Undoes is { } target && !undone.Contains(log[i].Number))
            {
                undone.Add(target);
            }
        }

        return undone;
    }
}
