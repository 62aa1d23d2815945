namespace Alignment.Anchors;

/// <summary>
/// Reads dates that begin with the day: 8 August 2025, 8th of August, 19th day of March, 15–16 Juli 2026, 31 Agustus–1 September.
/// </summary>
internal static class DayFirstDates
{
    /// <summary>The date whose day stands at piece <paramref name="at"/>.</summary>
    public static DateReading? Read(SentenceScan scan, int at)
    {
        if (DateParts.Day(scan, at) is not { } day)
        {
            return null;
        }

        var (last, i) = SecondDay(scan, day, DateParts.AfterDay(scan, at));
        i += (scan.Form(i), scan.Form(i + 1)) switch { ("of", _) => 1, ("day", "of") => 2, _ => 0 };
        if (DateParts.Month(scan, i, beside: true) is not var (month, end) || !CalendarDay.Exists(month, day))
        {
            return null;
        }

        if (last is { } upper)
        {
            return CalendarDay.Exists(month, upper) ? DatedDays.Range(scan, (month, day), (month, upper), end) : null;
        }

        return SecondDate(scan, (month, day), end) is var (to, after)
            ? DatedDays.Range(scan, (month, day), to, after)
            : DatedDays.Single(scan, month, day, end);
    }

    /// <summary>"15–16 Juli", "15 and 16 July": the later day of the same month, and the piece after it.</summary>
    private static (int? Day, int End) SecondDay(SentenceScan scan, int day, int i) =>
        (scan.IsDash(i) || scan.Form(i) is "and" or "dan" or "or" or "atau" or "to" or "hingga" or "sampai" or "&" or "/")
        && DateParts.Day(scan, i + 1) is { } last && last > day
            ? (last, i + 2)
            : (null, i);

    /// <summary>"31 Agustus–1 September": the later date of the same year, and the piece after it.</summary>
    private static ((int Month, int Day) Date, int End)? SecondDate(SentenceScan scan, (int Month, int Day) first, int i) =>
        (scan.IsDash(i) || scan.Form(i) is "to" or "hingga" or "sampai" or "until") && DateParts.Day(scan, i + 1) is { } day
        && DateParts.Month(scan, i + 2, beside: true) is var (month, end) && CalendarDay.Exists(month, day)
        && (month, day).CompareTo(first) > 0
            ? ((month, day), end)
            : null;
}
