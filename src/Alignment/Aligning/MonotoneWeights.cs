namespace Alignment.Aligning;

/// <summary>
/// What each property of a bead adds to its log-odds in a monotone alignment: the weights of a conditional random field over whole alignments, fitted on
/// corrupted documents of corpora other than those it is judged on (data/scorer/PROVENANCE.md, "Monotone weights").
/// </summary>
internal static class MonotoneWeights
{
    /// <summary>Prior of one sentence for one.</summary>
    public const double Single = 2.35;

    /// <summary>Prior of two sentences for one.</summary>
    public const double Double = 0.69;

    /// <summary>Prior of two sentences for two.</summary>
    public const double Crossed = 0.84;

    /// <summary>Prior of larger beads, for each sentence beyond three.</summary>
    public const double Larger = -0.35;

    /// <summary>Geometric mean of both coverages, 0–1.</summary>
    public const double Likeness = 3.12;

    /// <summary>The smaller coverage, 0–1.</summary>
    public const double LeastCover = 7.07;

    /// <summary>Mean matched weight of both sides, in tens of nats.</summary>
    public const double Matched = 2.33;

    /// <summary>Mean weight without a partner, in tens of nats.</summary>
    public const double Unmatched = -1.01;

    /// <summary>Difference of lengths in thirds of the root of the mean length (characters, corrected for the articles' own ratio), at most 5; Gale and Church 1993.</summary>
    public const double Length = -0.27;

    /// <summary>The least that a sentence at the edge of a larger bead brings to the other side, as a share of what its weight promises.</summary>
    public const double EdgeGain = 4.39;

    /// <summary>The least coverage of a sentence at the edge of a larger bead.</summary>
    public const double EdgeCover = 1.55;

    /// <summary>Mean likeness of the rivals of its sentences.</summary>
    public const double Rivals = -2.96;

    /// <summary>Prior of a sentence that stays alone.</summary>
    public const double Alone = 0.22;

    /// <summary>Likeness of the best partner of a sentence that stays alone.</summary>
    public const double AloneBest = 4.20;

    /// <summary>How far that partner is ahead of the next ones.</summary>
    public const double AloneMargin = -6.27;
}
