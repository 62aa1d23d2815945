using Alignment.Corpora;

namespace Alignment.Tests.Corpora;

/// <summary>What every log of reviews must do.</summary>
public abstract class ReviewLogContract
{
    private static readonly Review Accepted = new(ReviewVerdict.Accept, [new("aa", new(0, 5)), new("aa", new(9, 12))], [new("bb", new(3, 8)) { Quote = "kata" }], "Dewi", new(2026, 3, 1, 8, 30, 0, TimeSpan.FromHours(7)))
    {
        Pair = "feri",
        Note = "sama, hanya ditulis \"lain\"",
    };

    protected abstract IReviewLog Open();

    [Fact]
    public void Events_come_back_in_order_as_they_were_given()
    {
        var log = Open();

        var first = log.Append(Accepted);
        var second = log.Append(Accepted with { Verdict = ReviewVerdict.Reject, Who = "Budi", Note = null });
        var third = log.Append(Accepted with { Verdict = ReviewVerdict.Undo, Undoes = 2 });

        Assert.Equal([1, 2, 3], log.Reviews().Select(r => r.Number));
        foreach (var (given, kept) in new[] { first, second, third }.Zip(log.Reviews()))
        {
            Assert.Equal(given with { Left = kept.Left, Right = kept.Right }, kept);
            Assert.Equal(given.Left, kept.Left);
            Assert.Equal(given.Right, kept.Right);
            Assert.Equal(given.When.Offset, kept.When.Offset);
        }
    }

    [Fact]
    public void An_undo_takes_an_event_back_and_an_undone_undo_restores_it()
    {
        var log = Open();
        log.Append(Accepted);
        log.Append(Accepted with { Verdict = ReviewVerdict.Undo, Undoes = 1 });
        Assert.Empty(ReviewRules.Standing(log.Reviews()));

        log.Append(Accepted with { Verdict = ReviewVerdict.Undo, Undoes = 2 });

        Assert.Equal(1, Assert.Single(ReviewRules.Standing(log.Reviews())).Number);
    }

    [Fact]
    public void An_undo_of_nothing_is_refused()
    {
        var log = Open();

        Assert.Throws<ArgumentException>(() => log.Append(Accepted with { Verdict = ReviewVerdict.Undo, Undoes = 1 }));
        Assert.Throws<ArgumentException>(() => log.Append(Accepted with { Undoes = 1 }));
        Assert.Empty(log.Reviews());
    }
}
