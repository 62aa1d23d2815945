namespace Alignment.Aligning;

/// <summary>
/// What is measured of a bead in order. Weights are in nats, lengths in characters corrected for the articles' own ratio.
/// </summary>
internal enum BeadFeature
{
    /// <summary>1 for one sentence a side.</summary>
    Single,

    /// <summary>1 for two sentences against one.</summary>
    TwoToOne,

    /// <summary>1 for two sentences a side.</summary>
    TwoToTwo,

    /// <summary>1 for three sentences against one.</summary>
    ThreeToOne,

    /// <summary>1 for three sentences against two.</summary>
    ThreeToTwo,

    /// <summary>1 for any larger bead.</summary>
    Larger,

    /// <summary>1 for two sentences around one that has no translation, against one.</summary>
    HollowThree,

    /// <summary>1 for two sentences around two that have none, against one.</summary>
    HollowFour,

    /// <summary>Geometric mean of both coverages, 0–1.</summary>
    Likeness,

    /// <summary>The same times the usual likeness of the two articles.</summary>
    UsualLikeness,

    /// <summary>The smaller coverage, 0–1.</summary>
    LeastCover,

    /// <summary>Mean matched weight of both sides, tens.</summary>
    Matched,

    /// <summary>Root of the mean matched weight.</summary>
    MatchedRoot,

    /// <summary>
    /// The least that a sentence at the edge of a larger bead brings to the other side, as a share of what its weight promises; at most
    /// 1.5.
    /// </summary>
    EdgeGain,

    /// <summary>The least coverage of a sentence at the edge of a larger bead.</summary>
    EdgeCover,

    /// <summary>Mean weight without a partner, tens.</summary>
    Unmatched,

    /// <summary>Difference of lengths in thirds of the root of the mean length, at most 5; Gale and Church 1993.</summary>
    Length,

    /// <summary>A fifth of that difference's square.</summary>
    LengthSquared,

    /// <summary>|ln| of the ratio of both lengths, 10 characters added to each, at most 2.</summary>
    LengthRatio,

    /// <summary>Mean likeness of the rivals of its sentences.</summary>
    Rivals,

    /// <summary>1 where both sides end with the same mark that is not a full stop.</summary>
    SameEnd,

    /// <summary>1 where both sides end with different marks.</summary>
    OtherEnd,

    /// <summary>Places inside the bead where the text of a side runs on into the next line.</summary>
    RunsOnInside,

    /// <summary>Ends of the bead, 0–2, where the text of one side alone runs on.</summary>
    CutsOneSide,

    /// <summary>Places inside the bead where a sentence cannot be whole.</summary>
    OpenInside,

    /// <summary>Ends of the bead's sides, 0–4, where a sentence cannot be whole.</summary>
    CutsOpen,

    // From here to Alone: only where a language has no data.

    /// <summary>Mean matched weight of both sides beyond what they match on average anywhere in the other article, tens.</summary>
    MatchedAbove,

    /// <summary>Geometric mean of both coverages beyond that, as shares of what it leaves: Cohen's kappa of a coverage; 0–1.</summary>
    LikenessAbove,

    /// <summary>Difference of the roots of the numbers of commas, semicolons and colons of both sides, at most 4.</summary>
    Breaks,

    /// <summary>The same of the numbers of figures.</summary>
    Figures,

    /// <summary>How many sentences of both sides a bead has beyond five.</summary>
    BeyondFive,

    /// <summary>1 where both sides begin with the same kind of mark, or both with a figure.</summary>
    SameBegin,

    /// <summary>1 where one side begins with such a mark or a figure and the other does not.</summary>
    OtherBegin,

    /// <summary>Sentences of the bead, the first of each side left out, that begin with no letter.</summary>
    BeginsInside,

    /// <summary>Sentences of the bead that hold no word of three letters and no figure: marks and scraps of a scanned page.</summary>
    Wordless,

    /// <summary>Places inside the bead where a bracket is open.</summary>
    BracketInside,

    /// <summary>Ends of the bead's sides, 0–4, where a bracket is open.</summary>
    CutsBracket,

    /// <summary>1 for a sentence that stays alone.</summary>
    Alone,

    /// <summary>Usual likeness of the two articles, for a sentence that stays alone.</summary>
    AloneUsual,

    /// <summary>Likeness of the best partner of a sentence that stays alone.</summary>
    AloneBest,

    /// <summary>The same times the usual likeness of the two articles.</summary>
    AloneUsualBest,

    /// <summary>How far that partner is ahead of the next ones.</summary>
    AloneMargin,

    /// <summary>ln(1 + length) of a sentence that stays alone.</summary>
    AloneLength,

    /// <summary>1 for a sentence that stays alone and begins with no letter; only where a language has no data.</summary>
    AloneBegin,

    /// <summary>Ends of a sentence that stays alone, 0–2, where its side runs on.</summary>
    AloneRunsOn,

    /// <summary>Ends of a sentence that stays alone, 0–2, where a sentence cannot be whole.</summary>
    AloneCutsOpen,

    /// <summary>1 for a sentence that stays alone and holds no word and no figure; only where a language has no data.</summary>
    AloneWordless,

    /// <summary>Ends of a sentence that stays alone, 0–2, where a bracket is open; only where a language has no data.</summary>
    AloneCutsBracket,
}
