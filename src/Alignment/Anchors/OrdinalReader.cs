namespace Alignment.Anchors;

/// <summary>
/// Reads ranks: 95th, fourth, twenty-first, two-hundredth, ke-80, keempat; and tells "babak kedua" (a rank) from "kedua negara" (two of
/// them).
/// </summary>
internal static class OrdinalReader
{
    /// <summary>What a rank may begin with, besides digits and numerals.</summary>
    public static readonly string[] Openings = ["ke", "i", "ii", "iii", "iv", .. YearQuarters.Openings];

    /// <summary>Adds the rank that begins at piece <paramref name="at"/>; the piece after it, or <paramref name="at"/>.</summary>
    public static int Read(SentenceScan scan, int at)
    {
        if (YearQuarters.Read(scan, at) is var (quarter, behind))
        {
            return Add(scan, AnchorType.Ordinal, at, behind, quarter);
        }

        var form = scan.Form(at);
        if (scan.IsDigits(at))
        {
            return Suffixed(scan, at);
        }

        if (!scan.IsWord(at))
        {
            return at;
        }

        if (form == "ke" && scan.IsDash(at + 1) && scan.IsDigits(at + 2) && Figure.Read(scan.Form(at + 2), true) is { } rank)
        {
            return Add(scan, AnchorType.Ordinal, at, at + 3, rank);
        }

        if (Roman(scan, at) is { } roman)
        {
            return Add(scan, AnchorType.Ordinal, at, at + 1, roman);
        }

        if (!scan.Tables.Numerals.TryGetValue(form, out var numeral))
        {
            return at;
        }

        switch (numeral.Class)
        {
            case NumeralClass.OrdinalDigit or NumeralClass.Ordinal:
                return IsSecondOfTime(scan, at) || RanksNothing(scan, at)
                    ? at
                    : Add(scan, AnchorType.Ordinal, at, at + 1, numeral.Value);
            case NumeralClass.Digit or NumeralClass.Teen or NumeralClass.Ten when Compound(scan, at) is var (sum, end):
                return Add(scan, AnchorType.Ordinal, at, end, sum);
            case NumeralClass.Collective:
                return Collective(scan, at, numeral.Value);
            case NumeralClass.Both:
                return Add(scan, AnchorType.Number, at, at + 1, numeral.Value);
            case NumeralClass.Times:
                return AddTimes(scan, at, at + 1, numeral.Value);
            default:
                return at;
        }
    }

    /// <summary>
    /// "twenty-first", "two-hundredth", "one hundred and fiftieth"; "ten-second", "two third places" and "a hundredth of" are none.
    /// </summary>
    private static (decimal Rank, int End)? Compound(SentenceScan scan, int at)
    {
        if (scan.IsIndonesian)
        {
            return null;
        }

        var whole = CompoundNumerals.Read(scan, at);
        var joined = scan.AfterHyphen(whole.End);
        var isAnd = scan.Form(joined) == "and";
        var i = isAnd ? scan.AfterHyphen(joined + 1) : joined;
        if (!scan.Tables.Numerals.TryGetValue(scan.Form(i), out var last)
            || last.Class is not (NumeralClass.OrdinalDigit or NumeralClass.Ordinal) || scan.Form(i + 1) == "of")
        {
            return null;
        }

        var isSum = isAnd ? last.Value < 100 && whole.Value % 100 == 0
            : last.Value < 10 && joined > whole.End && whole.Value % 100 >= 20 && whole.Value % 10 == 0;
        return isSum ? (whole.Value + last.Value, i + 1)
            : !isAnd && last.Value == 100 && whole.Value < 100 ? (whole.Value * last.Value, i + 1)
            : null;
    }

    private static int Suffixed(SentenceScan scan, int at)
    {
        return scan.IsJoined(at + 1) && scan.IsOrdinalEnding(at + 1) && !scan.IsIndonesian && Figure.Read(scan.Form(at), false) is { } rank
            ? Add(scan, AnchorType.Ordinal, at, at + 2, rank)
            : at;
    }

    private static int Collective(SentenceScan scan, int at, decimal value)
    {
        var end = at + 1;
        if (scan.Form(end) == "belas")
        {
            (value, end) = (value + 10, end + 1);
        }
        else if (scan.Form(end) == "puluh")
        {
            (value, end) = (value * 10, end + 1);
        }

        return Add(scan, IsGroup(scan, at, end) ? AnchorType.Number : AnchorType.Ordinal, at, end, value);
    }

    private static bool IsGroup(SentenceScan scan, int at, int end)
    {
        if (!scan.IsWord(end) || scan.Words.AfterRank.Contains(scan.Form(end)))
        {
            return false;
        }

        var before = scan.Form(at - 1);
        return at == 0 || !scan.IsWord(at - 1) || scan.Words.BeforeGroup.Contains(before) || IsVerb(before)
            || scan.Words.Group.Contains(scan.Form(end));
    }

    /// <summary>Active and passive verbs by their prefix; nouns of five letters or less are left out ("meja", "dinas").</summary>
    private static bool IsVerb(string form) =>
        form.Length > 5 && (form.StartsWith("me", StringComparison.Ordinal) || form.StartsWith("di", StringComparison.Ordinal)
            || form.StartsWith("ber", StringComparison.Ordinal));

    /// <summary>"one second", "per second", "split second": the unit of time.</summary>
    private static bool IsSecondOfTime(SentenceScan scan, int at) =>
        scan.Form(at) == "second" && scan.Form(at - 1) is "one" or "per" or "split";

    /// <summary>"first light", "pertama-pertama".</summary>
    private static bool RanksNothing(SentenceScan scan, int at) =>
        (scan.Form(at) == "first" && scan.Words.Unranked.Contains(scan.Form(at + 1)))
        || (scan.Form(at + 1) == "-" && scan.Form(at + 2) == scan.Form(at));

    /// <summary>"kuartal III", "triwulan II": the numeral of a quarter; elsewhere Roman numerals belong to names.</summary>
    private static decimal? Roman(SentenceScan scan, int at) =>
        scan.Form(at - 1) is "kuartal" or "triwulan" or "semester" or "caturwulan"
            ? scan.Form(at) switch { "i" => 1, "ii" => 2, "iii" => 3, "iv" => 4, _ => null }
            : null;

    private static int AddTimes(SentenceScan scan, int at, int end, decimal value)
    {
        if (value == 1 && scan.Form(at + 1) is not "a" and not "in" and not "every" and not "per")
        {
            return at;
        }

        scan.Add(AnchorType.Number, at, end, new NumericValue(value, "", Bound.Exact, Counted: "time"));
        return end;
    }

    private static int Add(SentenceScan scan, AnchorType type, int at, int end, decimal value)
    {
        scan.Add(type, at, end, new NumericValue(value, "", Bound.Exact));
        return end;
    }
}
