namespace Alignment.Anchors;

/// <summary>
/// Reads the upper end of a range and the second figure of a score: 5–10 million, US$3–4 juta, 121.70-75 yen, between 20
/// and 30 km, 2–1, 18 berbanding 3.
/// </summary>
internal static class AmountRanges
{
    /// <summary>
    /// A lower end below this has no scale of its own. Of 127 ranges with a word of scale at the upper end, in 86,000 lines of twelve
    /// parallel corpora (data/gold has none), 19 begin below 1,000, all rightly scaled, "Rp 2 - Rp 3 juta"; below 10,000 one more, rightly,
    /// "Rp 5,200 - Rp 5,300 trillion"; below 100,000 ten more, all wrongly, "Rp 50,000 to Rp 5 million".
    /// </summary>
    private const decimal LeastScaled = 1000;

    /// <summary>
    /// Upper end of an amount of money from which its scale holds for the lower end; 0 reads those 127, and data/gold, alike.
    /// </summary>
    private const decimal LeastMoney = 1000;

    /// <summary>Likewise of a bare number; 0 reads them alike, too.</summary>
    private const decimal LeastNumber = 10_000;

    /// <summary>
    /// Times the lower end from which what follows "by" or a verb of change is no range but a change and what it came to: "rose by 12 to
    /// 45", "fell $12 to $2,315". Chosen, not measured: a range that wide is as rare as a change by a third.
    /// </summary>
    private const decimal LeastResult = 3;

    /// <summary>The range that begins with <paramref name="lower"/>, or <paramref name="lower"/> alone.</summary>
    public static Amount Extend(SentenceScan scan, Amount lower) =>
        lower.Value.To is null ? Margin(scan, lower) ?? Ends(scan, lower) : lower;

    /// <summary>"2.5% plus or minus 1 percentage point", "2,5 plus minus 1 persen", "2,5±1 persen": from 1.5 to 3.5 percent.</summary>
    private static Amount? Margin(SentenceScan scan, Amount middle)
    {
        var sign = scan.Form(middle.End) == "," ? middle.End + 1 : middle.End;
        var i = (scan.Form(sign), scan.Form(sign + 1), scan.Form(sign + 2)) switch
        {
            ("plus", "or" or "/" or "-", "minus") => sign + 3,
            ("plus", "minus", _) => sign + 2,
            ("±", _, _) => sign + 1,
            _ => sign,
        };
        if (i == sign || MeasuredNumbers.Read(scan, i) is not { Value.To: null } margin || margin.Figure >= middle.Figure
            || middle.Figure > decimal.MaxValue / 2
            || (middle.Type != AnchorType.Number && middle.Type != margin.Type))
        {
            return null;
        }

        var measured = middle.Type == AnchorType.Number ? margin : middle;
        decimal? Of(decimal figure) => measured.Unit is { } unit ? unit.Convert(figure) : figure;
        return Of(middle.Figure - margin.Figure) is { } from && Of(middle.Figure + margin.Figure) is { } to
            ? measured with { Start = middle.Start, End = margin.End, Value = measured.Value with { Magnitude = from, To = to } }
            : null;
    }

    private static Amount Ends(SentenceScan scan, Amount lower) =>
        HasUpper(scan, lower) && MeasuredNumbers.Read(scan, lower.End + 1) is { Value.To: null } upper
        && (upper.InDigits || !scan.IsDash(lower.End)) && (!IsLoose(scan, lower) || upper.Type == AnchorType.Percent)
        && !IsChangeAndResult(scan, lower, upper)
            ? Alike(scan, lower, upper) ?? UnitOfUpper(scan, lower, upper) ?? UnitOfLower(scan, lower, upper) ?? lower
            : lower;

    // "By 1.4 percentage points to 33.9 percent", "by a fifth to $1.1 billion", "by Rp 500 to Rp 12,000", "fell $12 to $2,315"; but "by 8
    // to 10 percent".
    private static bool IsChangeAndResult(SentenceScan scan, Amount lower, Amount upper) =>
        scan.Form(lower.End) == "to"
        && ((IsPoints(scan, lower) && !IsPoints(scan, upper))
            || ((scan.Form(lower.Start - 1) == "by" || scan.Words.Change.Contains(scan.Form(lower.Start - 1)))
                && (lower.Type == upper.Type
                    ? upper.Value.Magnitude >= LeastResult * lower.Value.Magnitude
                    : lower.Value.Magnitude < 1 && !lower.InDigits)));

    private static bool IsPoints(SentenceScan scan, Amount amount) =>
        amount.Type == AnchorType.Percent && scan.Form(amount.End - 1) is "point" or "points";

    private static bool HasUpper(SentenceScan scan, Amount lower) =>
        scan.IsDash(lower.End) ? !scan.IsTaken(lower.End + 1) : IsRangeWord(scan, lower.Start, lower.End);

    /// <summary>A dash between spaces is a dash, but not between bare figures before percent: "2,3 - 4 persen".</summary>
    private static bool IsLoose(SentenceScan scan, Amount lower) =>
        scan.IsDash(lower.End) && !scan.IsJoined(lower.End) && lower.Type == AnchorType.Number;

    // "one to 14 days": up to nine in words, from ten on in digits.
    private static bool IsRangeWord(SentenceScan scan, int start, int i) => scan.Form(i) switch
    {
        "to" => scan.Form(start - 1) is not "from" && (!scan.IsDigits(start) || scan.IsDigits(i + 1)),
        "hingga" or "sampai" => scan.Form(start - 1) switch
        {
            "hingga" or "sampai" => false,
            "dari" => scan.Form(start - 2) == "terdiri",
            _ => true,
        },
        "and" => scan.Form(start - 1) == "between",
        "dan" => scan.Form(start - 1) == "antara",
        "berbanding" => true,
        _ => false,
    };

    /// <summary>Both ends with their unit, or both without.</summary>
    private static Amount? Alike(SentenceScan scan, Amount lower, Amount upper)
    {
        var (low, high) = (lower.Value, upper.Value);
        if (lower.Type != upper.Type || low.Unit != high.Unit)
        {
            return null;
        }

        var isScaled = low.Magnitude < LeastScaled && upper.Type switch
        {
            AnchorType.Money => high.Magnitude >= LeastMoney,
            AnchorType.Number => high.Magnitude >= LeastNumber,
            _ => false,
        };
        var from = isScaled ? low.Magnitude * ScaleOf(scan, upper) : low.Magnitude;
        return lower with { End = upper.End, Value = low with { Magnitude = from, To = high.Magnitude } };
    }

    /// <summary>"5–10 km", "20 to 30 percent": the unit after the upper end holds for the lower end too.</summary>
    private static Amount? UnitOfUpper(SentenceScan scan, Amount lower, Amount upper)
    {
        if (lower.Type != AnchorType.Number || upper.Type == AnchorType.Number)
        {
            return null;
        }

        var high = ShortEnds.Whole(scan, lower, upper) is { } end
            ? upper.Value with { Magnitude = upper.Unit is { } written ? written.Convert(end) ?? upper.Value.Magnitude : end }
            : upper.Value;
        var from = upper.Unit is { } unit ? unit.Convert(lower.Figure) : lower.Figure * ScaleOf(scan, upper);
        return from is { } low && low <= high.Magnitude
            ? lower with { End = upper.End, Type = upper.Type, Value = high with { Magnitude = low, To = high.Magnitude } }
            : null;
    }

    /// <summary>"$1.2928-2931", "Rp40-50 triliun": the currency before the lower end holds for the upper end too.</summary>
    private static Amount? UnitOfLower(SentenceScan scan, Amount lower, Amount upper)
    {
        if ((lower.Type, upper.Type) != (AnchorType.Money, AnchorType.Number) || !lower.InDigits
            || !scan.IsDash(lower.End) || !scan.IsJoined(lower.End))
        {
            return null;
        }

        var high = ShortEnds.Whole(scan, lower, upper) ?? upper.Value.Magnitude;
        var low = lower.Value.Magnitude < LeastScaled ? lower.Value.Magnitude * ScaleOf(scan, upper) : lower.Value.Magnitude;
        return low < high ? lower with { End = upper.End, Value = lower.Value with { Magnitude = low, To = high } } : null;
    }

    /// <summary>"5–10 million": the scale after the upper end, which holds for the lower end too.</summary>
    private static decimal ScaleOf(SentenceScan scan, Amount upper)
    {
        for (var i = upper.Start; i < upper.End; i++)
        {
            if (scan.IsDigits(i) && Figure.Read(scan.Form(i), scan.IsIndonesian) is { } written and > 0)
            {
                return upper.Value.Magnitude / written is var scale and (1e3m or 1e6m or 1e9m or 1e12m) ? scale : 1;
            }
        }

        return 1;
    }
}
