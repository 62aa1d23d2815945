using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Facts;
using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment;

/// <summary>
/// The whole flow on one page: articles, anchors, scored candidates, beads, facts. Thread-safe; a pure function of its arguments.
/// </summary>
public static class AlignmentRun
{
    /// <summary>Aligns two articles.</summary>
    /// <param name="left">The left article; English where one is.</param>
    /// <param name="right">The right article.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellation">Stops the run with <see cref="OperationCanceledException"/>.</param>
    public static AlignedPair Align(Article left, Article right, AlignmentOptions? options = null, CancellationToken cancellation = default)
    {
        var graph = Relate(left, right, options);
        cancellation.ThrowIfCancellationRequested();
        var models = options?.Models ?? Scorer.Embedded.Models;
        var isExplained = options?.Explained ?? true;
        var bitext = Aligner.Align(graph, models, options?.Mode, cancellation, options?.Constraints, isExplained);
        if (options?.Lexicon is not null)
        {
            // Probabilities were calibrated with the embedded lexicon.
            bitext = bitext with { Calibrated = false };
        }

        return new(bitext, isExplained ? Ledger.Compare(bitext, graph, models.Slot) : [], graph.Left.Anchors, graph.Right.Anchors);
    }

    /// <summary>
    /// What the two articles share before anything is decided: their terms and the edges between them. Where one of the two languages has
    /// no data, figures are compared as they are written and nothing else is taken for a value.
    /// </summary>
    /// <param name="left">The left article; English where one is.</param>
    /// <param name="right">The right article.</param>
    /// <param name="options">How; null for the defaults. The mode is of no account.</param>
    public static TermGraph Relate(Article left, Article right, AlignmentOptions? options = null)
    {
        var hasData = left.Language.HasData && right.Language.HasData;
        var (terms, lexicon) = (new ArticleTerms[2], options?.Lexicon);
        Parallel.Invoke(() => terms[0] = Terms(left, right, hasData), () => terms[1] = Terms(right, left, hasData),
            () => lexicon ??= LexiconFor(left.Language, right.Language));
        return new(terms[0], terms[1], lexicon!);
    }

    internal static Lexicon LexiconFor(Language left, Language right) =>
        left == Language.English && right == Language.Indonesian ? Lexicon.Embedded : Lexicon.Empty;

    private static ArticleTerms Terms(Article article, Article other, bool withAnchors) =>
        new(article,
            withAnchors ? AnchorFinder.Default.Find(Dated(article, other)) : [.. article.Sentences.Select(_ => Array.Empty<Anchor>())]);

    // Two reports of one event are of about one day: where only one is dated, "Friday" in the other means the Friday near that date.
    private static Article Dated(Article article, Article other) =>
        article.Published is null && other.Published is { } date ? article.PublishedOn(date) : article;
}
