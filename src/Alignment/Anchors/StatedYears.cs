namespace Alignment.Anchors;

/// <summary>Reads years by themselves: 2018, 2018–2021, 2019–20, 2019/20, the 1990s, 1990-an.</summary>
internal static class StatedYears
{
    /// <summary>Four digits below are hardly ever a year in news.</summary>
    public const int Earliest = 1500;

    /// <summary>The first year that is none.</summary>
    public const int Latest = 2200;

    /// <summary>The year, decade or stretch of years that begins at piece <paramref name="at"/>.</summary>
    public static DateReading? Read(SentenceScan scan, int at)
    {
        if (DateParts.Year(scan, at) is not { } year || year is < Earliest or >= Latest || IsCount(scan, at))
        {
            return null;
        }

        if (DecadeEnd(scan, at) is { } end)
        {
            return year % 10 == 0 ? Years(year, year + (year % 100 == 0 ? 99 : 9), end) : null;
        }

        var isStretch = scan.IsJoined(at + 1) && (scan.IsDash(at + 1) || scan.Form(at + 1) == "/");
        return isStretch && LastYear(scan, at + 2, year) is { } last && last > year && last < Latest
            ? Years(year, last, at + 3)
            : new(new(year, null, null) { IsOfStatute = Statutes.HasYearAt(scan, at) }, at + 1);
    }

    /// <summary>The later year of a stretch, in four digits, or as in "2019–20" in the last two.</summary>
    private static int? LastYear(SentenceScan scan, int at, int first) =>
        DateParts.Year(scan, at) is { } year ? year
        : scan.IsJoined(at) && scan.Form(at).Length == 2 && DateParts.Number(scan.Form(at)) is { } last ? (first / 100 * 100) + last
        : null;

    private static DateReading Years(int first, int last, int end) => new(new(first, null, null, new DateOnly(last, 12, 31)), end);

    /// <summary>The piece after "1990s" or "1990-an", or null for a plain year.</summary>
    private static int? DecadeEnd(SentenceScan scan, int at) =>
        scan.Form(at + 1) == "s" && scan.IsJoined(at + 1) ? at + 2
        : scan.Form(at + 1) == "-" && scan.Form(at + 2) == "an" && scan.IsJoined(at + 2) ? at + 3
        : null;

    /// <summary>"2000 people", "Rp 2000", "No. 1999": four digits that count or number something.</summary>
    private static bool IsCount(SentenceScan scan, int at) =>
        scan.Words.Counting.Contains(scan.Form(at - 1)) || scan.IsNumbered(at) || (IsCounted(scan, at + 1) && !IsPriceLevel(scan, at))
        || (scan.Form(at - 1) == "-" && scan.IsJoined(at) && scan.IsDigits(at - 2));

    /// <summary>"in 2013 dollars": what they were worth then.</summary>
    private static bool IsPriceLevel(SentenceScan scan, int at) =>
        scan.Form(at - 1) == "in" && scan.Tables.CurrencyWords.TryMatch(scan.Pieces, at + 1, out _, out _);

    private static bool IsCounted(SentenceScan scan, int i) =>
        scan.Words.Counted.Contains(scan.Form(i))
        || scan.Tables.Units.TryMatch(scan.Pieces, i, out _, out _) || scan.Tables.CurrencyWords.TryMatch(scan.Pieces, i, out _, out _)
        || (scan.Tables.Numerals.TryGetValue(scan.Form(i), out var numeral) && numeral.Class is NumeralClass.Scale);
}
