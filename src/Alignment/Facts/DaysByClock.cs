using Alignment.Anchors;

namespace Alignment.Facts;

/// <summary>Days that differ since clocks do: "2142 GMT on Monday" is "Selasa pukul 05.42 Wita".</summary>
internal static class DaysByClock
{
    /// <summary>The right clock's days ahead of the left one's, of one moment that both tell with a zone; null where they do not.</summary>
    public static int? Apart(TimeValue left, TimeValue right) =>
        left.UtcOffset is { } zone && right.UtcOffset is { } other && TimeComparison.Relate(left, right) != ValueRelation.Different
            ? (int)Math.Round((left.UtcMinute(zone) - right.UtcMinute(other)) / (double)TimeValue.Day)
            : null;

    /// <summary>True for two single days of which the right one is so many days later.</summary>
    public static bool AreApart(DateValue left, DateValue right, int days) =>
        Day(left) is { } day && Day(right) is { } other && other.DayNumber - day.DayNumber == days;

    private static DateOnly? Day(DateValue date) =>
        date is { Year: { } year, Month: { } month, Day: { } day, Last: null } ? CalendarDay.Of(year, month, day) : null;
}
