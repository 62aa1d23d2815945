namespace Alignment.Anchors;

/// <summary>
/// Gives a day of a month, or a stretch of such days, its year: the one stated behind it, else the one that brings it nearest to
/// publication.
/// </summary>
internal static class DatedDays
{
    /// <summary>The day that is read up to <paramref name="end"/>.</summary>
    public static DateReading? Single(SentenceScan scan, int month, int day, int end)
    {
        var at = YearAt(scan, end);
        if (DateParts.Year(scan, at) is { } year and >= StatedYears.Earliest and < StatedYears.Latest)
        {
            return CalendarDay.Of(year, month, day) is { } date ? new(DateValue.Of(date), at + 1) : null;
        }

        return new(new(CalendarDay.NearestYear(scan.Article.Published, month, day), month, day) { Basis = DateBasis.YearWorkedOut }, end);
    }

    /// <summary>The days of one year from <paramref name="first"/> to <paramref name="last"/>, read up to <paramref name="end"/>.</summary>
    public static DateReading? Range(SentenceScan scan, (int Month, int Day) first, (int Month, int Day) last, int end)
    {
        var at = YearAt(scan, end);
        var stated = DateParts.Year(scan, at);
        if ((stated ?? CalendarDay.NearestYear(scan.Article.Published, first.Month, first.Day)) is not { } year)
        {
            return new(new(null, first.Month, first.Day), end);
        }

        if (CalendarDay.Of(year, first.Month, first.Day) is not { } from || CalendarDay.Of(year, last.Month, last.Day) is not { } to)
        {
            return null;
        }

        var days = DateValue.Range(from, to);
        return stated is null ? new(days with { Basis = DateBasis.YearWorkedOut }, end) : new(days, at + 1);
    }

    private static int YearAt(SentenceScan scan, int end) => scan.Form(end) == "," ? end + 1 : end;
}
