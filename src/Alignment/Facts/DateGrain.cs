using Alignment.Anchors;

namespace Alignment.Facts;

/// <summary>How long a time a date names.</summary>
internal static class DateGrain
{
    /// <summary>Days from which on a stretch inside a month is a part of it and no count of days: "late May".</summary>
    private const int PartOfMonth = 10;

    /// <summary>0 a day, 1 some days, 2 a month or a part of one ("late May"), 3 a year.</summary>
    public static int Of(DateValue date) => date switch
    {
        { Last: { } last, Day: { } day } when last.Month == date.Month && last.Day - day + 1 >= PartOfMonth => 2,
        { Last: not null } => 1,
        { Day: not null } or { Weekday: not null } => 0,
        { Month: not null } => 2,
        _ => 3,
    };
}
