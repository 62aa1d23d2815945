using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Facts;
using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment;

/// <summary>The whole flow on one page: articles, anchors, scored candidates, beads, facts. Thread-safe; a pure function of its arguments.</summary>
public static class AlignmentRun
{
    /// <summary>Aligns two articles.</summary>
    /// <param name="left">The left article; English where one is.</param>
    /// <param name="right">The right article.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellation">Stops the run with <see cref="OperationCanceledException"/>.</param>
    public static AlignedPair Align(Article left, Article right, AlignmentOptions? options = null, CancellationToken cancellation = default)
    {
        var finder = AnchorFinder.Default;
        var (leftAnchors, rightAnchors) = (finder.Find(Dated(left, right)), finder.Find(Dated(right, left)));
        cancellation.ThrowIfCancellationRequested();
        var lexicon = options?.Lexicon ?? LexiconFor(left.Language, right.Language);
        var graph = new TermGraph(new(left, leftAnchors), new(right, rightAnchors), lexicon);
        var bitext = Aligner.Align(graph, options?.Models ?? Scorer.Embedded.Models, options?.Mode, cancellation);
        return new(bitext, Ledger.Compare(bitext, graph), leftAnchors, rightAnchors);
    }

    private static Lexicon LexiconFor(Language left, Language right) =>
        left == Language.English && right == Language.Indonesian ? Lexicon.Embedded : Lexicon.Empty;

    // Two reports of one event are of about one day: where only one is dated, "Friday" in the other means the Friday near that date.
    private static Article Dated(Article article, Article other) =>
        article.Published is null && other.Published is { } date ? article.PublishedOn(date) : article;
}
