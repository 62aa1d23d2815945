using Alignment.Aligning;
using Alignment.Corpora;
using Alignment.Facts;
using Alignment.Texts;

namespace Alignment.Web.Pairs;

/// <summary>A page of one pair.</summary>
public sealed record PairView
{
    /// <summary>What the page shows of the pair.</summary>
    public required PairAddress Address { get; init; }

    /// <summary>How the two were aligned.</summary>
    public required Bitext Bitext { get; init; }

    /// <summary>The left article.</summary>
    public required ColumnView Left { get; init; }

    /// <summary>The right article.</summary>
    public required ColumnView Right { get; init; }

    /// <summary>One curve for every two linked sentences.</summary>
    public required IReadOnlyList<CurveView> Curves { get; init; }

    /// <summary>Values that are not the same, those that contradict first.</summary>
    public required IReadOnlyList<Discrepancy> Ledger { get; init; }

    /// <summary>How many facts stand so.</summary>
    public required IReadOnlyDictionary<FactStatus, int> Counts { get; init; }

    /// <summary>What is said of the pinned sentence; null when none is.</summary>
    public PanelView? Panel { get; init; }

    /// <summary>The first link, and the first disagreement: where the arrow keys begin; null when there is none.</summary>
    public (Place? Link, Place? Difference) First { get; init; }

    /// <summary>Reviews whose sentences are not in the articles any more.</summary>
    public IReadOnlyList<Review> Orphaned { get; init; } = [];
}

/// <summary>One article, in its own order and paragraphs.</summary>
/// <param name="Key">What the side is called.</param>
/// <param name="Stored">The article and where it is from.</param>
/// <param name="Blocks">Its paragraphs.</param>
public sealed record ColumnView(string Key, StoredArticle Stored, IReadOnlyList<BlockView> Blocks);

/// <summary>A paragraph.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Sentences">Its sentences.</param>
public sealed record BlockView(LineRole Role, IReadOnlyList<SentenceView> Sentences);

/// <summary>A sentence.</summary>
/// <param name="Place">Which.</param>
/// <param name="IsContent">False for lines that are not the article's own words: they can be neither pinned nor linked.</param>
/// <param name="Pieces">Its text, cut where marks begin and end.</param>
/// <param name="Beads">Indexes of the beads that hold it, as in <see cref="CurveView.Bead"/>.</param>
/// <param name="Counterparts">The sentences of the other side that it is linked to.</param>
/// <param name="State">How it stands out, as names of classes.</param>
public sealed record SentenceView(Place Place, bool IsContent, IReadOnlyList<PieceView> Pieces, IReadOnlyList<int> Beads,
    IReadOnlyList<Place> Counterparts, string State);

/// <summary>A piece of a sentence that all marks cover wholly or not at all.</summary>
/// <param name="Text">As it stands in the article.</param>
/// <param name="Beads">Beads that it is evidence for; none for plain text.</param>
/// <param name="Label">What kind of evidence begins here: date, number, name, word.</param>
/// <param name="IsLit">Whether it ties the pinned sentence.</param>
/// <param name="Differs">Whether the other article says something else here.</param>
public sealed record PieceView(string Text, IReadOnlyList<int> Beads, string? Label, bool IsLit, bool Differs);

/// <summary>A line between two linked sentences.</summary>
/// <param name="Bead">Index of the bead.</param>
/// <param name="From">The left sentence.</param>
/// <param name="To">The right sentence.</param>
/// <param name="Class">Its kind as a class: equivalent, partial; with it: differs, reviewed, off, on.</param>
/// <param name="Probability">0–1.</param>
public sealed record CurveView(int Bead, Place From, Place To, string Class, double Probability);
