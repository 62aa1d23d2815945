namespace Alignment.Anchors;

/// <summary>
/// Reads a part of a month or year told from the day of publication: "early next year", "akhir bulan ini", "the end of the year", "awal
/// tahun".
/// </summary>
internal static class RelativeParts
{
    /// <summary>The part that begins at piece <paramref name="at"/>.</summary>
    public static DateReading? Read(SentenceScan scan, int at, DateOnly published)
    {
        var calendar = scan.Tables.Calendar;
        return calendar.YearParts.TryMatch(scan.Pieces, at, out var year, out var months)
            && Whole(scan, year, "year", published) is { Value.Year: { } y, End: var yearEnd }
            ? new(new(y, months.First, 1, CalendarDay.EndOfMonth(y, months.Last)), yearEnd)
            : calendar.MonthParts.TryMatch(scan.Pieces, at, out var month, out var days)
            && Whole(scan, month, "month", published) is { Value: { Year: { } of, Month: { } m }, End: var monthEnd }
            ? new(new(of, m, days.First, new DateOnly(of, m, Math.Min(days.Last, DateTime.DaysInMonth(of, m)))), monthEnd)
            : null;
    }

    // "next year", "this month"; or "the year", "bulan", which are those of publication.
    private static DateReading? Whole(SentenceScan scan, int at, string unit, DateOnly published)
    {
        if (scan.Tables.Calendar.RelativeDays.TryMatch(scan.Pieces, at, out var end, out var whole))
        {
            return whole.Unit == unit && CalendarDay.Shifted(published, unit, whole.By) is { } told ? new(told, end) : null;
        }

        end = IsBare(scan, at, unit) ? scan.IsIndonesian ? at + 1 : at + 2 : at;
        return end > at && CalendarDay.Shifted(published, unit, 0) is { } value ? new(value, end) : null;
    }

    // Not "akhir tahun ajaran", "akhir tahun 2026", "akhir bulan Desember" or "the end of the year of the dragon".
    private static bool IsBare(SentenceScan scan, int at, string unit) => scan.IsIndonesian
        ? scan.Form(at) == (unit == "year" ? "tahun" : "bulan") && !scan.IsDigits(at + 1) && !scan.IsCapital(at + 1)
            && !scan.Words.AfterPeriod.Contains(scan.Form(at + 1))
        : scan.Form(at) == "the" && scan.Form(at + 1) == unit && scan.Form(at + 2) is not "of" and not "-";
}
