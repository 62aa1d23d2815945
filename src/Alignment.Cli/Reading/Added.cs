using Alignment.Corpora;
using Alignment.Facts;
using Alignment.Texts;

namespace Alignment.Cli.Reading;

/// <summary>An addition once read and aligned, or why it could not be.</summary>
/// <param name="Name">What it is called in the corpus.</param>
/// <param name="Pair">The pair, aligned; null for an article by itself.</param>
/// <param name="Single">The article by itself; null for a pair.</param>
/// <param name="Run">All that the run knows of a pair; null for one that came aligned.</param>
/// <param name="Notes">What was mended.</param>
/// <param name="Problem">Why there is neither; null when there is.</param>
internal sealed record Added(string Name, ArticlePair? Pair, StoredArticle? Single, AlignedPair? Run, IReadOnlyList<string> Notes, string? Problem)
{
    /// <summary>Reads and aligns one addition. An unreadable article is an answer here, so that a walk through a folder goes on.</summary>
    /// <param name="addition">What to read.</param>
    /// <param name="loading">How.</param>
    /// <param name="reviews">The corpus' reviews: what they settle of the pair binds its alignment.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static Added Of(Addition addition, Loading loading, IReadOnlyList<Review> reviews, CancellationToken cancellation)
    {
        var notes = new List<string>();
        try
        {
            return addition.IsAligned ? new(addition.Name, AlignedFile.Read(addition, loading, reviews), null, null, notes, null)
                : addition.Right is null ? ReadSingle(addition, loading)
                : ReadPair(addition, loading, notes, reviews, cancellation);
        }
        catch (InputException problem)
        {
            return new(addition.Name, null, null, null, notes, problem.Message);
        }
    }

    private static Added ReadPair(Addition addition, Loading loading, List<string> notes, IReadOnlyList<Review> reviews, CancellationToken cancellation)
    {
        var duo = ArticleLoader.Pair(addition.Left, addition.Right!, loading, notes.Add, addition.Meta);
        var settled = ReviewedPair.Of(addition.Name, duo.Left, duo.Right, reviews).Constraints;
        var run = AlignmentRun.Align(duo.Left, duo.Right, new() { Constraints = settled }, cancellation);
        var pair = new ArticlePair(addition.Name, Stored(run.Bitext.Left, duo.LeftMeta), Stored(run.Bitext.Right, duo.RightMeta), run.Bitext, run.Discrepancies);
        return new(addition.Name, pair, null, run, notes, null);
    }

    private static Added ReadSingle(Addition addition, Loading loading)
    {
        var text = addition.Document is { } document ? ArticleLoader.Text(document, loading) : ArticleLoader.Text(addition.Left, loading);
        var language = loading.Languages?.Left ?? text.Language ?? Language.English;
        var meta = ArticleMeta.None.Or(text.Document);
        var article = ArticleLoader.Article(text, language, loading, language == Language.Indonesian ? loading.RightDate : loading.LeftDate, meta);
        return new(addition.Name, null, Stored(article, meta), null, [], null);
    }

    private static StoredArticle Stored(Article article, ArticleMeta meta) =>
        StoredArticle.Of(article) with { Source = meta.Source, Url = meta.Url, Licence = meta.Licence };
}
