namespace Alignment.Anchors;

/// <summary>Reads "two weeks ago", "tiga hari lalu", "dua tahun yang lalu", "sepekan silam".</summary>
internal static class TimeAgo
{
    /// <summary>More days, weeks or years than news counts back.</summary>
    private const int Most = 500;

    private const int SecondsInDay = 86_400;

    /// <summary>
    /// The day, week, month, year or decade so long before <paramref name="published"/> that begins at piece <paramref name="at"/>.
    /// </summary>
    public static DateReading? Read(SentenceScan scan, int at, DateOnly published) =>
        Span(scan, at) is var (count, unit, i) && unit is { Base: "s", Factor: >= SecondsInDay }
        && count is >= 1 and <= Most && count == decimal.Truncate(count)
        && After(scan, i) is { } end && CalendarDay.Shifted(published, unit.Key, -(int)count) is { } value
            ? new(value, end)
            : null;

    private static (decimal Count, Unit Unit, int End)? Span(SentenceScan scan, int at)
    {
        if (scan.Tables.OneUnits.TryGetValue(scan.Form(at), out var one))
        {
            return (1, one, at + 1);
        }

        return Count(scan, at) is var (count, i) && scan.Tables.Units.TryMatch(scan.Pieces, i, out var end, out var unit)
            ? (count, unit, end)
            : null;
    }

    private static (decimal Count, int End)? Count(SentenceScan scan, int at) =>
        !scan.IsIndonesian && scan.Form(at) is "a" or "an" ? (1, at + 1)
        : NumberReader.Read(scan, at) is { To: null } number ? (number.Value, number.End)
        : null;

    private static int? After(SentenceScan scan, int i) => (scan.Form(i), scan.Form(i + 1)) switch
    {
        ("ago" or "lalu" or "silam", _) => i + 1,
        ("yang", "lalu" or "silam") => i + 2,
        _ => null,
    };
}
