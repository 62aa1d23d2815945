namespace Alignment.Anchors;

/// <summary>Reads decimals as they are spoken: six point four billion, six-point-four, dua koma lima persen.</summary>
internal static class SpokenDecimals
{
    /// <summary>The number with the digits that are named behind its point; null where none are.</summary>
    public static NumberReading? Behind(SentenceScan scan, NumberReading whole)
    {
        var at = scan.AfterHyphen(whole.End);
        if (scan.Form(at) != (scan.IsIndonesian ? "koma" : "point"))
        {
            return null;
        }

        var (value, place, end) = (whole.Value, 1m, whole.End);
        for (var i = scan.AfterHyphen(at + 1); Digit(scan, i) is { } digit && place > 1e-9m; i = scan.AfterHyphen(end))
        {
            place /= 10;
            (value, end) = (value + (digit * place), i + 1);
        }

        return end > whole.End ? NumberScales.Scaled(scan, value, scan.AfterHyphen(end), end) : null;
    }

    private static decimal? Digit(SentenceScan scan, int i) =>
        scan.Tables.Numerals.TryGetValue(scan.Form(i), out var numeral)
        && numeral is { Class: NumeralClass.Digit or NumeralClass.Zero, Value: < 10 }
            ? numeral.Value
            : null;
}
