namespace Alignment.Anchors;

/// <summary>
/// Reads dates that begin with the day: 8 August 2025, 8th of August, 19th day of March, 15–16 Juli 2026, 31 Agustus–1 September.
/// </summary>
internal sealed class DayFirstDates(SentenceScan scan, DateParts parts, DatedDays days)
{
    /// <summary>The date whose day stands at piece <paramref name="at"/>.</summary>
    public DateReading? Read(int at)
    {
        if (parts.Day(at) is not { } day)
        {
            return null;
        }

        var (last, i) = SecondDay(day, parts.AfterDay(at));
        i += (scan.Form(i), scan.Form(i + 1)) switch { ("of", _) => 1, ("day", "of") => 2, _ => 0 };
        if (parts.Month(i, beside: true) is not var (month, end) || !CalendarDay.Exists(month, day))
        {
            return null;
        }

        if (last is { } upper)
        {
            return CalendarDay.Exists(month, upper) ? days.Range((month, day), (month, upper), end) : null;
        }

        return SecondDate((month, day), end) is var (to, after) ? days.Range((month, day), to, after) : days.Single(month, day, end);
    }

    /// <summary>"15–16 Juli", "15 and 16 July": the later day of the same month, and the piece after it.</summary>
    private (int? Day, int End) SecondDay(int day, int i) =>
        (scan.IsDash(i) || scan.Form(i) is "and" or "dan" or "to" or "hingga" or "sampai" or "&" or "/")
        && parts.Day(i + 1) is { } last && last > day
            ? (last, i + 2)
            : (null, i);

    /// <summary>"31 Agustus–1 September": the later date of the same year, and the piece after it.</summary>
    private ((int Month, int Day) Date, int End)? SecondDate((int Month, int Day) first, int i) =>
        (scan.IsDash(i) || scan.Form(i) is "to" or "hingga" or "sampai" or "until") && parts.Day(i + 1) is { } day
        && parts.Month(i + 2, beside: true) is var (month, end) && CalendarDay.Exists(month, day) && (month, day).CompareTo(first) > 0
            ? ((month, day), end)
            : null;
}
