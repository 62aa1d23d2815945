using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Corpora;
using Alignment.Facts;
using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Cli.Reading;

/// <summary>An addition once read, before it is aligned: all that its alignment depends on but the reviews.</summary>
/// <param name="Name">What it is called in the corpus.</param>
/// <param name="Articles">The article by itself, or the two of a pair, left first; none where there is a problem.</param>
/// <param name="Given">The alignment that the pair came with; null for one that is still to be aligned.</param>
/// <param name="Notes">What was mended.</param>
/// <param name="Problem">Why it could not be read; null when it could.</param>
internal sealed record ReadAddition(string Name, IReadOnlyList<StoredArticle> Articles, Bitext? Given, IReadOnlyList<string> Notes,
    string? Problem)
{
    /// <summary>An article by itself.</summary>
    public static ReadAddition Of(string name, StoredArticle single, IReadOnlyList<string>? notes = null) =>
        new(name, [single], null, notes ?? [], null);

    /// <summary>A pair that is to be aligned, or that came aligned.</summary>
    public static ReadAddition Of(string name, StoredArticle left, StoredArticle right, Bitext? given = null,
        IReadOnlyList<string>? notes = null) =>
        new(name, [left, right], given, notes ?? [], null);

    /// <summary>Reads one addition. An unreadable article is an answer here, so that a walk through a folder goes on.</summary>
    public static ReadAddition Of(Addition addition, Loading loading)
    {
        var notes = new List<string>();
        try
        {
            if (addition.IsAligned)
            {
                var given = AlignedFile.Read(addition, loading);
                return Of(addition.Name, StoredArticle.Of(given.Left), StoredArticle.Of(given.Right), given);
            }

            if (addition.Right is null)
            {
                return Single(addition, loading, notes);
            }

            var duo = ArticleLoader.Pair(addition.Left, addition.Right, loading, notes.Add, addition.Meta);
            return Of(addition.Name, Stored(duo.Left, duo.LeftMeta), Stored(duo.Right, duo.RightMeta), null, notes);
        }
        catch (InputException problem)
        {
            return new(addition.Name, [], null, notes, problem.Message);
        }
    }

    /// <summary>Aligns it, where there is something to align: a pure function of what was read and of the reviews, which bind it.</summary>
    public Added Align(IReadOnlyList<Review> reviews, CancellationToken cancellation)
    {
        if (Articles is not [var left, var right])
        {
            return new(Name, null, Articles is [var single] ? single : null, Notes, Problem);
        }

        var settled = ReviewedPair.Of(Name, left.Article, right.Article, reviews).Constraints;
        if (Given is not null)
        {
            var bound = settled.Bind(Given);
            return new(Name,
                new(Name, left, right, bound,
                    Ledger.Compare(bound, new TermGraph(Terms(left), Terms(right), Lexicon.Embedded), Scorer.Embedded.Models.Slot)),
                null, Notes, null);
        }

        var run = AlignmentRun.Align(left.Article, right.Article, new() { Constraints = settled }, cancellation);
        return new(Name,
            new(Name, left with { Article = run.Bitext.Left }, right with { Article = run.Bitext.Right }, run.Bitext, run.Discrepancies),
            null, Notes, null) { Run = run };
    }

    private static ReadAddition Single(Addition addition, Loading loading, List<string> notes)
    {
        var text = addition.Document is { } document ? ArticleLoader.Text(document, loading) : ArticleLoader.Text(addition.Left, loading);
        var language = loading.Languages?.Left ?? text.Language ?? Language.English;
        ArticleLoader.NoteDoubt(text, language, notes.Add);
        return Of(addition.Name, Stored(ArticleLoader.Article(text, language, loading,
            language == Language.Indonesian ? loading.RightDate : loading.LeftDate, text.Meta), text.Meta), notes);
    }

    private static StoredArticle Stored(Article article, ArticleMeta meta) =>
        StoredArticle.Of(article) with { Source = meta.Origin.Source, Url = meta.Origin.Url, Licence = meta.Origin.Licence };

    private static ArticleTerms Terms(StoredArticle stored) => new(stored.Article, AnchorFinder.Default.Find(stored.Article));
}
