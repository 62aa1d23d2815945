using Alignment.Corpora;
using Alignment.Sqlite;
using Alignment.Tests.Corpora;

namespace Alignment.Tests.Faults;

public sealed class ClockTests
{
    [Fact]
    public void A_clock_that_jumps_back_changes_neither_the_order_of_reviews_nor_what_they_settle()
    {
        using var corpus = SqliteCorpus.InMemory();
        var pair = Reports.Ferry();
        corpus.Put(pair);
        Passage[] left = [Passage.Of(pair.Left.Article, pair.Left.Article.Sentences[1])], right = [Passage.Of(pair.Right.Article, pair.Right.Article.Sentences[1])];
        DateTimeOffset[] clock = [new(2031, 1, 1, 0, 0, 0, TimeSpan.Zero), new(1999, 12, 31, 23, 59, 59, TimeSpan.FromHours(7)), DateTimeOffset.MinValue, DateTimeOffset.MaxValue];

        foreach (var (when, verdict) in clock.Zip([ReviewVerdict.Reject, ReviewVerdict.Accept, ReviewVerdict.Reject, ReviewVerdict.Accept]))
        {
            corpus.Append(new(verdict, left, right, "Dewi", when) { Pair = pair.Name });
        }

        Assert.Equal(clock, corpus.Reviews().Select(r => r.When));
        Assert.Equal([1L, 2, 3, 4], corpus.Reviews().Select(r => r.Number));
        Assert.Single(ReviewedPair.Of(pair.Name, pair.Left.Article, pair.Right.Article, corpus.Reviews()).Constraints.Must);
        Assert.Empty(corpus.Verify());
    }
}
