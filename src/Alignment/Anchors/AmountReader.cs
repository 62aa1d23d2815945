using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>Reads figures with what they measure: money, percent, quantities, ordinals and bare numbers, ranges and scores of them.</summary>
internal sealed class AmountReader(SentenceScan scan)
{
    /// <summary>The base unit of time spans, the second: a shorter span may follow a longer one, "eight years and six months".</summary>
    private const string TimeBase = "s";

    private readonly NumberReader _numbers = new(scan.Tables, scan.Article.Language);
    private readonly OrdinalReader _ordinals = new(scan);
    private readonly CountedNoun _counted = new(scan);

    /// <summary>Adds the anchor that begins at piece <paramref name="at"/>; the piece after it, or <paramref name="at"/> where there is none.</summary>
    public int Read(int at)
    {
        var end = _ordinals.Read(at);
        if (end > at)
        {
            return end;
        }

        if (scan.Tables.OneUnits.TryGetValue(scan.Form(at), out var one))
        {
            return AddOneUnit(at, one, at + 1);
        }

        if (scan.Form(at) is "a" or "an" && !scan.IsIndonesian && scan.Form(at + 1) is "hour" or "week" or "month" or "year" or "decade" or "minute"
            && scan.Tables.Units.TryMatch(scan.Pieces, at + 1, out var after, out var single) && !scan.IsTaken(at))
        {
            return AddOneUnit(at, single, after);
        }

        if (ReadAmount(at) is not { } amount)
        {
            return at;
        }

        var value = WithRange(ref amount);
        var bound = HedgeBefore(at, ref amount);
        if (scan.Tables.HedgesAfter.TryMatch(scan.Pieces, amount.End, out _, out var later) && bound == Bound.Exact
            && scan.Form(amount.End + 1) is not "dari" and not "daripada")
        {
            bound = later;
        }

        if (amount.Type == AnchorType.Number)
        {
            value = value with { Counted = _counted.Of(at, amount.End) };
        }

        scan.Add(amount.Type, amount.Start, amount.End, value with { Bound = bound });
        return amount.End;
    }

    private int AddOneUnit(int at, Unit unit, int end)
    {
        var (count, after) = HalfMore(end);
        var amount = new Amount(AnchorType.Quantity, at, after, new(count * unit.Factor, unit.Base, Bound.Exact, Written(unit)), false, unit, count);
        var bound = HedgeBefore(at, ref amount);
        scan.Add(AnchorType.Quantity, at, after, amount.Value with { Bound = bound });
        return after;
    }

    // "a year and a half", "setahun setengah".
    private (decimal Count, int End) HalfMore(int end) =>
        scan.Form(end) == "and" && scan.Form(end + 1) == "a" && scan.Form(end + 2) == "half" ? (1.5m, end + 3)
        : scan.IsIndonesian && scan.Form(end) == "setengah" ? (1.5m, end + 1)
        : (1, end);

    // Prices "go up to 7,500": where they arrive, no bound.
    private bool IsMovement(int hedge, int end) => end - hedge == 2 && scan.Form(hedge) == "up" && scan.Form(hedge + 1) == "to"
        && scan.Words.Movement.Contains(scan.Form(hedge - 1));

    private Bound HedgeBefore(int at, ref Amount amount)
    {
        if (scan.Tables.Hedges.TryMatchBefore(scan.Pieces, at, out var hedge, out var bound) && !IsMovement(hedge, at))
        {
            return bound;
        }

        // "the more than 40", "at least some 40": one light word may stand between.
        return scan.Form(at - 1) is "the" or "a" or "an" or "another"
            && scan.Tables.Hedges.TryMatchBefore(scan.Pieces, at - 1, out _, out bound) && bound != Bound.About
            ? bound
            : Bound.Exact;
    }

    private Amount? ReadAmount(int at)
    {
        if (scan.Tables.CurrencySigns.TryMatch(scan.Pieces, at, IsSign, out var figure, out var currency))
        {
            var after = scan.Form(figure) == "." && scan.IsDigits(figure + 1) ? figure + 1 : figure;
            return _numbers.Read(scan.Pieces, after, money: true) is { InDigits: true } money
                ? new(AnchorType.Money, at, AfterWord(money.End, currency), new(money.Value, currency, Bound.Exact, null, money.To), true, null, money.Value)
                : null;
        }

        if (_numbers.Read(scan.Pieces, at) is not { } number || IsPartOfName(at) || IsPronoun(at, number))
        {
            return null;
        }

        return WithUnit(at, number);
    }

    private Amount WithUnit(int at, NumberReading number)
    {
        var i = number.End;
        var hyphen = scan.Form(i) == "-" && scan.IsJoined(i) && scan.IsJoined(i + 1);
        var next = hyphen ? i + 1 : i;
        if (scan.Tables.CurrencyWords.TryMatch(scan.Pieces, next, (_, from, _, code) => IsCurrencyWord(from, code, number, hyphen),
            out var end, out var currency))
        {
            return new(AnchorType.Money, at, end, new(number.Value, currency, Bound.Exact, null, number.To), false, null, number.Value);
        }

        if (scan.Tables.Units.TryMatch(scan.Pieces, next, (_, from, _, unit) => IsUnit(from, unit, number), out end, out var measure) && measure.Base.Length > 0
            && measure.Convert(number.Value) is { } magnitude)
        {
            var type = measure.Base is "%" or "bp" ? AnchorType.Percent : AnchorType.Quantity;
            var to = number.To is { } upper ? measure.Convert(upper) : null;
            var amount = new Amount(type, at, end, new(magnitude, measure.Base, Bound.Exact, Written(measure), to), false, measure, number.Value);
            return measure.Base == TimeBase ? WithSmallerUnit(amount) : amount;
        }

        return new(AnchorType.Number, at, number.End, new(number.Value, "", Bound.Exact, null, number.To), false, null, number.Value);
    }

    /// <summary>"one hour and 21 minutes", "8 tahun 6 bulan", "eight years and six months" are one span of time.</summary>
    private Amount WithSmallerUnit(Amount amount)
    {
        var i = amount.End;
        i += scan.Form(i) is "and" or "dan" or "," ? 1 : 0;
        if (_numbers.Read(scan.Pieces, i) is not { To: null } number
            || !scan.Tables.Units.TryMatch(scan.Pieces, number.End, out var end, out var unit) || unit.Base != TimeBase || unit.Factor >= amount.Unit!.Factor
            || unit.Convert(number.Value) is not { } smaller || smaller >= amount.Unit.Factor)
        {
            return amount;
        }

        return amount with { End = end, Value = amount.Value with { Magnitude = amount.Value.Magnitude + smaller, WrittenUnit = Written(unit) } };
    }

    private NumericValue WithRange(ref Amount amount)
    {
        var i = amount.End;
        var dash = scan.IsDash(i);
        if ((!dash && !IsRangeWord(amount.Start, i)) || amount.Value.To is not null)
        {
            return amount.Value;
        }

        if (dash && (scan.IsTaken(i + 1) || (scan.Pieces[i].Spaced && amount.Type == AnchorType.Number)))
        {
            return amount.Value;
        }

        if (ReadAmount(i + 1) is not { } upper || (upper.Value.To is not null) || (!upper.InDigits(scan) && dash))
        {
            return amount.Value;
        }

        return Joined(ref amount, upper);
    }

    private NumericValue Joined(ref Amount lower, Amount upper)
    {
        var (low, high) = (lower.Value, upper.Value);
        if (lower.Type == upper.Type && low.Unit == high.Unit)
        {
            var scaled = upper.Type == AnchorType.Money && lower.Figure == low.Magnitude && high.Magnitude >= 1000 && low.Magnitude < 1000
                && low.Magnitude < high.Magnitude
                ? low.Magnitude * ScaleOf(high.Magnitude, upper)
                : low.Magnitude;
            if (upper.Type == AnchorType.Number && low.Magnitude < 1000 && high.Magnitude >= 10000)
            {
                scaled = low.Magnitude * ScaleOf(high.Magnitude, upper);
            }

            lower = lower with { End = upper.End };
            return low with { Magnitude = scaled, To = high.Magnitude };
        }

        if (lower.Type == AnchorType.Number && upper.Type is AnchorType.Money or AnchorType.Percent or AnchorType.Quantity)
        {
            var magnitude = upper.Unit is { } unit ? unit.Convert(lower.Figure) : lower.Figure * ScaleOf(high.Magnitude, upper);
            if (magnitude is { } value && value <= high.Magnitude)
            {
                lower = lower with { End = upper.End, Type = upper.Type };
                return high with { Magnitude = value, To = high.Magnitude };
            }
        }

        return low;
    }

    /// <summary>"5–10 million": the scale after the upper end holds for the lower end too.</summary>
    private decimal ScaleOf(decimal magnitude, Amount upper)
    {
        for (var i = upper.Start; i < upper.End; i++)
        {
            if (scan.IsDigits(i) && Figure.Read(scan.Form(i), scan.IsIndonesian) is { } written and > 0)
            {
                return magnitude / written is var scale && scale is 1e3m or 1e6m or 1e9m or 1e12m ? scale : 1;
            }
        }

        return 1;
    }

    private bool IsRangeWord(int start, int i) => scan.Form(i) switch
    {
        "to" => scan.Form(start - 1) is not "from" && scan.IsDigits(start) == scan.IsDigits(i + 1),
        "hingga" or "sampai" => scan.Form(start - 1) is not "dari" and not "hingga" and not "sampai",
        "and" => scan.Form(start - 1) == "between",
        "dan" => scan.Form(start - 1) == "antara",
        _ => false,
    };

    /// <summary>A sign of letters must be written as one ("US$", "Rp"), so that "rs" and "us" in running text are none.</summary>
    private bool IsSign(List<Piece> pieces, int at, int end, string currency) =>
        (!pieces[at].IsWord || pieces[at].IsCapital || pieces[at].Is("rp")) && (scan.IsDigits(end) || (scan.Form(end) == "." && scan.IsDigits(end + 1)));

    /// <summary>"US$5 million dollars", "Rp 5 juta rupiah": the word after belongs to the amount when it names the same currency.</summary>
    private int AfterWord(int end, string currency) =>
        scan.Tables.CurrencyWords.TryMatch(scan.Pieces, end, out var after, out var named) && named == currency ? after : end;

    private bool IsCurrencyWord(int from, string code, NumberReading number, bool hyphen) =>
        !(code == "GBP" && scan.Form(from) is "pound" or "pounds" && !scan.IsIndonesian && (hyphen || scan.Form(from + 1) == "of" || scan.IsTaken(from)))
        && !(code == "KRW" && !number.InDigits && number.Value < 100) && !(code is "KRW" or "VND" or "ZAR" && scan.IsCapital(from));

    private bool IsUnit(int from, Unit unit, NumberReading number)
    {
        var form = scan.Form(from);
        if (unit.Key == "second" && form == "second")
        {
            return number.Value == 1 || scan.Form(from - 1) == "-";
        }

        return form switch
        {
            "m" or "g" or "l" or "c" or "ha" or "th" or "min" or "sec" => number.InDigits,
            "minggu" => !scan.IsCapital(from) || number.Value < 10,
            _ => true,
        };
    }

    /// <summary>"Covid-19", "F-16", "B-52": digits joined by a hyphen to a capital word belong to a name; "mid-2025" and "ke-80" do not.</summary>
    private bool IsPartOfName(int at) =>
        scan.IsDigits(at) && scan.Form(at - 1) == "-" && scan.IsJoined(at) && scan.IsJoined(at - 1) && scan.IsWord(at - 2) && scan.IsCapital(at - 2);

    /// <summary>"one of them", "one another", "satu-satunya", "salah satu": no count.</summary>
    private bool IsPronoun(int at, NumberReading number)
    {
        if (number.InDigits || number.Value is not (1 or 0.5m or 0.25m))
        {
            return false;
        }

        // "the first quarter", "second half": a part of the year or the match, no fraction.
        if (number.Value < 1 && number.End == at + 1 && !scan.IsIndonesian
            && (IsRank(at - 1) || (number.Value == 0.25m && scan.Form(at - 1) is "the" or "this" or "last" or "next" or "that")))
        {
            return scan.Form(at + 1) is not "of" || IsRank(at - 1);
        }

        if (number.Value == 0.25m)
        {
            return false;
        }

        if (number.Value == 0.5m)
        {
            return scan.Words.BeforeHalf.Contains(scan.Form(at - 1)) && scan.Form(at + 1) is not "a" and not "an" and not "of";
        }

        return number.End == at + 1 && (scan.Form(at) == "one"
            ? at + 1 == scan.Count || scan.Words.AfterPronoun.Contains(scan.Form(at + 1)) || scan.Words.BeforePronoun.Contains(scan.Form(at - 1))
            : scan.Form(at - 1) is "salah" or "-" or "suatu" || scan.Form(at + 1) is "sama" or "-" or "lagi" or "per");
    }

    private bool IsRank(int i) =>
        scan.Tables.Numerals.TryGetValue(scan.Form(i), out var numeral)
            ? numeral.Class is NumeralClass.OrdinalDigit
            : scan.Form(i) is "th" or "rd" or "nd" or "st";

    private static string? Written(Unit unit) => unit.Key == unit.Base || unit is { Factor: 1, Offset: 0 } ? null : unit.Key;

    /// <summary>A figure with its unit before range and hedge are known.</summary>
    private readonly record struct Amount(AnchorType Type, int Start, int End, NumericValue Value, bool Signed, Unit? Unit, decimal Figure)
    {
        public bool InDigits(SentenceScan scan) => Signed || scan.IsDigits(Start);
    }
}
