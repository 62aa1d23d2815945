namespace Alignment.Anchors;

/// <summary>How much of a date its text states; the rest is worked out from the day of publication, which may itself be a guess.</summary>
public enum DateBasis
{
    /// <summary>All that the value holds: "8 August 2025", "2018"; or a weekday.</summary>
    Stated,

    /// <summary>All but the year: "8 August", "last March".</summary>
    YearWorkedOut,

    /// <summary>Nothing: "yesterday", "tahun ini".</summary>
    WorkedOut,
}
