namespace Alignment.Anchors;

/// <summary>Reads "two weeks ago", "tiga hari lalu", "dua tahun yang lalu", "sepekan silam".</summary>
internal sealed class TimeAgo(SentenceScan scan, NumberReader numbers)
{
    /// <summary>More days, weeks or years than news counts back.</summary>
    private const int Most = 500;

    private const int SecondsInDay = 86_400;

    /// <summary>
    /// The day, week, month, year or decade so long before <paramref name="published"/> that begins at piece <paramref name="at"/>.
    /// </summary>
    public DateReading? Read(int at, DateOnly published) =>
        Span(at) is var (count, unit, i) && unit is { Base: "s", Factor: >= SecondsInDay }
        && count is >= 1 and <= Most && count == decimal.Truncate(count)
        && After(i) is { } end && CalendarDay.Shifted(published, unit.Key, -(int)count) is { } value
            ? new(value, end)
            : null;

    private (decimal Count, Unit Unit, int End)? Span(int at)
    {
        if (scan.Tables.OneUnits.TryGetValue(scan.Form(at), out var one))
        {
            return (1, one, at + 1);
        }

        return Count(at) is var (count, i) && scan.Tables.Units.TryMatch(scan.Pieces, i, out var end, out var unit)
            ? (count, unit, end)
            : null;
    }

    private (decimal Count, int End)? Count(int at) =>
        !scan.IsIndonesian && scan.Form(at) is "a" or "an" ? (1, at + 1)
        : numbers.Read(at) is { To: null } number ? (number.Value, number.End)
        : null;

    private int? After(int i) => (scan.Form(i), scan.Form(i + 1)) switch
    {
        ("ago" or "lalu" or "silam", _) => i + 1,
        ("yang", "lalu" or "silam") => i + 2,
        _ => null,
    };
}
