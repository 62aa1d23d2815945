namespace Alignment.Anchors;

/// <summary>Reads dates: with a weekday before them, told from the day of publication, or stated.</summary>
internal sealed class DateReader
{
    private readonly SentenceScan _scan;
    private readonly StatedDates _stated;
    private readonly WeekdayDates _weekdays;
    private readonly RelativeDates _relative;

    public DateReader(SentenceScan scan, NumberReader numbers)
    {
        (_scan, _stated, _relative) = (scan, new(scan), new(scan, numbers));
        _weekdays = new(scan, _stated);
    }

    /// <summary>Adds the date that begins at piece <paramref name="at"/>; the piece after it, or <paramref name="at"/>.</summary>
    public int Read(int at)
    {
        if ((_weekdays.Read(at) ?? _relative.Read(at) ?? _stated.Read(at)) is not var (value, end))
        {
            return at;
        }

        _scan.Add(AnchorType.Date, at, end, value);
        return end;
    }
}
