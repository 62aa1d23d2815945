namespace Alignment.Anchors;

/// <summary>Reads dates that the text states, whatever their form.</summary>
internal sealed class StatedDates
{
    private readonly SentenceScan _scan;
    private readonly DatedDays _days;
    private readonly DayFirstDates _dayFirst;
    private readonly MonthFirstDates _monthFirst;
    private readonly MonthParts _monthParts;
    private readonly NumericDates _numeric;
    private readonly StatedYears _years;

    public StatedDates(SentenceScan scan)
    {
        var parts = new DateParts(scan);
        _scan = scan;
        _days = new(scan, parts);
        _dayFirst = new(scan, parts, _days);
        _monthFirst = new(scan, parts, _days);
        _monthParts = new(scan, _monthFirst);
        _numeric = new(scan);
        _years = new(scan, parts);
    }

    /// <summary>
    /// The date that begins at piece <paramref name="at"/>. <paramref name="inParentheses"/>: where "8/11" can only be a date.
    /// </summary>
    public DateReading? Read(int at, bool inParentheses = false) =>
        _scan.IsTaken(at) ? null
        : _scan.IsDigits(at)
            ? _dayFirst.Read(at) ?? _numeric.Read(at, inParentheses || OpensParentheses(at) || FollowsDay(at)) ?? _years.Read(at)
        : _scan.IsWord(at) ? _monthFirst.Read(at) ?? _monthParts.Read(at) ?? Holiday(at)
        : null;

    /// <summary>The two figures after an opening parenthesis are all that stands in it, or a comma or a dash follows.</summary>
    private bool OpensParentheses(int at) => _scan.Form(at - 1) == "(" && (_scan.Form(at + 3) is ")" or "," || _scan.IsDash(at + 3));

    /// <summary>"hari ini 15/5", "tanggal 15/5".</summary>
    private bool FollowsDay(int at) => _scan.Form(at - 1) == "tanggal" || (_scan.Form(at - 1) == "ini" && _scan.Form(at - 2) == "hari");

    private DateReading? Holiday(int at) =>
        _scan.IsCapital(at) && _scan.Tables.Calendar.Holidays.TryMatch(_scan.Pieces, at, out var end, out var date)
            ? _days.Single(date.Month, date.Day, end)
            : null;
}
