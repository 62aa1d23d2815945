namespace Alignment.Anchors;

/// <summary>Arithmetic of stated and half-stated dates against the date of publication.</summary>
internal static class CalendarDay
{
    /// <summary>The day, or null where the calendar has none such.</summary>
    public static DateOnly? Of(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(year, month, day)
            : null;

    /// <summary>True for a day that some year has.</summary>
    public static bool Exists(int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2024, month);

    /// <summary>
    /// The year that brings a day without one nearest to publication; news rarely speaks of a day more than half a year away without
    /// its year.
    /// </summary>
    public static int? NearestYear(DateOnly? published, int month, int day)
    {
        if (published is not { } near || near.Year is < 3 or > 9990)
        {
            return null;
        }

        var (best, distance) = ((int?)null, int.MaxValue);
        for (var year = near.Year - 1; year <= near.Year + 1; year++)
        {
            if (Of(year, month, day) is { } candidate && Math.Abs(candidate.DayNumber - near.DayNumber) is var away && away < distance)
            {
                (best, distance) = (year, away);
            }
        }

        return best;
    }

    /// <summary>
    /// What lies <paramref name="by"/> days, weeks (Monday to Sunday), weekends, months, years or decades after <paramref name="published"/>, as
    /// exact as the unit; a decade is told by one year. Null beyond the calendar and for any other unit.
    /// </summary>
    public static DateValue? Shifted(DateOnly published, string unit, int by) => unit switch
    {
        "day" when IsSafe(published, by) => DateValue.Of(published.AddDays(by)),
        "week" when IsSafe(published, 7L * by) => Week(published.AddDays(7 * by)),
        "weekend" when IsSafe(published, 7L * by) => Weekend(published.AddDays(7 * by)),
        "month" when IsSafe(published, 31L * by) => MonthOf(published.AddMonths(by)),
        "year" when published.Year + by > 0 => new(published.Year + by, null, null),
        "decade" when published.Year + (10 * by) > 0 => new(published.Year + (10 * by), null, null),
        _ => null,
    };

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-FromMonday(day.DayOfWeek));

    /// <summary>Days from Monday to <paramref name="day"/>, 0 to 6.</summary>
    public static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;

    /// <summary>True when adding this many days stays inside the calendar with room to spare.</summary>
    public static bool IsSafe(DateOnly day, long days) => day.DayNumber + days is > 1000 and < 3_600_000;

    /// <summary>The last day of a month.</summary>
    public static DateOnly EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static DateValue Week(DateOnly day) => DateValue.Range(Monday(day), Monday(day).AddDays(6));

    private static DateValue Weekend(DateOnly day) => DateValue.Range(Monday(day).AddDays(5), Monday(day).AddDays(6));

    private static DateValue MonthOf(DateOnly day) => new(day.Year, day.Month, null);
}
