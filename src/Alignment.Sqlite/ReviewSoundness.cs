using System.Globalization;

namespace Alignment.Sqlite;

/// <summary>Checks the log of reviews: it is append-only, so its numbers run from 1 without a gap, and an undo looks back.</summary>
internal static class ReviewSoundness
{
    public static IEnumerable<CorpusFault> Faults(ReviewRows rows)
    {
        IReadOnlyList<Corpora.Review> reviews;
        try
        {
            reviews = rows.All();
        }
        catch (Exception e) when (UnreadableRow.Is(e))
        {
            return [new(FaultyPart.Review, "", $"cannot be read: {UnreadableRow.Problem(e)}")];
        }

        var faults = new List<CorpusFault>();
        for (var i = 0; i < reviews.Count; i++)
        {
            var review = reviews[i];
            if (review.Number != i + 1)
            {
                var problem = string.Create(CultureInfo.InvariantCulture, $"the log has {i} before it: expected number {i + 1}");
                faults.Add(Fault(review, problem));
                break;
            }

            if (review.Undoes >= review.Number)
            {
                faults.Add(Fault(review, "undoes what came later"));
            }

            if (review.Left.Concat(review.Right).Any(p => p.Span.Start < 0 || p.Span.Length < 0))
            {
                faults.Add(Fault(review, "a passage ends before it begins"));
            }
        }

        return faults;
    }

    private static CorpusFault Fault(Corpora.Review review, string problem) =>
        new(FaultyPart.Review, review.Number.ToString(CultureInfo.InvariantCulture), problem);
}
