namespace Alignment.Anchors;

/// <summary>Arithmetic of stated and half-stated dates against the date of publication.</summary>
internal static class CalendarDay
{
    /// <summary>The day, or null where the calendar has none such.</summary>
    public static DateOnly? Of(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    /// <summary>True for a day that some year has.</summary>
    public static bool Exists(int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2024, month);

    /// <summary>
    /// The year that brings a day without one nearest to publication; news rarely speaks of a day more than half a year away without its year.
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

    /// <summary>Monday to Sunday of the week that lies <paramref name="weeks"/> from the one of <paramref name="day"/>.</summary>
    public static DateValue Week(DateOnly day, int weeks)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7) + (7 * weeks));
        return DateValue.Range(monday, monday.AddDays(6));
    }

    /// <summary>True when adding this many days stays inside the calendar with room to spare.</summary>
    public static bool IsSafe(DateOnly day, long days) => day.DayNumber + days is > 1000 and < 3_600_000;

    /// <summary>The last day of a month.</summary>
    public static DateOnly EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
