namespace Alignment.Corpora;

/// <summary>Reviews in the order they were given. Append-only.</summary>
public interface IReviewLog
{
    /// <summary>Writes an event and returns it with its number.</summary>
    /// <exception cref="ArgumentException">An undo names no earlier event, or another verdict names one.</exception>
    Review Append(Review review);

    /// <summary>All events, by number.</summary>
    IReadOnlyList<Review> Reviews();
}
