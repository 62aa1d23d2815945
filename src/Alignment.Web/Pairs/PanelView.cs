using Alignment.Aligning;
using Alignment.Corpora;
using Alignment.Facts;
using Alignment.Web.Hosting;

namespace Alignment.Web.Pairs;

/// <summary>What is said of a pinned sentence.</summary>
public sealed record PanelView
{
    /// <summary>The sentence.</summary>
    public required Place Sentence { get; init; }

    /// <summary>The links that hold it: equivalent ones first, then the likelier.</summary>
    public required IReadOnlyList<LinkView> Links { get; init; }

    /// <summary>How it was weighed against a sentence of the reader's choice; null when none was chosen.</summary>
    public ComparisonView? Comparison { get; init; }

    /// <summary>Where the arrow keys lead.</summary>
    public required Steps Steps { get; init; }

    /// <summary>What a review form carries; null where nothing may be changed.</summary>
    public Signature? Signature { get; init; }
}

/// <summary>Sentences before and after the pinned one, in the order of the left article.</summary>
/// <param name="Previous">Of the link before.</param>
/// <param name="Next">Of the next link.</param>
/// <param name="PreviousDifference">Of the disagreement before.</param>
/// <param name="NextDifference">Of the next disagreement.</param>
public sealed record Steps(Place? Previous, Place? Next, Place? PreviousDifference, Place? NextDifference);

/// <summary>A link with its reasons.</summary>
/// <param name="Bead">The link.</param>
/// <param name="Left">Its left sentences.</param>
/// <param name="Right">Its right sentences.</param>
/// <param name="Discrepancies">Values that are not the same in it.</param>
/// <param name="Reviews">What reviewers said of its sentences, oldest first.</param>
/// <param name="Neighbours">Sentences near it that could join it.</param>
public sealed record LinkView(
    Bead Bead, IReadOnlyList<Place> Left, IReadOnlyList<Place> Right, IReadOnlyList<Discrepancy> Discrepancies,
    IReadOnlyList<PlacedReview> Reviews,
        IReadOnlyList<Place> Neighbours);

/// <summary>Two sentences that a reader chose.</summary>
/// <param name="Left">The left one.</param>
/// <param name="Right">The right one.</param>
/// <param name="Report">How they were weighed.</param>
/// <param name="Reviews">What reviewers said of them.</param>
public sealed record ComparisonView(Place Left, Place Right, LinkReport Report, IReadOnlyList<PlacedReview> Reviews);
