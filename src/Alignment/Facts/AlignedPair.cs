using Alignment.Aligning;
using Alignment.Anchors;

namespace Alignment.Facts;

/// <summary>All that one run knows of two articles. Immutable.</summary>
/// <param name="Bitext">The articles and the beads between them.</param>
/// <param name="Discrepancies">Slots that linked sentences fill differently, by left place; only verdicts other than
/// <see cref="Verdict.Same"/>.</param>
/// <param name="LeftAnchors">Anchors of each left sentence, in order of the article's sentences.</param>
/// <param name="RightAnchors">Anchors of each right sentence, likewise.</param>
public sealed record AlignedPair(Bitext Bitext, IReadOnlyList<Discrepancy> Discrepancies,
    IReadOnlyList<IReadOnlyList<Anchor>> LeftAnchors, IReadOnlyList<IReadOnlyList<Anchor>> RightAnchors);
