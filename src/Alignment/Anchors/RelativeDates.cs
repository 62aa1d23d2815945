namespace Alignment.Anchors;

/// <summary>
/// Reads days, weeks, months and years told from the day of publication: yesterday, minggu depan, last May, two weeks ago.
/// </summary>
internal sealed class RelativeDates(SentenceScan scan, NumberReader numbers)
{
    private readonly TimeAgo _ago = new(scan, numbers);

    /// <summary>What begins at piece <paramref name="at"/>; none where the article's date is unknown.</summary>
    public DateReading? Read(int at)
    {
        if (scan.Article.Published is not { } published || !CalendarDay.IsSafe(published, 0) || (!scan.IsWord(at) && !scan.IsDigits(at)))
        {
            return null;
        }

        return (Named(at, published) ?? Month(at, published) ?? _ago.Read(at, published)) is var (value, end)
            ? new(value.Basis == DateBasis.Stated ? value with { Basis = DateBasis.WorkedOut } : value, end)
            : null;
    }

    private DateReading? Named(int at, DateOnly published) =>
        scan.Tables.Calendar.RelativeDays.TryMatch(scan.Pieces, at, out var end, out var day) && !IsStretch(at, day.Unit)
        && CalendarDay.Shifted(published, day.Unit, day.By) is { } value
            ? new(value, end)
            : null;

    // "the last year" is the twelve months up to now, not the year before.
    private bool IsStretch(int at, string unit) => unit != "week" && scan.Form(at) == "last" && scan.Form(at - 1) == "the";

    /// <summary>"last May", "Mei lalu".</summary>
    private DateReading? Month(int at, DateOnly published)
    {
        var (name, which) = scan.IsIndonesian ? (at, at + 1) : (at + 1, at);
        return IsWhich(scan.Form(which)) && scan.Tables.Calendar.Months.TryGetValue(scan.Form(name), out var month) && scan.IsCapital(name)
            && !IsBesideDigits(at) && (scan.IsIndonesian || scan.Form(name).Length > 2)
            ? new(new(YearOf(month, scan.Form(which), published), month, null) { Basis = DateBasis.YearWorkedOut }, at + 2)
            : null;
    }

    private bool IsWhich(string form) => scan.IsIndonesian ? form is "lalu" or "mendatang" or "ini" : form is "last" or "next" or "this";

    // "12 Mei lalu", "last May 12": a day, which is stated.
    private bool IsBesideDigits(int at) => scan.IsDigits(scan.IsIndonesian ? at - 1 : at + 2);

    private static int YearOf(int month, string which, DateOnly published) => which switch
    {
        "last" or "lalu" => month < published.Month ? published.Year : published.Year - 1,
        "next" or "mendatang" => month > published.Month ? published.Year : published.Year + 1,
        _ => published.Year,
    };
}
