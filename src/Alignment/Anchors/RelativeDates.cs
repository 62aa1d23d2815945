namespace Alignment.Anchors;

/// <summary>
/// Reads days, weeks, months and years told from the day of publication: yesterday, minggu depan, last May, two weeks ago.
/// </summary>
internal static class RelativeDates
{
    /// <summary>What begins at piece <paramref name="at"/>; none where the article's date is unknown.</summary>
    public static DateReading? Read(SentenceScan scan, int at)
    {
        if (scan.Article.Published is not { } published || !CalendarDay.IsSafe(published, 0) || (!scan.IsWord(at) && !scan.IsDigits(at)))
        {
            return null;
        }

        var reading = RelativeParts.Read(scan, at, published) ?? Named(scan, at, published) ?? Month(scan, at, published)
            ?? TimeAgo.Read(scan, at, published);
        return reading is var (value, end)
            ? new(value.Basis == DateBasis.Stated ? value with { Basis = DateBasis.WorkedOut } : value, end)
            : null;
    }

    private static DateReading? Named(SentenceScan scan, int at, DateOnly published) =>
        scan.Tables.Calendar.RelativeDays.TryMatch(scan.Pieces, at, out var end, out var day) && !IsStretch(scan, at, day.Unit)
        && !IsOneNight(scan, at)
        && CalendarDay.Shifted(published, day.Unit, day.By) is { } value
            ? new(value, end)
            : null;

    // "the last year" is the twelve months up to now, not the year before.
    private static bool IsStretch(SentenceScan scan, int at, string unit) =>
        unit != "week" && scan.Form(at) == "last" && scan.Form(at - 1) == "the";

    // "Menginap semalam" is for one night, "semalam suntuk" all night; "semalam" else last night.
    private static bool IsOneNight(SentenceScan scan, int at) =>
        scan.Form(at) == "semalam"
        && (scan.Form(at + 1) == "suntuk" || scan.Form(at - 1) is "menginap" or "bermalam" or "selama" or "sehari" or "dalam" or "hanya");

    /// <summary>"last May", "Mei lalu".</summary>
    private static DateReading? Month(SentenceScan scan, int at, DateOnly published)
    {
        var (name, which) = scan.IsIndonesian ? (at, at + 1) : (at + 1, at);
        return IsWhich(scan, scan.Form(which)) && scan.Tables.Calendar.Months.TryGetValue(scan.Form(name), out var month)
            && scan.IsCapital(name) && !IsBesideDigits(scan, at) && (scan.IsIndonesian || scan.Form(name).Length > 2)
            ? new(new(YearOf(month, scan.Form(which), published), month, null) { Basis = DateBasis.YearWorkedOut }, at + 2)
            : null;
    }

    private static bool IsWhich(SentenceScan scan, string form) =>
        scan.IsIndonesian ? form is "lalu" or "mendatang" or "ini" : form is "last" or "next" or "this";

    // "12 Mei lalu", "last May 12": a day, which is stated.
    private static bool IsBesideDigits(SentenceScan scan, int at) => scan.IsDigits(scan.IsIndonesian ? at - 1 : at + 2);

    private static int YearOf(int month, string which, DateOnly published) => which switch
    {
        "last" or "lalu" => month < published.Month ? published.Year : published.Year - 1,
        "next" or "mendatang" => month > published.Month ? published.Year : published.Year + 1,
        _ => published.Year,
    };
}
