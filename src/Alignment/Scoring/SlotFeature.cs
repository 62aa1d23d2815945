namespace Alignment.Scoring;

/// <summary>
/// What is measured on two values that disagree, to tell whether they fill one slot of one fact. The order is that of the slot model's
/// weights.
/// </summary>
public enum SlotFeature
{
    /// <summary>Likeness of what stands around them, 0–1, mean of both directions.</summary>
    Around,

    /// <summary>The lesser of both directions.</summary>
    AroundLeast,

    /// <summary>ln(1 + other open values that either might be one with).</summary>
    Rivals,

    /// <summary>1 when there is none.</summary>
    NoRival,

    /// <summary>1 for dates.</summary>
    Date,

    /// <summary>1 for dates of which one is a day and the other a longer time, or a month and a year.</summary>
    OtherGrain,

    /// <summary>1 for clock times.</summary>
    Time,

    /// <summary>1 for names.</summary>
    Name,

    /// <summary>1 for full names that share a word or are alike word by word.</summary>
    Namesakes,

    /// <summary>Nearness of two figures, 1 for the same, 0 from four times as large on.</summary>
    Closeness,

    /// <summary>1 for figures that differ in the order of their digits alone.</summary>
    SwappedDigits,

    /// <summary>1 when the nouns that are counted translate each other.</summary>
    CountAlike,

    /// <summary>
    /// How surely what stands next to two names translates each other, 0–1: "a laboratory in Semarang", "laboratorium di Yogyakarta".
    /// </summary>
    Adjacent,

    /// <summary>1 for figures of which neither is written in digits.</summary>
    InWords,

    /// <summary>1 for figures of which one alone is a range.</summary>
    OtherRange,

    /// <summary>1 for figures of as many digits, two or more, that differ in one digit alone.</summary>
    OneDigit,

    /// <summary>1 for figures with as many decimals.</summary>
    Decimals,

    /// <summary>1 for names of one known kind.</summary>
    Kind,

    /// <summary>1 for names of two known kinds.</summary>
    OtherKind,

    /// <summary>1 for names of places.</summary>
    Places,

    /// <summary>1 for names of which no table knows the kind.</summary>
    Unknown,

    /// <summary>1 for names of two words and more on both sides.</summary>
    Words,

    /// <summary>How many of two names have a counterpart somewhere in the other article.</summary>
    Elsewhere,

    /// <summary>Likeness of the words of two names that are most alike, 0–1.</summary>
    Letters,

    /// <summary>How surely the words of two names translate each other, 0–1.</summary>
    Rendering,

    /// <summary>How far apart they stand in their sentences, 0–1.</summary>
    Apart,

    /// <summary>ln(1 + open values on both sides).</summary>
    Open,

    /// <summary>1 where one of the two agrees with something, and yet may stand where another belongs.</summary>
    Displaced,

    /// <summary>1 where the agreed values nearest to them agree with each other, −1 where they do not.</summary>
    Beside,

    /// <summary>Share of the words of two names that have a counterpart in the other's sentences, mean of both.</summary>
    Told,

    /// <summary>The lesser share.</summary>
    ToldLeast,

    /// <summary>1 where more than two sentences are linked.</summary>
    Group,
}
