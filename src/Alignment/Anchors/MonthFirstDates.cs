namespace Alignment.Anchors;

/// <summary>Reads dates that begin with the month: Aug. 8, August 8–9, August 30 to September 2, August 2025, Agustus.</summary>
internal sealed class MonthFirstDates(SentenceScan scan, DateParts parts, DatedDays days)
{
    /// <summary>The date whose month is named at piece <paramref name="at"/>.</summary>
    public DateReading? Read(int at)
    {
        if (parts.Month(at, beside: true) is not var (month, i))
        {
            return null;
        }

        if (!scan.IsIndonesian && parts.Day(i) is { } day && CalendarDay.Exists(month, day))
        {
            var end = parts.AfterDay(i);
            return (SecondDay((month, day), end) ?? SecondDate((month, day), end)) is var (last, after)
                ? days.Range((month, day), last, after)
                : days.Single(month, day, end);
        }

        return WithYear(month, i) ?? (parts.Month(at, beside: false) is var (alone, behind) ? new(new(null, alone, null), behind) : null);
    }

    private DateReading? WithYear(int month, int i)
    {
        var at = scan.Form(i) is "," or "of" ? i + 1 : i;
        return parts.Year(at) is { } year && (at == i || !scan.IsIndonesian) ? new(new(year, month, null), at + 1) : null;
    }

    /// <summary>"August 8–9", not "August 8–9 September" and not "August 8 to 9 percent".</summary>
    private ((int Month, int Day) Date, int End)? SecondDay((int Month, int Day) first, int i) =>
        (scan.IsDash(i) || scan.Form(i) is "and" or "to" or "through") && parts.Day(i + 1) is { } day && day > first.Day
        && CalendarDay.Exists(first.Month, day) && parts.Month(i + 2, beside: true) is null && scan.Form(i + 2) is not "percent" and not "%"
            ? ((first.Month, day), i + 2)
            : null;

    /// <summary>"August 30 to September 2": the later date of the same year, and the piece after it.</summary>
    private ((int Month, int Day) Date, int End)? SecondDate((int Month, int Day) first, int i) =>
        (scan.IsDash(i) || scan.Form(i) is "to" or "through" or "until") && parts.Month(i + 1, beside: true) is var (month, at)
        && parts.Day(at) is { } day && CalendarDay.Exists(month, day) && (month, day).CompareTo(first) > 0
            ? ((month, day), at + 1)
            : null;
}
