namespace Alignment.Anchors;

/// <summary>
/// Reads fractions in words: half a million, two-thirds, three quarters of a million, tiga perempat, dua per tiga, one and a half, four
/// and a half billion, satu setengah juta.
/// </summary>
internal static class Fractions
{
    /// <summary>The fractions in one character.</summary>
    public static readonly string[] Signs = ["½", "¼", "¾", "⅓", "⅔"];

    /// <summary>The worth of a fraction in one character, or null.</summary>
    public static decimal? Sign(string form) => form switch
    {
        "½" => 0.5m,
        "¼" => 0.25m,
        "¾" => 0.75m,
        "⅓" => 1m / 3,
        "⅔" => 2m / 3,
        _ => null,
    };

    /// <summary>
    /// "half a million", "half an hour", "a quarter of a percentage point": the article after the fraction is passed over.
    /// </summary>
    public static NumberReading Alone(SentenceScan scan, int at, decimal value)
    {
        var i = (scan.Form(at + 1), scan.Form(at + 2)) switch
        {
            ("of", "a" or "an") => at + 3,
            ("a" or "an", _) => at + 2,
            _ => at + 1,
        };
        return NumberScales.Scaled(scan, value, i, i);
    }

    /// <summary>The number with the fraction that stands behind it, if one does: "two" with "-thirds", "one" with "and a half".</summary>
    public static NumberReading Behind(SentenceScan scan, NumberReading whole)
    {
        var i = scan.Form(whole.End) == "-" ? whole.End + 1 : whole.End;
        return Part(scan, whole.Value, i) ?? Per(scan, whole.Value, i) ?? Half(scan, whole.Value, i) ?? whole;
    }

    private static NumberReading? Part(SentenceScan scan, decimal whole, int i)
    {
        if (!scan.Tables.Numerals.TryGetValue(scan.Form(i), out var part))
        {
            return null;
        }

        return part.Class switch
        {
            NumeralClass.Part => Times(scan, whole / part.Value, i + 1),
            NumeralClass.OrdinalDigit when !scan.IsIndonesian && whole == 1 && (part.Value == 3 || (part.Value > 3 && scan.IsJoined(i))) =>
                new(1 / part.Value, null, i + 1, false),
            NumeralClass.Fraction when scan.IsIndonesian => More(scan, whole, part.Value, i),
            NumeralClass.Fraction when whole == 1 => new(part.Value, null, i + 1, false),
            _ => null,
        };
    }

    /// <summary>"three quarters of a million", "tiga perempat juta"; of "three quarters of a page" the fraction alone.</summary>
    private static NumberReading Times(SentenceScan scan, decimal share, int i)
    {
        var scale = scan.Form(i) == "of" && scan.Form(i + 1) == "a" ? i + 2 : i;
        return NumberScales.Scaled(scan, share, scale, i);
    }

    /// <summary>"satu setengah", "dua setengah juta"; "sejuta setengah" is half a million more.</summary>
    private static NumberReading More(SentenceScan scan, decimal whole, decimal share, int i)
    {
        var one = scan.Tables.Numerals.TryGetValue(scan.Form(i - 1), out var last)
            && last.Class is NumeralClass.Scale or NumeralClass.ScaleOne ? last.Value : 1;
        var sum = whole + (share * one);
        return NumberScales.Scaled(scan, sum, i + 1, i + 1);
    }

    /// <summary>"2 setengah juta", "1 setengah jam": the share behind digits that a scale or a unit of time follows.</summary>
    public static decimal? BehindDigits(SentenceScan scan, int i) =>
        scan.IsIndonesian && scan.Tables.Numerals.TryGetValue(scan.Form(i), out var part) && part.Class == NumeralClass.Fraction
        && (NumberScales.At(scan, i + 1, letters: false) is not null
            || (scan.Tables.Units.TryMatch(scan.Pieces, i + 1, out _, out var unit) && unit.IsTime))
            ? part.Value
            : null;

    /// <summary>"dua per tiga".</summary>
    private static NumberReading? Per(SentenceScan scan, decimal whole, int i) =>
        scan.IsIndonesian && scan.Form(i) == "per" && scan.Tables.Numerals.TryGetValue(scan.Form(i + 1), out var below)
        && below.Class == NumeralClass.Digit && below.Value > whole
            ? new(whole / below.Value, null, i + 2, false)
            : null;

    /// <summary>"and a half", "-and-a-quarter", "and a half billion".</summary>
    private static NumberReading? Half(SentenceScan scan, decimal whole, int i)
    {
        var article = scan.AfterHyphen(i + 1);
        var part = scan.AfterHyphen(article + 1);
        decimal? share = (scan.Form(i), scan.Form(article), scan.Form(part)) switch
        {
            ("and", "a", "half") => 0.5m,
            ("and", "a", "quarter") => 0.25m,
            _ => null,
        };
        return share is { } more ? NumberScales.Scaled(scan, whole + more, scan.AfterHyphen(part + 1), part + 1) : null;
    }
}
