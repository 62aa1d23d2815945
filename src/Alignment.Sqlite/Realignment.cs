using Alignment.Aligning;
using Alignment.Corpora;

namespace Alignment.Sqlite;

/// <summary>Aligns a kept pair once more: it is a pure function of its articles and of what reviews settle of them.</summary>
internal static class Realignment
{
    /// <exception cref="ArgumentException">An article is not the one that its identifier was made of.</exception>
    public static ArticlePair Of(string name, StoredArticle left, StoredArticle right, AlignmentMode mode, IReadOnlyList<Review> reviews)
    {
        PairRules.CheckIdentity(left);
        PairRules.CheckIdentity(right);
        var settled = ReviewedPair.Of(name, left.Article, right.Article, reviews).Constraints;
        var run = AlignmentRun.Align(left.Article, right.Article, new() { Mode = mode, Constraints = settled });
        return new(name, left with { Article = run.Bitext.Left }, right with { Article = run.Bitext.Right }, run.Bitext, run.Discrepancies);
    }
}
