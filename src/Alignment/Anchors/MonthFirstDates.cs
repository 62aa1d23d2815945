namespace Alignment.Anchors;

/// <summary>Reads dates that begin with the month: Aug. 8, August 8–9, August 30 to September 2, August 2025, Agustus.</summary>
internal static class MonthFirstDates
{
    /// <summary>The date whose month is named at piece <paramref name="at"/>.</summary>
    public static DateReading? Read(SentenceScan scan, int at)
    {
        if (DateParts.Month(scan, at, beside: true) is not var (month, i))
        {
            return null;
        }

        if (!scan.IsIndonesian && DateParts.Day(scan, i) is { } day && CalendarDay.Exists(month, day))
        {
            var end = DateParts.AfterDay(scan, i);
            return (SecondDay(scan, (month, day), end) ?? SecondDate(scan, (month, day), end)) is var (last, after)
                ? DatedDays.Range(scan, (month, day), last, after)
                : DatedDays.Single(scan, month, day, end);
        }

        return WithYear(scan, month, i)
            ?? (DateParts.Month(scan, at, beside: false) is var (alone, behind) ? new(new(null, alone, null), behind) : null);
    }

    private static DateReading? WithYear(SentenceScan scan, int month, int i)
    {
        var at = scan.Form(i) is "," or "of" ? i + 1 : i;
        return DateParts.Year(scan, at) is { } year && (at == i || !scan.IsIndonesian) ? new(new(year, month, null), at + 1) : null;
    }

    /// <summary>"August 8–9", not "August 8–9 September" and not "August 8 to 9 percent".</summary>
    private static ((int Month, int Day) Date, int End)? SecondDay(SentenceScan scan, (int Month, int Day) first, int i) =>
        (scan.IsDash(i) || scan.Form(i) is "and" or "or" or "to" or "through") && DateParts.Day(scan, i + 1) is { } day && day > first.Day
        && CalendarDay.Exists(first.Month, day) && DateParts.Month(scan, i + 2, beside: true) is null
        && scan.Form(i + 2) is not "percent" and not "%"
            ? ((first.Month, day), i + 2)
            : null;

    /// <summary>"August 30 to September 2": the later date of the same year, and the piece after it.</summary>
    private static ((int Month, int Day) Date, int End)? SecondDate(SentenceScan scan, (int Month, int Day) first, int i) =>
        (scan.IsDash(i) || scan.Form(i) is "to" or "through" or "until") && DateParts.Month(scan, i + 1, beside: true) is var (month, at)
        && DateParts.Day(scan, at) is { } day && CalendarDay.Exists(month, day) && (month, day).CompareTo(first) > 0
            ? ((month, day), at + 1)
            : null;
}
