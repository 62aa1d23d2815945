namespace Alignment.Anchors;

/// <summary>Reads dates: with a weekday before them, told from the day of publication, or stated.</summary>
internal static class DateReader
{
    /// <summary>Adds the date that begins at piece <paramref name="at"/>; the piece after it, or <paramref name="at"/>.</summary>
    public static int Read(SentenceScan scan, int at)
    {
        if ((WeekdayDates.Read(scan, at) ?? RelativeDates.Read(scan, at) ?? StatedDates.Read(scan, at)) is not var (value, end))
        {
            return at;
        }

        scan.Add(AnchorType.Date, at, end, value);
        return end;
    }
}
