namespace Alignment.Anchors;

/// <summary>Reads dates: stated ones in either order, weekdays, and days told from the day of publication.</summary>
internal sealed class DateReader(SentenceScan scan)
{
    private readonly StatedDates _stated = new(scan);
    private readonly RelativeDates _relative = new(scan);

    /// <summary>Adds the date that begins at piece <paramref name="at"/>; the piece after it, or <paramref name="at"/>.</summary>
    public int Read(int at)
    {
        var reading = WeekdayAt(at) ?? _relative.Read(at) ?? _stated.Read(at);
        if (reading is not var (value, end))
        {
            return at;
        }

        scan.Add(AnchorType.Date, at, end, value);
        return end;
    }

    private (DateValue Value, int End)? WeekdayAt(int at)
    {
        if (Weekday(at) is not var (weekday, end))
        {
            return null;
        }

        // "Jumat (8/8/2025)", "Friday, Aug. 8", "Jumat 8 Agustus": the stated date is the value.
        var i = end;
        var part = scan.Form(i) is "pagi" or "siang" or "sore" or "malam" or "petang"
            ? i + 1
            : scan.Form(i) == "dini" && scan.Form(i + 1) == "hari"
            ? i + 2
            : i;
        var open = scan.Form(part) is "(" or ",";
        if (_stated.Read(open ? part + 1 : part, inParentheses: true) is var (date, after) && date.Day is not null)
        {
            return (date, scan.Form(part) == "(" && scan.Form(after) == ")" ? after + 1 : after);
        }

        return _relative.Weekday(at, weekday, end);
    }

    /// <summary>
    /// A weekday's name. "Minggu" is Sunday only with a capital and not where a count, or "ini", "lalu", "depan" at the start of the sentence, makes
    /// it a week.
    /// </summary>
    private (DayOfWeek Day, int End)? Weekday(int at)
    {
        if (!scan.IsWord(at) || !scan.Tables.Weekdays.TryGetValue(scan.Form(at), out var day))
        {
            return null;
        }

        if (!scan.IsIndonesian)
        {
            if (!scan.IsCapital(at))
            {
                return null;
            }

            var isShort = scan.Form(at).Length <= 5;
            return !isShort ? ((DayOfWeek)day, at + 1)
                : scan.Form(at + 1) is "." or "," ? ((DayOfWeek)day, scan.Form(at + 1) == "." ? at + 2 : at + 1)
                : null;
        }

        var week = day == 0 && scan.Form(at) == "minggu"
            && (!scan.IsCapital(at) ? scan.Form(at - 1) != "hari" : at == 0 && scan.Form(at + 1) is "ini" or "lalu" or "depan" or "kemarin");
        return week || (!scan.IsCapital(at) && scan.Form(at - 1) != "hari") ? null : ((DayOfWeek)day, at + 1);
    }
}
