namespace Alignment.Anchors;

/// <summary>Tells numbers that count nothing: Covid-19, one of them, satu-satunya, the second half, the first quarter.</summary>
internal sealed class UncountedNumbers(SentenceScan scan)
{
    /// <summary>
    /// True for a number at piece <paramref name="at"/> that is part of a name, a pronoun, or a part of a year or a match.
    /// </summary>
    public bool Has(int at, NumberReading number) =>
        IsPartOfName(at) || (!number.InDigits && number.Value switch
        {
            1 => number.End == at + 1 && (scan.Form(at) == "one" ? IsPronoun(at) : IsIndonesianPronoun(at)),
            0.5m => IsRanked(at, number) || IsOtherHalf(at) || IsInCompound(at, number),
            0.25m => IsRanked(at, number) || IsThisQuarter(at, number) || IsInCompound(at, number),
            _ => false,
        });

    /// <summary>
    /// "Covid-19", "F-16", "B-52": digits joined by a hyphen to a capital word belong to a name; "mid-2025" and "ke-80" do not.
    /// </summary>
    private bool IsPartOfName(int at) =>
        scan.IsDigits(at) && scan.Form(at - 1) == "-" && scan.IsJoined(at) && scan.IsJoined(at - 1)
        && scan.IsWord(at - 2) && scan.IsCapital(at - 2);

    /// <summary>"one of them", "one another"; "one to 14 days" is a range.</summary>
    private bool IsPronoun(int at) =>
        at + 1 == scan.Count
        || (scan.Words.AfterPronoun.Contains(scan.Form(at + 1)) && !(scan.Form(at + 1) == "to" && scan.IsDigits(at + 2)))
        || scan.Words.BeforePronoun.Contains(scan.Form(at - 1));

    /// <summary>"salah satu", "satu-satunya", "satu sama lain".</summary>
    private bool IsIndonesianPronoun(int at) =>
        scan.Form(at - 1) is "salah" or "-" or "suatu" || scan.Form(at + 1) is "sama" or "-" or "lagi" or "per";

    /// <summary>"the first quarter", "second half".</summary>
    private bool IsRanked(int at, NumberReading number) => number.End == at + 1 && !scan.IsIndonesian && IsRank(at - 1);

    /// <summary>"this quarter"; "the quarter of a million" is a number.</summary>
    private bool IsThisQuarter(int at, NumberReading number) =>
        number.End == at + 1 && !scan.IsIndonesian
        && scan.Form(at - 1) is "the" or "this" or "last" or "next" or "that" && scan.Form(at + 1) != "of";

    /// <summary>"the other half", "the better half".</summary>
    private bool IsOtherHalf(int at) =>
        scan.Words.BeforeHalf.Contains(scan.Form(at - 1)) && scan.Form(at + 1) is not "a" and not "an" and not "of";

    /// <summary>"quarter-final", "quarter-on-quarter", "half-chance"; "a half-hour" and "a quarter-million" are figures.</summary>
    private bool IsInCompound(int at, NumberReading number) =>
        !scan.IsIndonesian && ((scan.Form(at - 1) == "-" && scan.IsJoined(at)) || (scan.Form(number.End) == "-" && scan.IsJoined(number.End)
            && scan.IsWord(number.End + 1) && scan.IsJoined(number.End + 1) && !IsCounted(number.End + 1)));

    private bool IsCounted(int i) =>
        scan.Tables.Units.TryMatch(scan.Pieces, i, out _, out _) || scan.Tables.Numerals.ContainsKey(scan.Form(i));

    private bool IsRank(int i) =>
        scan.Tables.Numerals.TryGetValue(scan.Form(i), out var numeral)
            ? numeral.Class is NumeralClass.OrdinalDigit
            : scan.IsOrdinalEnding(i);
}
