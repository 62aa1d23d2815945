namespace Alignment.Anchors;

/// <summary>Reads a number with the currency or unit beside it: US$5 million, Rp 5 juta, 40 persen, 8 tahun 6 bulan, 12.</summary>
internal sealed class MeasuredNumbers(SentenceScan scan, NumberReader numbers)
{
    /// <summary>The base unit of time spans, the second: a shorter span may follow a longer one, "eight years and six months".</summary>
    private const string TimeBase = "s";

    private readonly UncountedNumbers _uncounted = new(scan);
    private readonly PoundWeights _pounds = new(scan);

    /// <summary>The amount that begins at piece <paramref name="at"/>.</summary>
    public Amount? Read(int at)
    {
        if (scan.Tables.CurrencySigns.TryMatch(scan.Pieces, at, IsSign, out var figure, out var currency))
        {
            return Signed(at, figure, currency);
        }

        return numbers.Read(at) is { } number && !_uncounted.Has(at, number)
            ? Money(at, number) ?? Quantity(at, number) ?? Of(AnchorType.Number, at, number.End, number, "")
            : null;
    }

    /// <summary>
    /// "US$5 million dollars", "Rp. 5 juta rupiah": the word after belongs to the amount when it names the same currency.
    /// </summary>
    private Amount? Signed(int at, int figure, string currency)
    {
        if (IsCup(at, figure)
            || numbers.Read(scan.Form(figure) == "." ? figure + 1 : figure, money: true) is not { InDigits: true } money)
        {
            return null;
        }

        var isNamed = scan.Tables.CurrencyWords.TryMatch(scan.Pieces, money.End, out var end, out var name) && name == currency;
        return Of(AnchorType.Money, at, isNamed ? end : money.End, money, currency) with { InDigits = true };
    }

    /// <summary>"Euro 2012": the cup and its year.</summary>
    private bool IsCup(int at, int figure) =>
        scan.Form(at) == "euro" && scan.Form(figure) is { Length: 4 } year && DateParts.Number(year) is >= 1960 and < 2100;

    /// <summary>A sign of letters must be written as one ("US$", "Rp"), so that "rs" and "us" in running text are none.</summary>
    private bool IsSign(List<Piece> pieces, int at, int end, string currency) =>
        (!pieces[at].IsWord || pieces[at].IsCapital || pieces[at].Is("rp"))
        && (scan.IsDigits(end) || (scan.Form(end) == "." && scan.IsDigits(end + 1)));

    private Amount? Money(int at, NumberReading number) =>
        scan.Tables.CurrencyWords.TryMatch(
            scan.Pieces, Next(number), (_, from, _, code) => IsCurrency(at, from, code, number), out var end, out var currency)
            ? Of(AnchorType.Money, at, end, number, currency)
            : null;

    private Amount? Quantity(int at, NumberReading number)
    {
        if (!scan.Tables.Units.TryMatch(
                scan.Pieces, Next(number), (_, from, _, unit) => IsUnit(at, from, unit, number), out var end, out var measure)
            || measure.Base.Length == 0 || measure.Convert(number.Value) is not { } magnitude)
        {
            return null;
        }

        var to = number.To is { } upper ? measure.Convert(upper) : null;
        var type = measure.Base is "%" or "bp" ? AnchorType.Percent : AnchorType.Quantity;
        var value = new NumericValue(magnitude, measure.Base, Bound.Exact, measure.Written, to);
        var amount = new Amount(type, at, end, value, number.Value, measure, scan.IsDigits(at));
        return WithSmallerUnit(amount);
    }

    /// <summary>"one hour and 21 minutes", "8 tahun 6 bulan", "eight years and six months" are one span of time.</summary>
    public Amount WithSmallerUnit(Amount amount)
    {
        if (amount.Unit is not { Base: TimeBase } larger)
        {
            return amount;
        }

        var i = scan.Form(amount.End) is "and" or "dan" or "," ? amount.End + 1 : amount.End;
        if (numbers.Read(i) is not { To: null } number
            || !scan.Tables.Units.TryMatch(scan.Pieces, number.End, out var end, out var unit)
            || unit.Base != TimeBase || unit.Factor >= larger.Factor || unit.Convert(number.Value) is not { } smaller || smaller >= larger.Factor)
        {
            return amount;
        }

        var whole = amount.Value with { Magnitude = amount.Value.Magnitude + smaller, WrittenUnit = unit.Written };
        return amount with { End = end, Value = whole };
    }

    private Amount Of(AnchorType type, int at, int end, NumberReading number, string unit) =>
        new(type, at, end, new(number.Value, unit, Bound.Exact, null, number.To), number.Value, null, scan.IsDigits(at));

    /// <summary>Where the unit of a number stands: "a five-year plan", "12-km".</summary>
    private int Next(NumberReading number) => IsHyphen(number.End) ? number.End + 1 : number.End;

    private bool IsHyphen(int i) => scan.Form(i) == "-" && scan.IsJoined(i) && scan.IsJoined(i + 1);

    /// <summary>Not a pound of weight, not two persons named Won, not the word "Dong" or "Rand" in a name.</summary>
    private bool IsCurrency(int at, int from, string code, NumberReading number) => code switch
    {
        "GBP" => scan.IsIndonesian || scan.Form(from) is not ("pound" or "pounds")
            || (from == number.End && !_pounds.Has(at, from) && !scan.IsTaken(from)),
        "KRW" => (number.InDigits || number.Value >= 100) && !scan.IsCapital(from),
        "VND" or "ZAR" => !scan.IsCapital(from),
        _ => true,
    };

    private bool IsUnit(int at, int from, Unit unit, NumberReading number) => scan.Form(from) switch
    {
        "second" when unit.Key == "second" => number.Value == 1 || scan.Form(from - 1) == "-",
        "m" or "g" or "l" or "c" or "ha" or "th" or "min" or "sec" => number.InDigits,
        "pound" or "pounds" => _pounds.Has(at, from),
        "tahun" => !IsStatute(at, from),
        "minggu" => !scan.IsCapital(from) || number.Value < 10,
        _ => true,
    };

    /// <summary>"Undang-Undang Nomor 7 Tahun 2000", "UU No. 13 tahun 2003": the law's number and its year.</summary>
    private bool IsStatute(int at, int from) =>
        scan.IsDigits(from + 1) && scan.Form(from + 1).Length == 4
        && (scan.Form(at - 1) is "nomor" or "no" || (scan.Form(at - 1) == "." && scan.Form(at - 2) == "no"));
}
