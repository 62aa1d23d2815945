namespace Alignment.Anchors;

/// <summary>Reads "early 2024", "mid-2024", "akhir tahun 2024": a third of a stated year.</summary>
internal static class YearParts
{
    /// <summary>The part of a year that begins at piece <paramref name="at"/>.</summary>
    public static DateReading? Read(SentenceScan scan, int at)
    {
        if (!scan.Tables.Calendar.YearParts.TryMatch(scan.Pieces, at, out var i, out var months))
        {
            return null;
        }

        i += scan.Form(i) == "tahun" ? 1 : 0;
        return scan.IsDigits(i) && StatedYears.Read(scan, i) is var (value, end) && value is { Year: { } year, Last: null }
            ? new(new(year, months.First, 1, CalendarDay.EndOfMonth(year, months.Last)), end)
            : null;
    }
}
