namespace Alignment.Anchors;

/// <summary>Reads dates that begin with a weekday: Friday, Jumat pekan lalu, Jumat (8/8/2025), Friday, Aug. 8.</summary>
internal static class WeekdayDates
{
    /// <summary>
    /// The date whose weekday is named at piece <paramref name="at"/>: the one stated beside it, else one worked out from publication.
    /// </summary>
    public static DateReading? Read(SentenceScan scan, int at) =>
        Name(scan, at) is var (weekday, end) ? Stated(scan, weekday, end) ?? WeekdayChoice.Of(scan, at, weekday, end) : null;

    private static DateReading? Stated(SentenceScan scan, DayOfWeek weekday, int end)
    {
        var part = AfterPartOfDay(scan, end);
        var open = scan.Form(part) is "(" or ",";
        return StatedDates.Read(scan, open ? part + 1 : part, inParentheses: true) is var (date, after) && date.Day is not null
            ? new(date.Year is null ? date with { StatedWeekday = weekday } : date,
                scan.Form(part) == "(" && scan.Form(after) == ")" ? after + 1 : after)
            : null;
    }

    private static int AfterPartOfDay(SentenceScan scan, int i) =>
        scan.Form(i) is "pagi" or "siang" or "sore" or "malam" or "petang" ? i + 1
        : scan.Form(i) == "dini" && scan.Form(i + 1) == "hari" ? i + 2
        : i;

    /// <summary>A weekday's name, and the piece after it.</summary>
    private static (DayOfWeek Day, int End)? Name(SentenceScan scan, int at)
    {
        if (!scan.IsWord(at) || !scan.Tables.Calendar.Weekdays.TryGetValue(scan.Form(at), out var day))
        {
            return null;
        }

        var end = scan.IsIndonesian ? IndonesianEnd(scan, at) : EnglishEnd(scan, at);
        return end > at ? ((DayOfWeek)day, end) : null;
    }

    /// <summary>Names of up to five letters are abbreviations, which a point or a comma follows.</summary>
    private static int EnglishEnd(SentenceScan scan, int at) =>
        !scan.IsCapital(at) ? at
        : scan.Form(at).Length > 5 ? at + 1
        : scan.Form(at + 1) switch { "." => at + 2, "," => at + 1, _ => at };

    /// <summary>
    /// In small letters only behind "hari"; "Minggu" is a week where "ini", "lalu", "depan" or "kemarin" follows it at the start of the
    /// sentence.
    /// </summary>
    private static int IndonesianEnd(SentenceScan scan, int at)
    {
        var isWeek = at == 0 && scan.Form(at) == "minggu" && scan.Form(at + 1) is "ini" or "lalu" or "depan" or "kemarin";
        return scan.IsCapital(at) ? isWeek ? at : at + 1
            : scan.Form(at - 1) == "hari" ? at + 1
            : at;
    }
}
