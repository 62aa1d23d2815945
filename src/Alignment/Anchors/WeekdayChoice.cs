namespace Alignment.Anchors;

/// <summary>Chooses which day a bare weekday means, from the words beside it and the day of publication.</summary>
internal static class WeekdayChoice
{
    /// <summary>How far before a weekday a word that looks ahead is sought, in pieces: a clause or two.</summary>
    private const int Reach = 12;

    /// <summary>What the words beside a weekday say of it.</summary>
    private enum Direction
    {
        Unsaid,
        Here,
        Before,
        After,
        WeekBefore,
        WeekAfter,
    }

    /// <summary>The day, with the words behind that say which; the weekday alone where the day of publication is unknown.</summary>
    /// <param name="scan">The sentence.</param>
    /// <param name="at">The piece that names the weekday.</param>
    /// <param name="day">The weekday.</param>
    /// <param name="end">The piece after its name.</param>
    public static DateReading Of(SentenceScan scan, int at, DayOfWeek day, int end)
    {
        if (scan.Article.Published is not { } published || !CalendarDay.IsSafe(published, 0))
        {
            return new(new(null, null, null, null, day), end);
        }

        var (direction, after) = scan.IsIndonesian ? Indonesian(scan, end) : English(scan, at, end);
        var back = ((int)published.DayOfWeek - (int)day + 7) % 7;
        var date = direction switch
        {
            Direction.WeekBefore => CalendarDay.Monday(published).AddDays(-7 + CalendarDay.FromMonday(day)),
            Direction.WeekAfter => CalendarDay.Monday(published).AddDays(7 + CalendarDay.FromMonday(day)),
            Direction.Before => published.AddDays(back == 0 ? -7 : -back),
            Direction.After => published.AddDays(7 - back),
            Direction.Unsaid when back != 0 && IsAhead(scan, at) => published.AddDays(7 - back),
            _ => published.AddDays(-back),
        };
        return new(DateValue.Of(date, day), after);
    }

    private static (Direction, int End) Indonesian(SentenceScan scan, int end)
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

    private static (Direction, int End) English(SentenceScan scan, int at, int end) =>
        (scan.Form(at - 1), scan.Form(end), scan.Form(end + 1)) switch
    {
        (_, "last", "week") => (Direction.WeekBefore, end + 2),
        (_, "next", "week") => (Direction.WeekAfter, end + 2),
        ("last", _, _) => (Direction.Before, end),
        ("next", _, _) => (Direction.After, end),
        ("this", _, _) => (Direction.Here, end),
        _ => (Direction.Unsaid, end),
    };

    /// <summary>A word that looks ahead stands before, in the same clause or the one before it.</summary>
    private static bool IsAhead(SentenceScan scan, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - Reach; i--)
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
}
