using System.Globalization;
using Alignment.Corpora;
using Alignment.Texts;

namespace Alignment.Sqlite;

/// <summary>Writes and reads the log of reviews.</summary>
internal sealed class ReviewRows(SqliteSession session)
{
    public Review Append(Review review)
    {
        var count = session.Number("SELECT count(*) FROM review")!.Value;
        ReviewRules.Check(review, count);
        var numbered = review with { Number = count + 1 };
        session.Execute(
            "INSERT INTO review (number, verdict, who, \"when\", undoes, note, pair) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            numbered.Number, (int)review.Verdict, review.Who, review.When.ToString("O", CultureInfo.InvariantCulture),
            review.Undoes, review.Note, review.Pair);
        PutPassages(numbered.Number, 0, review.Left);
        PutPassages(numbered.Number, 1, review.Right);
        return numbered;
    }

    public IReadOnlyList<Review> All() => Read("", "");

    /// <summary>One of them, or null.</summary>
    public Review? Find(long number) => Read("WHERE number = ?1", "WHERE review = ?1", number) is [var review] ? review : null;

    private List<Review> Read(string which, string ofWhich, params ReadOnlySpan<object?> values)
    {
        var passages = session.Query(
            $"SELECT review, side, hash, start, \"end\", quote FROM review_passage {ofWhich} ORDER BY review, side, ordinal",
            r => (Review: r.Whole(0), Side: r.Int(1), Passage: new Passage(r.Text(2), r.Span(3)) { Quote = r.TextOrNull(5) }), values)
            .ToLookup(p => (p.Review, p.Side), p => p.Passage);
        return session.Query(
            $"SELECT number, verdict, who, \"when\", undoes, note, pair FROM review {which} ORDER BY number",
            r => new Review(
                (ReviewVerdict)r.Int(1), [.. passages[(r.Whole(0), 0)]], [.. passages[(r.Whole(0), 1)]], r.Text(2),
                Time(r.Text(3), r.Whole(0)))
            {
                Number = r.Whole(0)!.Value,
                Undoes = r.Whole(4),
                Note = r.TextOrNull(5),
                Pair = r.TextOrNull(6),
            }, values);
    }

    private static DateTimeOffset Time(string text, long? review) =>
        DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"review {review}: its time '{text}' is no time"));

    private void PutPassages(long review, int side, IReadOnlyList<Passage> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            session.Execute(
                "INSERT INTO review_passage (review, side, ordinal, hash, start, \"end\", quote) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                review, side, i, passage.TextHash, passage.Span.Start, passage.Span.End, passage.Quote);
        }
    }
}
