namespace Alignment.Anchors;

/// <summary>Reads dates that the text states, whatever their form.</summary>
internal static class StatedDates
{
    /// <summary>
    /// The date that begins at piece <paramref name="at"/>. <paramref name="inParentheses"/>: where "8/11" can only be a date.
    /// </summary>
    public static DateReading? Read(SentenceScan scan, int at, bool inParentheses = false) =>
        scan.IsTaken(at) ? null
        : scan.IsDigits(at) ? DayFirstDates.Read(scan, at) ?? InFigures(scan, at, inParentheses) ?? StatedYears.Read(scan, at)
        : scan.IsWord(at) ? MonthFirstDates.Read(scan, at) ?? MonthParts.Read(scan, at) ?? YearParts.Read(scan, at)
            ?? Holiday(scan, at)
        : null;

    private static DateReading? InFigures(SentenceScan scan, int at, bool inParentheses) =>
        NumericDates.Read(scan, at, inParentheses || OpensParentheses(scan, at) || FollowsDay(scan, at));

    /// <summary>The two figures after an opening parenthesis are all that stands in it, or a comma or a dash follows.</summary>
    private static bool OpensParentheses(SentenceScan scan, int at) =>
        scan.Form(at - 1) == "(" && (scan.Form(at + 3) is ")" or "," || scan.IsDash(at + 3));

    /// <summary>"hari ini 15/5", "tanggal 15/5".</summary>
    private static bool FollowsDay(SentenceScan scan, int at) =>
        scan.Form(at - 1) == "tanggal" || (scan.Form(at - 1) == "ini" && scan.Form(at - 2) == "hari");

    private static DateReading? Holiday(SentenceScan scan, int at) =>
        scan.IsCapital(at) && scan.Tables.Calendar.Holidays.TryMatch(scan.Pieces, at, out var end, out var date)
            ? DatedDays.Single(scan, date.Month, date.Day, end)
            : null;
}
