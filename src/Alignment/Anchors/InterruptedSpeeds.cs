namespace Alignment.Anchors;

/// <summary>Reads speeds whose hour stands behind their conversion: 97 kilometres (60 miles) an hour.</summary>
internal static class InterruptedSpeeds
{
    /// <summary>Pieces of a conversion at the most, its parentheses included.</summary>
    private const int Longest = 6;

    private const int SecondsOfHour = 3600;

    /// <summary>
    /// The unit of the speed, where <paramref name="unit"/>, which ends before piece <paramref name="end"/>, is a distance in it; else
    /// <paramref name="unit"/>.
    /// </summary>
    public static Unit Of(SentenceScan scan, int end, Unit unit)
    {
        if (unit.Key is not ("kilometre" or "mile") || scan.IsIndonesian)
        {
            return unit;
        }

        var i = end;
        if (scan.Form(end) == "(")
        {
            while (i < end + Longest && scan.Form(i) != ")")
            {
                i++;
            }
        }

        return scan.Form(i) == ")" && scan.Form(i + 1) is "an" or "per" && scan.Form(i + 2) == "hour"
            ? new(unit.Key + " per hour", "m/s", unit.Factor / SecondsOfHour, 0)
            : unit;
    }
}
