namespace Alignment.Anchors;

/// <summary>Tells numbers that count nothing: Covid-19, one of them, satu-satunya, the second half, the first quarter.</summary>
internal static class UncountedNumbers
{
    /// <summary>
    /// True for a number at piece <paramref name="at"/> that is part of a name, a pronoun, or a part of a year or a match.
    /// </summary>
    public static bool Has(SentenceScan scan, int at, NumberReading number) =>
        IsPartOfName(scan, at) || (!number.InDigits && number.Value switch
        {
            1 => number.End == at + 1 && (scan.Form(at) == "one" ? IsPronoun(scan, at) : IsIndonesianPronoun(scan, at)),
            0.5m => IsRanked(scan, at, number) || IsOtherHalf(scan, at) || IsInCompound(scan, at, number),
            0.25m => IsRanked(scan, at, number) || IsThisQuarter(scan, at, number) || IsInCompound(scan, at, number),
            _ => false,
        });

    /// <summary>
    /// "Covid-19", "F-16", "B-52": digits joined by a hyphen to a capital word belong to a name; "mid-2025" and "ke-80" do not.
    /// </summary>
    private static bool IsPartOfName(SentenceScan scan, int at) =>
        scan.IsDigits(at) && scan.Form(at - 1) == "-" && scan.IsJoined(at) && scan.IsJoined(at - 1)
        && scan.IsWord(at - 2) && scan.IsCapital(at - 2);

    /// <summary>"one of them", "one another", "the one"; "one to 14 days" is a range, and "the one hour" is counted.</summary>
    private static bool IsPronoun(SentenceScan scan, int at) =>
        at + 1 == scan.Count
        || (scan.Words.AfterPronoun.Contains(scan.Form(at + 1)) && !(scan.Form(at + 1) == "to" && scan.IsDigits(at + 2))
            && !(scan.AfterHyphen(at + 1) is var unit && unit > at + 1 && IsCounted(scan, unit)))
        || (scan.Words.BeforePronoun.Contains(scan.Form(at - 1)) && !IsCounted(scan, at + 1));

    /// <summary>"salah satu", "satu-satunya", "satu sama lain".</summary>
    private static bool IsIndonesianPronoun(SentenceScan scan, int at) =>
        scan.Form(at - 1) is "salah" or "-" or "suatu" || scan.Form(at + 1) is "sama" or "-" or "lagi" or "per";

    /// <summary>"the first quarter", "second half".</summary>
    private static bool IsRanked(SentenceScan scan, int at, NumberReading number) =>
        number.End == at + 1 && !scan.IsIndonesian && IsRank(scan, at - 1);

    /// <summary>"this quarter"; "the quarter of a million" is a number.</summary>
    private static bool IsThisQuarter(SentenceScan scan, int at, NumberReading number) =>
        number.End == at + 1 && !scan.IsIndonesian
        && scan.Form(at - 1) is "the" or "this" or "last" or "next" or "that" && scan.Form(at + 1) != "of";

    /// <summary>"the other half", "the better half".</summary>
    private static bool IsOtherHalf(SentenceScan scan, int at) =>
        scan.Words.BeforeHalf.Contains(scan.Form(at - 1)) && scan.Form(at + 1) is not "a" and not "an" and not "of";

    /// <summary>"quarter-final", "quarter-on-quarter", "half-chance"; "a half-hour" and "a quarter-million" are figures.</summary>
    private static bool IsInCompound(SentenceScan scan, int at, NumberReading number) =>
        !scan.IsIndonesian && ((scan.Form(at - 1) == "-" && scan.IsJoined(at)) || (scan.Form(number.End) == "-" && scan.IsJoined(number.End)
            && scan.IsWord(number.End + 1) && scan.IsJoined(number.End + 1) && !IsCounted(scan, number.End + 1)));

    private static bool IsCounted(SentenceScan scan, int i) =>
        scan.Tables.Units.TryMatch(scan.Pieces, i, out _, out _) || scan.Tables.Numerals.ContainsKey(scan.Form(i));

    private static bool IsRank(SentenceScan scan, int i) =>
        scan.Tables.Numerals.TryGetValue(scan.Form(i), out var numeral)
            ? numeral.Class is NumeralClass.OrdinalDigit
            : scan.IsOrdinalEnding(i);
}
