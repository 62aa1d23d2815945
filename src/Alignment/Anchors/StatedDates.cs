using System.Globalization;

namespace Alignment.Anchors;

/// <summary>Reads dates that the text states: 8 August 2025, Aug. 8, 15–16 Juli 2026, 8/8/2025, August 2025, akhir Juni 2027, 2018, the 1990s.</summary>
internal sealed class StatedDates(SentenceScan scan)
{
    /// <summary>The words that a stated date may begin with, besides months.</summary>
    public static readonly string[] Openings =
    [
        "early", "beginning", "start", "mid", "middle", "late", "end", "first", "second", "christmas", "new", "awal", "pertengahan", "medio",
        "akhir", "paruh", "separuh", "natal",
    ];

    /// <summary>
    /// The date that begins at piece <paramref name="at"/> and the piece after it. <paramref name="inParentheses"/>: where "8/11" can only be a date.
    /// </summary>
    public (DateValue Value, int End)? Read(int at, bool inParentheses = false)
    {
        if (scan.IsTaken(at))
        {
            return null;
        }

        if (scan.IsDigits(at))
        {
            return DayFirst(at) ?? Numeric(at, inParentheses || (scan.Form(at - 1) == "(" && IsDateContext(at))) ?? Year(at);
        }

        return scan.IsWord(at) ? MonthFirst(at) ?? PartOfMonth(at) ?? Holiday(at) : null;
    }

    /// <summary>
    /// The month named at <paramref name="i"/> and the piece after it. <paramref name="beside"/>: a day or year stands beside it, so that
    /// abbreviations and "May" are sure.
    /// </summary>
    public (int Month, int End)? Month(int i, bool beside)
    {
        if (!scan.IsWord(i) || !scan.Tables.Months.TryGetValue(scan.Form(i), out var month) || (!scan.IsCapital(i) && !(scan.IsIndonesian && beside)))
        {
            return null;
        }

        var form = scan.Form(i);
        var isShort = form.Length <= 3 ? form is not "may" and not "mei" : form is "sept" or "agust";
        if (isShort && !beside)
        {
            return null;
        }

        if (!beside && form is "may" or "march" && !scan.IsIndonesian && !scan.Words.BeforeMonth.Contains(scan.Form(i - 1)))
        {
            return null;
        }

        return (month, isShort && scan.Form(i + 1) == "." && scan.IsJoined(i + 1) ? i + 2 : i + 1);
    }

    /// <summary>A year in four digits without separators, 1000–2999, at <paramref name="i"/>.</summary>
    public int? FourDigits(int i) =>
        scan.IsDigits(i) && scan.Form(i).Length == 4 && int.TryParse(scan.Form(i), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= 1000 and < 3000 ? year : null;

    private int? Day(int i) =>
        scan.IsDigits(i) && scan.Form(i).Length <= 2 && int.TryParse(scan.Form(i), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && day is >= 1 and <= 31 ? day : null;

    private (DateValue, int)? DayFirst(int at)
    {
        if (Day(at) is not { } day)
        {
            return null;
        }

        var i = scan.IsJoined(at + 1) && scan.Form(at + 1) is "st" or "nd" or "rd" or "th" ? at + 2 : at + 1;
        int? second = null;
        if ((scan.IsDash(i) || scan.Form(i) is "and" or "dan" or "to" or "hingga" or "sampai" or "&" or "/") && Day(i + 1) is { } last && last > day)
        {
            (second, i) = (last, i + 2);
        }

        i += scan.Form(i) == "of" ? 1 : 0;
        if (Month(i, beside: true) is not var (month, end) || !CalendarDay.Exists(month, day))
        {
            return null;
        }

        if (second is { } upper)
        {
            return CalendarDay.Exists(month, upper) ? Ranged(month, day, month, upper, end) : null;
        }

        // "31 Agustus–1 September"
        if ((scan.IsDash(end) || scan.Form(end) is "to" or "hingga" or "sampai" or "until") && Day(end + 1) is { } to
            && Month(end + 2, beside: true) is var (toMonth, toEnd)
            && CalendarDay.Exists(toMonth, to) && (toMonth, to).CompareTo((month, day)) > 0)
        {
            return Ranged(month, day, toMonth, to, toEnd);
        }

        return Single(month, day, end);
    }

    private (DateValue, int)? MonthFirst(int at)
    {
        var plain = Month(at, beside: false);
        var beside = Month(at, beside: true);
        if (beside is not var (month, i))
        {
            return null;
        }

        if (Day(i) is { } day && CalendarDay.Exists(month, day) && !scan.IsIndonesian)
        {
            var end = scan.IsJoined(i + 1) && scan.Form(i + 1) is "st" or "nd" or "rd" or "th" ? i + 2 : i + 1;
            if ((scan.IsDash(end) || scan.Form(end) is "and" or "to" or "through") && Day(end + 1) is { } last && last > day && CalendarDay.Exists(month, last)
                && Month(end + 2, true) is null && scan.Form(end + 2) is not "percent" and not "%")
            {
                return Ranged(month, day, month, last, end + 2);
            }

            if ((scan.IsDash(end) || scan.Form(end) is "to" or "through" or "until") && Month(end + 1, true) is var (toMonth, toDay) && Day(toDay) is { } to
                && CalendarDay.Exists(toMonth, to) && (toMonth, to).CompareTo((month, day)) > 0)
            {
                return Ranged(month, day, toMonth, to, toDay + 1);
            }

            return Single(month, day, end);
        }

        var comma = scan.Form(i) is "," or "of" ? i + 1 : i;
        if (FourDigits(comma) is { } year && (comma == i || !scan.IsIndonesian))
        {
            return (new(year, month, null), comma + 1);
        }

        return plain is { } alone ? (new DateValue(null, month, null), alone.End) : null;
    }

    /// <summary>
    /// "early October", "akhir Mei", "second half of October", "end of June 2027": a stretch of the month where its year is known, else the month.
    /// </summary>
    private (DateValue, int)? PartOfMonth(int at)
    {
        var (from, to, i) = (scan.Form(at), scan.Form(at + 1)) switch
        {
            ("early" or "awal", _) => (1, 10, at + 1),
            ("beginning" or "start", "of") => (1, 10, at + 2),
            ("mid" or "pertengahan" or "medio", _) => (11, 20, scan.IsDash(at + 1) ? at + 2 : at + 1),
            ("middle", "of") => (11, 20, at + 2),
            ("late" or "akhir", _) => (21, 31, at + 1),
            ("end", "of") => (21, 31, at + 2),
            ("first", "half") when scan.Form(at + 2) == "of" => (1, 15, at + 3),
            ("second", "half") when scan.Form(at + 2) == "of" => (16, 31, at + 3),
            ("paruh" or "separuh", "pertama") => (1, 15, at + 2),
            ("paruh" or "separuh", "kedua") => (16, 31, at + 2),
            _ => (0, 0, at),
        };
        i += scan.Form(i) == "bulan" ? 1 : 0;
        if (from == 0 || MonthFirst(i) is not var (value, end) || value.Month is not { } month || value.Day is not null)
        {
            return null;
        }

        if ((value.Year ?? CalendarDay.NearestYear(scan.Article.Published, month, Math.Min(15, from + 5))) is not { } year)
        {
            return (value, end);
        }

        var last = new DateOnly(year, month, Math.Min(to, DateTime.DaysInMonth(year, month)));
        return (new(year, month, from, last) { Basis = Basis(value.Year) }, end);
    }

    private (DateValue, int)? Holiday(int at)
    {
        if (!scan.IsCapital(at))
        {
            return null;
        }

        var (month, day, end) = scan.Form(at) switch
        {
            "christmas" => scan.Form(at + 1) switch { "eve" => (12, 24, at + 2), "day" => (12, 25, at + 2), _ => (12, 25, at + 1) },
            "natal" when scan.IsIndonesian => (12, 25, at + 1),
            "new" when scan.Form(at + 1) == "year"
                && scan.Form(at + 2) == "'s" => scan.Form(at + 3) switch { "day" => (1, 1, at + 4), "eve" => (12, 31, at + 4), _ => (0, 0, at) },
            _ => (0, 0, at),
        };
        return month > 0 ? Single(month, day, end) : null;
    }

    private (DateValue, int)? Numeric(int at, bool sure)
    {
        var form = scan.Form(at);
        if (form.Contains('.', StringComparison.Ordinal))
        {
            return form.Split('.') is [var d, var m, var y] && y.Length == 4 ? Ordered(d, m, y, at + 1) : null;
        }

        if (scan.Form(at + 1) is not ("/" or "-") || !scan.IsJoined(at + 1) || !scan.IsDigits(at + 2) || !scan.IsJoined(at + 2))
        {
            return null;
        }

        var mark = scan.Form(at + 1);
        if (scan.Form(at + 3) == mark && scan.IsJoined(at + 3) && scan.IsDigits(at + 4) && scan.IsJoined(at + 4))
        {
            return form.Length == 4 ? Of(form, scan.Form(at + 2), scan.Form(at + 4), at + 5)
                : scan.Form(at + 4).Length is 4 or 2 && (mark == "/" || scan.Form(at + 4).Length == 4)
                    ? Ordered(form, scan.Form(at + 2), scan.Form(at + 4), at + 5)
                : null;
        }

        return mark == "/" && form.Length <= 2 && scan.Form(at + 2).Length <= 2 && (sure || (!scan.IsIndonesian && form == "9" && scan.Form(at + 2) == "11"))
            ? Ordered(form, scan.Form(at + 2), null, at + 3)
            : null;
    }

    /// <summary>Day first in Indonesian; in English whichever the numbers allow, then whichever is nearer to publication, then month first.</summary>
    private (DateValue, int)? Ordered(string first, string second, string? year, int end)
    {
        var dayFirst = Of(year, second, first, end);
        if (scan.IsIndonesian)
        {
            return dayFirst;
        }

        var monthFirst = Of(year, first, second, end);
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

    private (DateValue Value, int End)? Of(string? year, string month, string day, int end)
    {
        if (!int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var m)
            || !int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var d)
            || !CalendarDay.Exists(m, d))
        {
            return null;
        }

        if (year is null)
        {
            return (new(CalendarDay.NearestYear(scan.Article.Published, m, d), m, d) { Basis = DateBasis.YearWorkedOut }, end);
        }

        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y))
        {
            return null;
        }

        y = year.Length == 2 ? (y < 50 ? 2000 : 1900) + y : y;
        return CalendarDay.Of(y, m, d) is { } date ? (DateValue.Of(date), end) : null;
    }

    private (DateValue, int)? Year(int at)
    {
        if (FourDigits(at) is not { } year || year is < 1500 or >= 2200 || IsCount(at))
        {
            return null;
        }

        if ((scan.Form(at + 1) == "s" && scan.IsJoined(at + 1)) || (scan.Form(at + 1) == "-" && scan.Form(at + 2) == "an" && scan.IsJoined(at + 2)))
        {
            var decade = year % 100 == 0 ? 99 : 9;
            return year % 10 == 0 ? (DateValueOfYears(year, year + decade), scan.Form(at + 1) == "s" ? at + 2 : at + 3) : null;
        }

        if (scan.IsDash(at + 1) && scan.IsJoined(at + 1) && FourDigits(at + 2) is { } last && last > year && last < 2200)
        {
            return (DateValueOfYears(year, last), at + 3);
        }

        return (new(year, null, null), at + 1);
    }

    private static DateValue DateValueOfYears(int first, int last) => new(first, null, null, new DateOnly(last, 12, 31));

    /// <summary>"2000 people", "Rp 2000", "No. 1999": four digits that count or number something.</summary>
    private bool IsCount(int at)
    {
        var next = scan.Form(at + 1);
        return scan.Words.Counted.Contains(next) || scan.Words.Counting.Contains(scan.Form(at - 1))
            || (scan.Form(at - 1) == "." && scan.Form(at - 2) == "no")
            || (scan.Form(at - 1) == "-" && scan.IsJoined(at) && scan.IsDigits(at - 2))
            || scan.Tables.Units.TryMatch(scan.Pieces, at + 1, out _, out _) || scan.Tables.CurrencyWords.TryMatch(scan.Pieces, at + 1, out _, out _)
            || (scan.Tables.Numerals.TryGetValue(next, out var numeral) && numeral.Class is NumeralClass.Scale);
    }

    /// <summary>The two figures after an opening parenthesis are all that stands in it, or a comma or a dash follows.</summary>
    private bool IsDateContext(int at) => scan.Form(at + 3) is ")" or "," || scan.IsDash(at + 3);

    private (DateValue, int)? Single(int month, int day, int end)
    {
        var comma = scan.Form(end) == "," ? end + 1 : end;
        var stated = FourDigits(comma) is { } y && y is >= 1500 and < 2200 ? y : (int?)null;
        if (stated is { } year)
        {
            return CalendarDay.Of(year, month, day) is { } date ? (DateValue.Of(date), comma + 1) : null;
        }

        return (new(CalendarDay.NearestYear(scan.Article.Published, month, day), month, day) { Basis = DateBasis.YearWorkedOut }, end);
    }

    private (DateValue, int)? Ranged(int month, int day, int lastMonth, int lastDay, int end)
    {
        var comma = scan.Form(end) == "," ? end + 1 : end;
        var stated = FourDigits(comma);
        var year = stated ?? CalendarDay.NearestYear(scan.Article.Published, month, day);
        return year is { } known
            ? CalendarDay.Of(known, month, day) is { } first && CalendarDay.Of(known, lastMonth, lastDay) is { } last
                ? (DateValue.Range(first, last) with { Basis = Basis(stated) }, stated is null ? end : comma + 1)
                : null
            : (new(null, month, day), end);
    }

    private static DateBasis Basis(int? statedYear) => statedYear is null ? DateBasis.YearWorkedOut : DateBasis.Stated;
}
