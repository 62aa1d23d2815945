using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>
/// What each property of a bead adds to its log-odds in a monotone alignment: the weights of a conditional random field over whole alignments, fitted on
/// corrupted documents of corpora other than those it is judged on (data/scorer/PROVENANCE.md, "Monotone weights").
/// </summary>
internal static class MonotoneWeights
{
    /// <summary>Geometric mean of both coverages, 0–1.</summary>
    public const double Likeness = 5.77;

    /// <summary>The same times the usual likeness of the two articles.</summary>
    public const double UsualLikeness = 1.87;

    /// <summary>The smaller coverage, 0–1.</summary>
    public const double LeastCover = 5.60;

    /// <summary>Mean matched weight of both sides, in tens of nats.</summary>
    public const double Matched = 1.41;

    /// <summary>Mean weight without a partner, in tens of nats.</summary>
    public const double Unmatched = -0.92;

    /// <summary>Difference of lengths in thirds of the root of the mean length (characters, corrected for the articles' own ratio), at most 5; Gale and Church 1993.</summary>
    public const double Length = -1.08;

    /// <summary>A fifth of that difference's square.</summary>
    public const double LengthSquared = 1.11;

    /// <summary>|ln| of the ratio of both lengths, 10 characters added to each, at most 2.</summary>
    public const double LengthRatio = -0.64;

    /// <summary>The least that a sentence at the edge of a larger bead brings to the other side, as a share of what its weight promises.</summary>
    public const double EdgeGain = 2.58;

    /// <summary>The least coverage of a sentence at the edge of a larger bead.</summary>
    public const double EdgeCover = 3.59;

    /// <summary>Mean likeness of the rivals of its sentences.</summary>
    public const double Rivals = -3.10;

    /// <summary>Prior of a sentence that stays alone.</summary>
    public const double Alone = 0.34;

    /// <summary>Likeness of the best partner of a sentence that stays alone.</summary>
    public const double AloneBest = 2.74;

    /// <summary>How far that partner is ahead of the next ones.</summary>
    public const double AloneMargin = -1.68;

    /// <summary>Usual likeness of the two articles, for a sentence that stays alone.</summary>
    public const double AloneUsual = -0.89;

    /// <summary>The same times the likeness of its best partner.</summary>
    public const double AloneUsualBest = 3.07;

    /// <summary>From a bead's log-odds over all alignments to the chance that it is right: fitted on beads of corrupted documents that the weights have not seen (PROVENANCE.md, "Calibration of beads in order").</summary>
    public static AdditiveModel Calibration { get; } = new(0, [], Slope: 0.91, Intercept: 0.49);

    /// <summary>How common beads of a shape are.</summary>
    public static double Prior(BeadShape shape) => (shape.Left + shape.Right, shape.IsHollow) switch
    {
        (2, _) => 1.74,
        (3, _) => 0.42,
        (4, true) => 0.21,
        (_, true) => 0.37,
        (4, _) => shape.Left == 2 ? 0.09 : -1.77,
        (5, _) when shape.Left is 2 or 3 => -0.13,
        _ => -0.07,
    };
}
