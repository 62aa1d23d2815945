namespace Alignment.Anchors;

/// <summary>Reads dates in figures alone: 8/8/2025, 08.08.2025, 2025-08-08, (8/11), in Indonesian also (4-6/5/2026).</summary>
internal static class NumericDates
{
    private const int September = 9, EleventhDay = 11;

    /// <summary>
    /// The date whose first figure stands at piece <paramref name="at"/>. <paramref name="sure"/>: "8/11" there can only be a date.
    /// </summary>
    public static DateReading? Read(SentenceScan scan, int at, bool sure)
    {
        var form = scan.Form(at);
        if (form.Contains('.', StringComparison.Ordinal))
        {
            return form.Split('.') is [var first, var second, { Length: 4 } third] ? Ordered(scan, first, second, third, at + 1) : null;
        }

        var mark = scan.Form(at + 1);
        if (mark is not ("/" or "-") || !scan.IsJoined(at + 1) || !IsNext(scan, at + 2))
        {
            return null;
        }

        if (scan.IsIndonesian && mark == "-" && scan.Form(at + 3) == "/" && scan.IsJoined(at + 3))
        {
            return Days(scan, at, sure);
        }

        return scan.Form(at + 3) == mark && scan.IsJoined(at + 3) && IsNext(scan, at + 4)
            ? Three(scan, form, mark, scan.Form(at + 2), scan.Form(at + 4), at + 5)
            : mark != "/" || form.Length > 2 || scan.Form(at + 2).Length > 2 ? null
            : sure ? Ordered(scan, form, scan.Form(at + 2), null, at + 3)
            : IsNineEleven(scan, at) ? new(new(null, September, EleventhDay) { Basis = DateBasis.YearWorkedOut }, at + 3)
            : null;
    }

    /// <summary>"4-6/5/2026", and where it can only be a date "4-6/5": the first day, and the date of the last one.</summary>
    private static DateReading? Days(SentenceScan scan, int at, bool sure)
    {
        var isAlone = scan.Form(at - 1) == "(" && scan.Form(at + 5) is ")" or ",";
        return DateParts.Day(scan, at) is { } first && Read(scan, at + 2, sure || isAlone) is var (upper, end)
            && upper is { Year: { } year, Month: { } month, Day: { } last, Last: null } && first < last
            && CalendarDay.Of(year, month, first) is { } from && CalendarDay.Of(year, month, last) is { } to
                ? new(DateValue.Range(from, to) with { Basis = upper.Basis }, end)
                : null;
    }

    /// <summary>The year at either end: four digits, or after strokes two.</summary>
    private static DateReading? Three(SentenceScan scan, string first, string mark, string second, string third, int end) =>
        first.Length == 4 ? Of(scan, first, second, third, end)
        : third.Length == 4 || (third.Length == 2 && mark == "/") ? Ordered(scan, first, second, third, end)
        : null;

    /// <summary>
    /// Day first in Indonesian; in English whichever the numbers allow, then whichever is nearer to publication, then month first.
    /// </summary>
    private static DateReading? Ordered(SentenceScan scan, string first, string second, string? year, int end)
    {
        var dayFirst = Of(scan, year, second, first, end);
        if (scan.IsIndonesian)
        {
            return dayFirst;
        }

        var monthFirst = Of(scan, year, first, second, end);
        if (dayFirst is not { } one || monthFirst is not { } other || scan.Article.Published is not { } published)
        {
            return monthFirst ?? dayFirst;
        }

        return Away(one.Value, published) < Away(other.Value, published) ? one : other;
    }

    private static int Away(DateValue value, DateOnly published) =>
        value.Year is { } year && CalendarDay.Of(year, value.Month!.Value, value.Day!.Value) is { } day
            ? Math.Abs(day.DayNumber - published.DayNumber)
            : int.MaxValue;

    private static DateReading? Of(SentenceScan scan, string? year, string month, string day, int end)
    {
        if (DateParts.Number(month) is not { } m || DateParts.Number(day) is not { } d || !CalendarDay.Exists(m, d))
        {
            return null;
        }

        if (year is null)
        {
            return new(new(CalendarDay.NearestYear(scan.Article.Published, m, d), m, d) { Basis = DateBasis.YearWorkedOut }, end);
        }

        return DateParts.Number(year) is { } y && CalendarDay.Of(year.Length == 2 ? Century(y) + y : y, m, d) is { } date
            ? new(DateValue.Of(date), end)
            : null;
    }

    private static int Century(int year) => year < 50 ? 2000 : 1900;

    private static bool IsNext(SentenceScan scan, int i) => scan.IsDigits(i) && scan.IsJoined(i);

    // The attacks, in both languages, and not 9 November: a day of no year agrees with "11 September" of whichever year.
    private static bool IsNineEleven(SentenceScan scan, int at) => scan.Form(at) == "9" && scan.Form(at + 2) == "11";
}
