namespace Alignment.Anchors;

/// <summary>
/// Reads one unit without a figure: setahun, sejam setengah, a week, a week-long, a day and a half, the last year and a half.
/// </summary>
internal static class SingleUnits
{
    private static readonly string[] Named = ["minute", "hour", "day", "week", "month", "year", "decade"];

    /// <summary>What a unit may begin with, besides <see cref="AnchorTables.OneUnits"/>.</summary>
    public static readonly string[] Openings = ["a", "an", "last", "past", .. Named];

    /// <summary>The unit that is named at piece <paramref name="at"/>.</summary>
    public static Amount? Read(SentenceScan scan, int at)
    {
        if (Unit(scan, at) is not var (unit, end))
        {
            return null;
        }

        var start = scan.Form(at) is "last" or "past" ? at + 1 : at;
        var (count, after) = WithHalf(scan, end);
        var value = new NumericValue(count * unit.Factor, unit.Base, Bound.Exact, unit.Written);
        return new(AnchorType.Quantity, start, after, value, count, unit, InDigits: false);
    }

    private static (Unit Unit, int End)? Unit(SentenceScan scan, int at)
    {
        if (scan.Tables.OneUnits.TryGetValue(scan.Form(at), out var one))
        {
            return IsRate(scan, at) ? null : (one, at + 1);
        }

        if (scan.IsIndonesian || scan.IsTaken(at))
        {
            return null;
        }

        if (scan.Form(at + 1) == "-" && scan.Form(at + 2) == "long")
        {
            return Name(scan, at) is var (length, last) ? (length, last + 2) : null;
        }

        var isArticle = scan.Form(at) is "a" or "an";
        return (isArticle || scan.Form(at) is "last" or "past") && Name(scan, at + 1) is var (unit, end) && !IsOfSpeed(scan, at)
            && (HasHalf(scan, end) || (isArticle && scan.Form(at + 1) != "day"))
            ? (unit, end)
            : null;
    }

    private static (Unit Unit, int End)? Name(SentenceScan scan, int i) =>
        Named.Contains(scan.Form(i)) && scan.Tables.Units.TryMatch(scan.Pieces, i, out var end, out var unit) ? (unit, end) : null;

    private static bool HasHalf(SentenceScan scan, int end) =>
        scan.Form(end) == "and" && scan.Form(end + 1) == "a" && scan.Form(end + 2) == "half";

    /// <summary>"16 jam sehari", "dua kali seminggu": a day and a week of which so much is told.</summary>
    private static bool IsRate(SentenceScan scan, int at) => (scan.IsTaken(at - 1) && scan.IsWord(at - 1)) || scan.Form(at - 1) == "kali";

    /// <summary>"97 kilometres (60 miles) an hour".</summary>
    private static bool IsOfSpeed(SentenceScan scan, int at) => scan.Form(at - 1) == ")" && scan.IsTaken(at - 2);

    private static (decimal Count, int End) WithHalf(SentenceScan scan, int end) =>
        HasHalf(scan, end) ? (1.5m, end + 3)
        : scan.IsIndonesian && scan.Form(end) == "setengah" ? (1.5m, end + 1)
        : (1, end);
}
