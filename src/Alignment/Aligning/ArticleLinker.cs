using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>
/// Finds out which articles report one event: an inverted index over the names, values, dates and translated words of whole articles, weighed by how rare they are.
/// An article may have several partners or none; one that is like a dozen others is about their topic, and must be more like its partner than like them. Thread-safe; a pure function of its arguments.
/// </summary>
public static class ArticleLinker
{
    /// <summary>Links left to right articles; articles of other languages are left alone. Near linear in the number of articles: only rare terms fetch candidates.</summary>
    /// <param name="articles">All articles in any order.</param>
    /// <param name="lexicon">Translations between the two languages.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellation">Stops the search with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The links, by left, then right index.</returns>
    public static IReadOnlyList<ArticleLink> Link(IReadOnlyList<Article> articles, Lexicon lexicon, ArticleLinkingOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(lexicon);
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Threads, nameof(options));
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation };
        var left = Collection(articles, options.Left, options, parallel);
        var right = Collection(articles, options.Right, options, parallel);
        var index = new ArticleIndex(left, right, lexicon);
        var likenesses = new List<(int Left, double Score)>[right.Count];
        Parallel.For(0, right.Count, parallel, () => new ArticleMatcher(index), (r, _, matcher) =>
        {
            likenesses[r] = matcher.Match(r);
            return matcher;
        }, _ => { });
        var found = new List<ArticleLink>();
        foreach (var (l, r, score) in ArticleMargins.Of(likenesses, left.Count))
        {
            var (a, b) = (left.Articles[l], right.Articles[r]);
            if (score >= options.LeastScore && MayBeOneEvent(articles[a], articles[b], options.DaysApart))
            {
                found.Add(new(a, b, score));
            }
        }

        found.Sort((a, b) => a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Right.CompareTo(b.Right));
        return found;
    }

    private static ArticleCollection Collection(IReadOnlyList<Article> articles, Language language, ArticleLinkingOptions options, ParallelOptions parallel)
    {
        var indices = Enumerable.Range(0, articles.Count).Where(i => articles[i].Language == language).ToArray();
        var background = options.Background ?? TermShares.Embedded;
        var counted = new List<(string Term, int Times)>[indices.Length];
        Parallel.For(0, indices.Length, parallel, i => counted[i] = ArticleCollection.Telling(articles[indices[i]], background));
        return new(indices, counted, language, background);
    }

    private static bool MayBeOneEvent(Article left, Article right, int days) =>
        left.Published is not { } a || right.Published is not { } b || Math.Abs(a.DayNumber - b.DayNumber) <= days;
}
