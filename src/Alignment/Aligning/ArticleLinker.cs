using System.Collections.Concurrent;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>
/// Finds out which articles report one event: an inverted index over the names, values, dates and translated words of whole articles,
/// weighed by how rare they are. An article may have several partners or none; one that is like a dozen others is about their topic, and
/// must be more like its partner than like them. Thread-safe; a pure function of its arguments.
/// </summary>
public static class ArticleLinker
{
    /// <summary>What parallel queries allow at most (learn.microsoft.com, ParallelEnumerable.WithDegreeOfParallelism).</summary>
    private const int MostThreads = 512;

    /// <summary>
    /// Links left to right articles; articles of other languages are left alone. Near linear in
    /// the number of articles: only rare terms fetch candidates.
    /// </summary>
    /// <param name="articles">All articles in any order; read once, and let go: what is kept of one is a
    /// few hundred weighted terms (some 3 KB of a report).</param>
    /// <param name="lexicon">Translations between the two languages.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellation">Stops the search with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The links, by left, then right index.</returns>
    public static IReadOnlyList<ArticleLink> Link(IEnumerable<Article> articles, Lexicon lexicon, ArticleLinkingOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(lexicon);
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Threads, nameof(options));
        var (left, right) = Collect(articles, options, cancellation);
        var index = new ArticleIndex(left, right, lexicon);
        var likenesses = new List<ArticleLikeness>[right.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation };
        Parallel.For(0, right.Count, parallel, () => new ArticleMatcher(index), (r, _, matcher) =>
        {
            likenesses[r] = matcher.Match(r);
            return matcher;
        }, _ => { });
        var found = new List<ArticleLink>();
        foreach (var (r, likeness, general) in ArticleMargins.Of(likenesses, left.Count))
        {
            var (l, score) = (likeness.Left, EventWeights.Score(likeness, general));
            if (score >= options.LeastScore && MayBeOneEvent(left.Published(l), right.Published(r), options.DaysApart))
            {
                found.Add(new(left.Article(l), right.Article(r), score));
            }
        }

        found.Sort((a, b) => a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Right.CompareTo(b.Right));
        return found;
    }

    private static (ArticleCollection Left, ArticleCollection Right) Collect(IEnumerable<Article> articles, ArticleLinkingOptions options,
        CancellationToken cancellation)
    {
        var background = options.Background ?? TermShares.Embedded;
        var (left, right) = (new ArticleCollection(options.Left, background), new ArticleCollection(options.Right, background));
        var told = Partitioner.Create(articles, EnumerablePartitionerOptions.NoBuffering).AsParallel().AsOrdered()
            .WithDegreeOfParallelism(Math.Min(options.Threads, MostThreads)).WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .WithCancellation(cancellation)
            .Select(a => (a.Language, a.Published, Terms: IsAsked(a.Language) ? ArticleCollection.Telling(a, background) : []));
        var number = 0;
        foreach (var (language, published, terms) in told)
        {
            if (IsAsked(language))
            {
                (language == options.Left ? left : right).Add(number, published, terms);
            }

            number++;
        }

        left.Weigh();
        right.Weigh();
        return (left, right);

        bool IsAsked(Language language) => language == options.Left || language == options.Right;
    }

    private static bool MayBeOneEvent(DateOnly? left, DateOnly? right, int days) =>
        left is not { } a || right is not { } b || Math.Abs(a.DayNumber - b.DayNumber) <= days;
}
