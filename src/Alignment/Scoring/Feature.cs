namespace Alignment.Scoring;

/// <summary>
/// What is measured on a candidate. The order is that of a scorer's weights; names in scorer files are <see cref="Features.Names"/>.
/// </summary>
public enum Feature
{
    /// <summary>Share of the left weight that has a partner on the right, 0–1.</summary>
    CoverLeft,

    /// <summary>Share of the right weight that has a partner on the left, 0–1.</summary>
    CoverRight,

    /// <summary>Geometric mean of both coverages.</summary>
    CoverMean,

    /// <summary>The larger coverage.</summary>
    CoverMost,

    /// <summary>ln(1 + mean matched weight): short sentences that match wholly say less than long ones.</summary>
    Mass,

    /// <summary>
    /// <see cref="CoverMean"/> as a multiple of what the left article's sentences have with their likest partners on average.
    /// </summary>
    CoverUsual,

    /// <summary>Matched weight of words, by the lexicon or by their form, nats, capped.</summary>
    WordsAgree,

    /// <summary>ln(1 + distinct words that agree).</summary>
    WordsCount,

    /// <summary>
    /// Matched weight over the number of sentences that have the term on either side: what stands once in both articles, nats, capped.
    /// </summary>
    OnceAgree,

    /// <summary>Matched weight of names, nats, capped.</summary>
    NamesAgree,

    /// <summary>Weight of names without a partner, nats, capped, mean of both sides.</summary>
    NamesMissing,

    /// <summary>Matched weight of numbers, shares, amounts, quantities and ranks, nats, capped.</summary>
    NumbersAgree,

    /// <summary>Weight of such values without a partner, nats, capped, mean of both sides.</summary>
    NumbersMissing,

    /// <summary>1 when both sides have such values and none agrees.</summary>
    NumbersConflict,

    /// <summary>Matched weight of dates, nats, capped.</summary>
    DatesAgree,

    /// <summary>1 when both sides have dates and none agrees.</summary>
    DatesConflict,

    /// <summary>Matched weight of clock times, nats, capped.</summary>
    TimesAgree,

    /// <summary>1 when both sides have clock times and none agrees.</summary>
    TimesConflict,

    /// <summary>|ln| of the ratio of characters, corrected for the articles' own ratio.</summary>
    Length,

    /// <summary>ln of the left characters over those of the left article's average sentence.</summary>
    LengthLeft,

    /// <summary>ln of the right characters over those of the right article's average sentence.</summary>
    LengthRight,

    /// <summary>Distance of relative places in the two articles, 0–1.</summary>
    Position,

    /// <summary>Likeness less the mean of the left sentence's other best partners.</summary>
    MarginLeft,

    /// <summary>Likeness less the mean of the right sentence's other best partners.</summary>
    MarginRight,

    /// <summary>Mean likeness of the pairs before and after on the diagonal.</summary>
    Neighbours,

    /// <summary>1 when both are titles.</summary>
    TitleBoth,

    /// <summary>1 when exactly one is a title.</summary>
    TitleOne,

    /// <summary>1 when both open the body.</summary>
    LeadBoth,

    /// <summary>1 when exactly one opens the body.</summary>
    LeadOne,

    /// <summary>1 when exactly one is a subhead.</summary>
    SubheadOne,

    /// <summary>1 when both quote someone.</summary>
    QuotedBoth,

    /// <summary>1 when exactly one quotes someone.</summary>
    QuotedOne,

    /// <summary>Cosine of what the sentences are about, beyond what all of their articles is, −1 to 1.</summary>
    Meaning,

    /// <summary>Cosine of what the words without a partner are about, −1 to 1.</summary>
    MeaningMissing,

    /// <summary>ln of the odds, by <see cref="FirstLook"/>, that the left sentence belongs to a right sentence away from here.</summary>
    ElsewhereLeft,

    /// <summary>ln of the odds, by <see cref="FirstLook"/>, that the right sentence belongs to a left sentence away from here.</summary>
    ElsewhereRight,

    /// <summary>Log-odds of the left sentence's best other partner at the first look.</summary>
    RivalLeft,

    /// <summary>Log-odds of the right sentence's best other partner at the first look.</summary>
    RivalRight,

    /// <summary>Chances at the first look that the sentences before and those after belong together, summed.</summary>
    Onward,

    /// <summary>The same where one article tells backwards what the other tells forwards.</summary>
    Backward,

    /// <summary>Chances at the first look that the left sentence goes with the right sentence before or after.</summary>
    BesideRight,

    /// <summary>Chances at the first look that the right sentence goes with the left sentence before or after.</summary>
    BesideLeft,

    /// <summary>Chances at the first look that sentences one and two further on belong together, or one and two back.</summary>
    Further,
}

/// <summary>The list of features.</summary>
public static class Features
{
    /// <summary>How many there are.</summary>
    public static int Count { get; } = Enum.GetValues<Feature>().Length;

    /// <summary>Their names in order, as scorer files write them.</summary>
    public static IReadOnlyList<string> Names { get; } = Enum.GetNames<Feature>();
}
