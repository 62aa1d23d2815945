using Alignment.Aligning;
using Alignment.Corpora;

namespace Alignment.Web.Reviewing;

/// <summary>
/// Takes reviews: writes the event, then aligns the pair again, bound by all that stands. One change at a time; thread-safe.
/// </summary>
internal sealed class ReviewDesk(ViewerCorpus corpus, TimeProvider clock)
{
    private readonly Lock _lock = new();

    /// <summary>Writes what a reviewer said of sentences of a pair.</summary>
    public void Give(ArticlePair pair, ReviewVerdict verdict, IReadOnlyList<int> left, IReadOnlyList<int> right, string who,
        CancellationToken cancellation)
    {
        lock (_lock)
        {
            corpus.Reviews.Append(
                new(verdict, Passages(pair.Left, left), Passages(pair.Right, right), who, clock.GetLocalNow()) { Pair = pair.Name });
            Bind(pair.Name, cancellation);
        }
    }

    /// <summary>Takes an event back; false when there is none of that number, or it does not stand.</summary>
    public bool Undo(long number, string who, CancellationToken cancellation)
    {
        lock (_lock)
        {
            var log = corpus.Reviews.Reviews();
            if (ReviewEvents.Of(log).FirstOrDefault(e => e.Review.Number == number) is not { Stands: true } given)
            {
                return false;
            }

            corpus.Reviews.Append(new(ReviewVerdict.Undo, [], [], who, clock.GetLocalNow()) { Undoes = number, Pair = given.Review.Pair });
            if (given.Review.Pair is { } pair)
            {
                Bind(pair, cancellation);
            }

            return true;
        }
    }

    /// <summary>True for a pair whose links have no reasons: somebody else aligned it.</summary>
    public static bool CameAligned(ArticlePair pair) =>
        pair.Bitext.Beads.Any(b => b.Kind != BeadKind.Null) && pair.Bitext.Beads.All(b => b.Evidence.Count == 0);

    private static Passage[] Passages(StoredArticle stored, IReadOnlyList<int> numbers) =>
        [.. stored.Article.Sentences.Where(s => numbers.Contains(s.Number)).Select(s => Passage.Of(stored.Article, s))];

    private void Bind(string name, CancellationToken cancellation)
    {
        if (corpus.Store.Pair(name) is { } pair)
        {
            var settled = ReviewedPair.Of(name, pair.Left.Article, pair.Right.Article, corpus.Reviews.Reviews()).Constraints;
            corpus.Store.Put(Bound(pair, settled, cancellation));
        }
    }

    // A pair that came aligned has no reasons to weigh anew: it keeps what nobody touched.
    private static ArticlePair Bound(ArticlePair pair, Constraints settled, CancellationToken cancellation)
    {
        if (CameAligned(pair))
        {
            return pair with { Bitext = settled.Bind(pair.Bitext) };
        }

        var run = AlignmentRun.Align(pair.Left.Article, pair.Right.Article, new() { Mode = pair.Bitext.Mode, Constraints = settled },
            cancellation);
        return pair with { Bitext = run.Bitext, Discrepancies = run.Discrepancies };
    }
}
