namespace Alignment.Anchors;

/// <summary>Reads one unit without a figure: setahun, sejam setengah, a week, a year and a half.</summary>
internal sealed class SingleUnits(SentenceScan scan)
{
    /// <summary>The unit that is named at piece <paramref name="at"/>.</summary>
    public Amount? Read(int at)
    {
        if (Unit(at) is not var (unit, end))
        {
            return null;
        }

        var (count, after) = WithHalf(end);
        var value = new NumericValue(count * unit.Factor, unit.Base, Bound.Exact, unit.Written);
        return new(AnchorType.Quantity, at, after, value, count, unit, InDigits: false);
    }

    private (Unit Unit, int End)? Unit(int at)
    {
        if (scan.Tables.OneUnits.TryGetValue(scan.Form(at), out var one))
        {
            return (one, at + 1);
        }

        return scan.Form(at) is "a" or "an" && !scan.IsIndonesian
            && scan.Form(at + 1) is "hour" or "week" or "month" or "year" or "decade" or "minute"
            && scan.Tables.Units.TryMatch(scan.Pieces, at + 1, out var end, out var unit) && !scan.IsTaken(at)
            ? (unit, end)
            : null;
    }

    private (decimal Count, int End) WithHalf(int end) =>
        scan.Form(end) == "and" && scan.Form(end + 1) == "a" && scan.Form(end + 2) == "half" ? (1.5m, end + 3)
        : scan.IsIndonesian && scan.Form(end) == "setengah" ? (1.5m, end + 1)
        : (1, end);
}
