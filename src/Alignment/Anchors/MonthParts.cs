namespace Alignment.Anchors;

/// <summary>
/// Reads "early October", "akhir Mei", "second half of October", "end of June 2027": a stretch of the month where its year is known,
/// else the month.
/// </summary>
internal static class MonthParts
{
    /// <summary>The part of a month that begins at piece <paramref name="at"/>.</summary>
    public static DateReading? Read(SentenceScan scan, int at)
    {
        if (!scan.Tables.Calendar.MonthParts.TryMatch(scan.Pieces, at, out var i, out var days))
        {
            return null;
        }

        i += scan.Form(i) == "bulan" ? 1 : 0;
        if (MonthFirstDates.Read(scan, i) is not var (value, end) || value is not { Month: { } month, Day: null })
        {
            return null;
        }

        var middle = Math.Min(15, days.First + 5);
        if ((value.Year ?? CalendarDay.NearestYear(scan.Article.Published, month, middle)) is not { } year)
        {
            return new(value, end);
        }

        var last = new DateOnly(year, month, Math.Min(days.Last, DateTime.DaysInMonth(year, month)));
        var basis = value.Year is null ? DateBasis.YearWorkedOut : DateBasis.Stated;
        return new(new(year, month, days.First, last) { Basis = basis }, end);
    }
}
