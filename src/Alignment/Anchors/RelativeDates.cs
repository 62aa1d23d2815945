namespace Alignment.Anchors;

/// <summary>Reads days told from the day of publication: yesterday, minggu depan, two weeks ago, Friday.</summary>
internal sealed class RelativeDates(SentenceScan scan)
{
    /// <summary>The words that such a day may begin with, besides numerals, units in one word and months.</summary>
    public static readonly string[] Openings =
    [
        "today", "tonight", "yesterday", "tomorrow", "last", "next", "this",
        "kemarin", "kemaren", "besok", "lusa", "hari", "malam", "pagi", "siang", "sore", "pekan", "minggu", "bulan", "tahun",
    ];

    private readonly NumberReader _numbers = new(scan.Tables, scan.Article.Language);

    /// <summary>The value of a weekday whose name ends before <paramref name="end"/>, with the words that say which one.</summary>
    public (DateValue Value, int End) Weekday(int at, DayOfWeek day, int end)
    {
        var (weeks, after) = Which(at, end);
        if (scan.Article.Published is not { } published || !CalendarDay.IsSafe(published, 0))
        {
            return (new(null, null, null, null, day), end);
        }

        var back = ((int)published.DayOfWeek - (int)day + 7) % 7;
        var date = weeks switch
        {
            Direction.WeekBefore => Monday(published).AddDays(-7 + FromMonday(day)),
            Direction.WeekAfter => Monday(published).AddDays(7 + FromMonday(day)),
            Direction.Before => published.AddDays(back == 0 ? -7 : -back),
            Direction.After => published.AddDays(back == 0 ? 7 : 7 - back),
            Direction.Unsaid when IsAhead(at) && back != 0 => published.AddDays(7 - back),
            _ => published.AddDays(-back),
        };
        return (DateValue.Of(date, day), after);
    }

    /// <summary>Any other relative expression at <paramref name="at"/>; none where the article's date is unknown.</summary>
    public (DateValue Value, int End)? Read(int at)
    {
        if (scan.Article.Published is not { } published || !CalendarDay.IsSafe(published, 0) || (!scan.IsWord(at) && !scan.IsDigits(at)))
        {
            return null;
        }

        return ((scan.IsIndonesian ? Indonesian(at, published) : English(at, published)) ?? Ago(at, published)) is var (value, end)
            ? (value.Basis == DateBasis.Stated ? value with { Basis = DateBasis.WorkedOut } : value, end)
            : null;
    }

    private (DateValue, int)? English(int at, DateOnly published) => scan.Form(at) switch
    {
        "today" or "tonight" => (DateValue.Of(published), at + 1),
        "yesterday" => (DateValue.Of(published.AddDays(-1)), at + 1),
        "tomorrow" => (DateValue.Of(published.AddDays(1)), at + 1),
        "last" when IsPeriod(at) => Shifted(scan.Form(at + 1), published, -1, at + 2),
        "next" when IsPeriod(at) => Shifted(scan.Form(at + 1), published, 1, at + 2),
        "this" when IsPeriod(at) => Shifted(scan.Form(at + 1), published, 0, at + 2),
        "last" or "next" or "this" when scan.Tables.Months.TryGetValue(scan.Form(at + 1), out var month) && scan.IsCapital(at + 1)
            && !scan.IsDigits(at + 2) && scan.Form(at + 1).Length > 2 => Named(month, scan.Form(at), published, at + 2),
        _ => null,
    };

    private (DateValue, int)? Indonesian(int at, DateOnly published)
    {
        var (word, next) = (scan.Form(at), scan.Form(at + 1));
        switch (word)
        {
            case "kemarin" when next == "lusa":
                return (DateValue.Of(published.AddDays(-2)), at + 2);
            case "kemarin" or "kemaren":
                return (DateValue.Of(published.AddDays(-1)), at + 1);
            case "besok":
                return (DateValue.Of(published.AddDays(1)), at + 1);
            case "lusa":
                return (DateValue.Of(published.AddDays(2)), at + 1);
            case "hari" or "malam" or "pagi" or "siang" or "sore" when next == "ini":
                return (DateValue.Of(published), at + 2);
            case "pekan" or "minggu" or "bulan" or "tahun":
                return next switch
                {
                    "lalu" or "kemarin" => Shifted(word, published, -1, at + 2),
                    "depan" or "mendatang" => Shifted(word, published, 1, at + 2),
                    "ini" => Shifted(word, published, 0, at + 2),
                    _ => null,
                };
            default:
                return scan.Tables.Months.TryGetValue(word, out var month) && scan.IsCapital(at)
                    && next is "lalu" or "mendatang" or "ini" && !scan.IsDigits(at - 1)
                    ? Named(month, next, published, at + 2)
                    : null;
        }
    }

    /// <summary>"two weeks ago", "tiga hari lalu", "dua tahun yang lalu", "sepekan silam".</summary>
    private (DateValue, int)? Ago(int at, DateOnly published)
    {
        var (count, i) = Count(at);
        if (count is not (>= 1 and <= 500) and not 0.5m)
        {
            return null;
        }

        Unit unit;
        if (i == at)
        {
            // "sepekan lalu"
            unit = scan.Tables.OneUnits[scan.Form(at)];
            i = at + 1;
        }
        else if (!scan.Tables.Units.TryMatch(scan.Pieces, i, out i, out unit))
        {
            return null;
        }

        if (unit.Base != "s" || unit.Factor < 86400 || count != decimal.Truncate(count))
        {
            return null;
        }

        var end = (scan.Form(i), scan.Form(i + 1)) switch
        {
            ("ago", _) or ("lalu" or "silam", _) => i + 1,
            ("yang", "lalu" or "silam") => i + 2,
            _ => 0,
        };
        return end == 0 ? null : Back(published, unit.Key, (int)count, end);
    }

    private (decimal Count, int End) Count(int at)
    {
        if (scan.Tables.OneUnits.ContainsKey(scan.Form(at)))
        {
            return (1, at);
        }

        if (!scan.IsIndonesian && scan.Form(at) is "a" or "an")
        {
            return (1, at + 1);
        }

        return _numbers.Read(scan.Pieces, at) is { To: null } number ? (number.Value, number.End) : (0, at);
    }

    private static (DateValue, int)? Back(DateOnly published, string unit, int count, int end)
    {
        switch (unit)
        {
            case "day" when CalendarDay.IsSafe(published, -count):
                return (DateValue.Of(published.AddDays(-count)), end);
            case "week" when CalendarDay.IsSafe(published, -7L * count):
                return (CalendarDay.Week(published, -count), end);
            case "month" when CalendarDay.IsSafe(published, -31L * count):
                var month = published.AddMonths(-count);
                return (new(month.Year, month.Month, null), end);
            case "year" when published.Year - count > 0:
                return (new(published.Year - count, null, null), end);
            case "decade" when published.Year - (10 * count) > 0:
                return (new(published.Year - (10 * count), null, null), end);
            default:
                return null;
        }
    }

    private (DateValue, int)? Shifted(string unit, DateOnly published, int by, int end)
    {
        switch (unit)
        {
            case "week" or "pekan" or "minggu":
                return (CalendarDay.Week(published, by), end);
            case "month" or "bulan":
                var month = published.AddMonths(by);
                return (new(month.Year, month.Month, null), end);
            case "year" or "tahun":
                return (new(published.Year + by, null, null), end);
            default:
                return null;
        }
    }

    private static (DateValue, int) Named(int month, string which, DateOnly published, int end)
    {
        var year = which switch
        {
            "last" or "lalu" => month < published.Month ? published.Year : published.Year - 1,
            "next" or "mendatang" => month > published.Month ? published.Year : published.Year + 1,
            _ => published.Year,
        };
        return (new(year, month, null) { Basis = DateBasis.YearWorkedOut }, end);
    }

    // "the last year" is the twelve months up to now, not the year before.
    private bool IsPeriod(int at) => scan.Form(at + 1) is "week" or "month" or "year"
        && !(scan.Form(at - 1) == "the" && scan.Form(at) == "last" && scan.Form(at + 1) != "week");

    private enum Direction
    {
        Unsaid,
        Here,
        Before,
        After,
        WeekBefore,
        WeekAfter,
    }

    private (Direction, int End) Which(int at, int end)
    {
        if (scan.IsIndonesian)
        {
            var i = scan.Form(end) is "pagi" or "siang" or "sore" or "malam" or "petang" ? end + 1 : end;
            return (scan.Form(i), scan.Form(i + 1)) switch
            {
                ("lalu" or "silam", _) => (Direction.Before, i + 1),
                ("yang", "lalu") => (Direction.Before, i + 2),
                ("depan" or "mendatang", _) => (Direction.After, i + 1),
                ("pekan" or "minggu", "lalu") => (Direction.WeekBefore, i + 2),
                ("pekan" or "minggu", "depan") => (Direction.WeekAfter, i + 2),
                ("ini", _) => (Direction.Here, i + 1),
                _ => (Direction.Unsaid, end),
            };
        }

        return (scan.Form(at - 1), scan.Form(end), scan.Form(end + 1)) switch
        {
            (_, "last", "week") => (Direction.WeekBefore, end + 2),
            (_, "next", "week") => (Direction.WeekAfter, end + 2),
            ("last", _, _) => (Direction.Before, end),
            ("next", _, _) => (Direction.After, end),
            ("this", _, _) => (Direction.Here, end),
            _ => (Direction.Unsaid, end),
        };
    }

    /// <summary>A word that looks ahead stands in the dozen pieces before, in the same clause or the one before it.</summary>
    private bool IsAhead(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 12; i--)
        {
            if (scan.Words.Ahead.Contains(scan.Form(i)))
            {
                return true;
            }

            if (scan.Form(i) is ";" or "said" or "kata" or "mengatakan")
            {
                return false;
            }
        }

        return false;
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-FromMonday(day.DayOfWeek));

    private static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;
}
