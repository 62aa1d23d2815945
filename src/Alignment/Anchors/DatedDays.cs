namespace Alignment.Anchors;

/// <summary>
/// Gives a day of a month, or a stretch of such days, its year: the one stated behind it, else the one that brings it nearest to
/// publication.
/// </summary>
internal sealed class DatedDays(SentenceScan scan, DateParts parts)
{
    /// <summary>The day that is read up to <paramref name="end"/>.</summary>
    public DateReading? Single(int month, int day, int end)
    {
        var at = YearAt(end);
        if (parts.Year(at) is { } year and >= StatedYears.Earliest and < StatedYears.Latest)
        {
            return CalendarDay.Of(year, month, day) is { } date ? new(DateValue.Of(date), at + 1) : null;
        }

        return new(new(CalendarDay.NearestYear(scan.Article.Published, month, day), month, day) { Basis = DateBasis.YearWorkedOut }, end);
    }

    /// <summary>The days of one year from <paramref name="first"/> to <paramref name="last"/>, read up to <paramref name="end"/>.</summary>
    public DateReading? Range((int Month, int Day) first, (int Month, int Day) last, int end)
    {
        var at = YearAt(end);
        var stated = parts.Year(at);
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

    private int YearAt(int end) => scan.Form(end) == "," ? end + 1 : end;
}
