namespace Alignment.Anchors;

/// <summary>Reads a number with the currency or unit beside it: US$5 million, Rp 5 juta, 40 persen, 8 tahun 6 bulan, 12.</summary>
internal static class MeasuredNumbers
{
    /// <summary>Less won than a hundred buys nothing, and is named as a change of its rate alone.</summary>
    private const int LeastWon = 100;

    /// <summary>Seconds in an hour, the least unit that is halved: "dua jam setengah".</summary>
    private const int LeastHalved = 3600;

    /// <summary>The amount that begins at piece <paramref name="at"/>.</summary>
    public static Amount? Read(SentenceScan scan, int at)
    {
        foreach (var (figure, currency) in scan.Tables.CurrencySigns.Matches(scan.Pieces, at))
        {
            if (IsSign(scan, at, figure))
            {
                return Signed(scan, at, figure, currency);
            }
        }

        return NumberReader.Read(scan, at) is { } number && !UncountedNumbers.Has(scan, at, number)
            ? Money(scan, at, number) ?? Quantity(scan, at, number) ?? Of(scan, AnchorType.Number, at, number.End, number, "")
            : null;
    }

    /// <summary>
    /// "US$5 million dollars", "Rp. 5 juta rupiah": the word after belongs to the amount when it names the same currency.
    /// </summary>
    private static Amount? Signed(SentenceScan scan, int at, int figure, string currency)
    {
        if (IsCup(scan, at, figure)
            || NumberReader.Read(scan, scan.Form(figure) == "." ? figure + 1 : figure, money: true) is not { InDigits: true } money)
        {
            return null;
        }

        var isNamed = scan.Tables.CurrencyWords.TryMatch(scan.Pieces, money.End, out var end, out var name) && name == currency;
        return Of(scan, AnchorType.Money, at, isNamed ? end : money.End, money, currency) with { InDigits = true };
    }

    /// <summary>"Euro 2012": the cup, first held in 1960, and its year.</summary>
    private static bool IsCup(SentenceScan scan, int at, int figure) =>
        scan.Form(at) == "euro" && scan.Form(figure) is { Length: 4 } year && DateParts.Number(year) is >= 1960 and < 2100;

    /// <summary>
    /// A sign of letters must be written as one ("US$", "Rp"), so that "rs" and "us" in running text are none, and a single letter joined
    /// to its sign: "A $5 million fine" is in no Australian dollars.
    /// </summary>
    private static bool IsSign(SentenceScan scan, int at, int figure) =>
        (!scan.IsWord(at) || scan.IsCapital(at) || scan.Form(at) == "rp")
        && (scan.Form(at).Length > 1 || figure == at + 1 || scan.IsJoined(at + 1))
        && (scan.IsDigits(figure) || (scan.Form(figure) == "." && scan.IsDigits(figure + 1)));

    private static Amount? Money(SentenceScan scan, int at, NumberReading number)
    {
        var from = Next(scan, number);
        foreach (var (end, currency) in scan.Tables.CurrencyWords.Matches(scan.Pieces, from))
        {
            if (IsCurrency(scan, at, from, currency, number))
            {
                return Of(scan, AnchorType.Money, at, end, number, currency);
            }
        }

        return null;
    }

    private static Amount? Quantity(SentenceScan scan, int at, NumberReading number)
    {
        var from = Next(scan, number);
        foreach (var (end, unit) in scan.Tables.Units.Matches(scan.Pieces, from))
        {
            if (IsUnit(scan, at, from, unit, number))
            {
                return Measured(scan, at, end, number, unit);
            }
        }

        return null;
    }

    private static Amount? Measured(SentenceScan scan, int at, int end, NumberReading number, Unit written)
    {
        var unit = InterruptedSpeeds.Of(scan, end, written);
        if (unit.Base.Length == 0 || unit.Convert(number.Value) is not { } magnitude)
        {
            return null;
        }

        var to = number.To is { } upper ? unit.Convert(upper) : null;
        var type = unit.Base is "%" or "pp" or "bp" ? AnchorType.Percent : AnchorType.Quantity;
        var value = new NumericValue(magnitude, unit.Base, Bound.Exact, unit.Written, to);
        var amount = new Amount(type, at, end, value, number.Value, unit, scan.IsDigits(at));
        return WithSmallerUnit(scan, amount);
    }

    /// <summary>
    /// "one hour and 21 minutes", "8 tahun 6 bulan", "a two-hour 35-minute flight", "2 jam 3 menit 38 detik", "dua jam setengah" are one
    /// span of time.
    /// </summary>
    public static Amount WithSmallerUnit(SentenceScan scan, Amount amount)
    {
        if (amount.Unit is not { IsTime: true } larger)
        {
            return amount;
        }

        if (scan.IsIndonesian && scan.Form(amount.End) == "setengah" && larger.Factor >= LeastHalved && decimal.IsInteger(amount.Figure))
        {
            var half = amount.Value with { Magnitude = amount.Value.Magnitude + (larger.Factor / 2) };
            return amount with { End = amount.End + 1, Value = half };
        }

        var i = scan.Form(amount.End) is "and" or "dan" or "," ? amount.End + 1 : scan.AfterHyphen(amount.End);
        if (NumberReader.Read(scan, i) is not { To: null } number
            || !scan.Tables.Units.TryMatch(scan.Pieces, scan.AfterHyphen(number.End), out var end, out var unit)
            || !unit.IsTime || unit.Factor >= larger.Factor
            || unit.Convert(number.Value) is not { } smaller || smaller >= larger.Factor)
        {
            return amount;
        }

        var whole = amount.Value with { Magnitude = amount.Value.Magnitude + smaller, WrittenUnit = unit.Written };
        return WithSmallerUnit(scan, amount with { End = end, Value = whole, Unit = unit });
    }

    private static Amount Of(SentenceScan scan, AnchorType type, int at, int end, NumberReading number, string unit) =>
        new(type, at, end, new(number.Value, unit, Bound.Exact, null, number.To), number.Value, null, scan.IsDigits(at));

    /// <summary>Where the unit of a number stands: "a five-year plan", "12-km".</summary>
    // "Thousands of years" is "ribuan tahun".
    private static int Next(SentenceScan scan, NumberReading number) =>
        number is { To: not null, InDigits: false } && scan.Form(number.End) == "of" ? number.End + 1 : scan.AfterHyphen(number.End);

    /// <summary>Not a pound of weight, not who won, not two persons named Won, not the word "Dong" or "Rand" in a name.</summary>
    private static bool IsCurrency(SentenceScan scan, int at, int from, string code, NumberReading number) => code switch
    {
        "GBP" => scan.IsIndonesian || scan.Form(from) is not ("pound" or "pounds")
            || (from == number.End && !PoundWeights.Has(scan, at, from) && !scan.IsTaken(from)),
        "KRW" => (number.InDigits || number.Value >= LeastWon) && !scan.IsCapital(from) && !IsVictory(scan, at, from, number),
        "VND" or "ZAR" => !scan.IsCapital(from),
        _ => true,
    };

    /// <summary>"No. 1 won the race", "Lane 4 won gold", "12 won seats"; the dollar fell "5.5 won to 1,350".</summary>
    private static bool IsVictory(SentenceScan scan, int at, int from, NumberReading number) =>
        !scan.IsIndonesian && (scan.IsNumbered(at) || scan.Form(at - 1) is "number" or "#"
            || scan.Words.AfterVictory.Contains(scan.Form(from + 1))
            || (number.Value < LeastWon && scan.IsWord(from + 1) && !scan.Words.AfterWon.Contains(scan.Form(from + 1))));

    private static bool IsUnit(SentenceScan scan, int at, int from, Unit unit, NumberReading number) => scan.Form(from) switch
    {
        "second" when unit.Key == "second" => number.Value is 1 or 0.5m or 0.25m || scan.Form(from - 1) == "-",
        "g" => number.InDigits && !scan.IsCapital(from),
        "m" or "l" or "c" or "ha" or "th" or "min" or "sec" or "pc" => number.InDigits,
        "pound" or "pounds" => PoundWeights.Has(scan, at, from),
        "tahun" => !Statutes.HasYearAt(scan, from + 1),
        "minggu" => !scan.IsCapital(from) || number.Value < 10,
        _ => true,
    };
}
