namespace Alignment.Anchors;

/// <summary>Reads numbers that begin with digits: 1,234.5, 88 000, 2½, 2-1/2, 3/4, 1,5 juta, 300-an juta.</summary>
internal static class DigitNumbers
{
    /// <summary>
    /// The number whose digits stand at piece <paramref name="at"/>; <paramref name="money"/>: a single letter may stand for a scale.
    /// </summary>
    public static NumberReading? Read(SentenceScan scan, int at, bool money)
    {
        if (Figure.Read(scan.Form(at), scan.IsIndonesian) is not { } figure)
        {
            return null;
        }

        var (value, i) = WithZeros(scan, figure, at);
        if (Fractions.Sign(scan.Form(i)) is { } part)
        {
            (value, i) = (value + part, i + 1);
        }
        else if (WrittenPart(scan, i) is var (share, end))
        {
            (value, i) = (value + share, end);
        }
        else if (Fractions.BehindDigits(scan, i) is { } more)
        {
            (value, i) = (value + more, i + 1);
        }
        else if (Denominator(scan, i) is { } below && value < below)
        {
            return new(value / below, null, i + 2, true);
        }

        i = scan.IsAbout(i) ? i + 2 : i;
        var letters = money;
        while (Times(value, NumberScales.At(scan, i, letters)) is { } scaled)
        {
            (value, i, letters) = (scaled, i + 1, false);
        }

        // "a $325-million bond".
        if (scan.AfterHyphen(i) is var joined && joined > i && scan.Tables.Numerals.TryGetValue(scan.Form(joined), out var scale)
            && scale.Class == NumeralClass.Scale && Times(value, scale.Value) is { } product)
        {
            (value, i) = (product, joined + 1);
        }

        return new(value, null, i, true);
    }

    /// <summary>"88 000": three zeros are no figure by themselves.</summary>
    private static (decimal Value, int End) WithZeros(SentenceScan scan, decimal value, int at)
    {
        var i = at + 1;
        while (scan.Form(at).Length <= 3 && scan.Form(i) == "000" && Times(value, 1000) is { } thousands)
        {
            (value, i) = (thousands, i + 1);
        }

        return (value, i);
    }

    /// <summary>"-1/2" or " 1/2" behind a whole number, and the piece after it.</summary>
    private static (decimal Share, int End)? WrittenPart(SentenceScan scan, int i)
    {
        var at = scan.AfterHyphen(i);
        return scan.IsDigits(at) && scan.Form(at).Length == 1 && Denominator(scan, at + 1) is { } below
            && Figure.Read(scan.Form(at), scan.IsIndonesian) is { } above and > 0 && above < below
            ? (above / below, at + 3)
            : null;
    }

    /// <summary>"/4" without white space: halves to tenths; more is a date or a score.</summary>
    private static decimal? Denominator(SentenceScan scan, int i) =>
        scan.Form(i) == "/" && scan.IsJoined(i) && scan.IsDigits(i + 1) && scan.IsJoined(i + 1)
        && Figure.Read(scan.Form(i + 1), scan.IsIndonesian) is { } below and >= 2 and <= 10
            ? below
            : null;

    private static decimal? Times(decimal value, decimal? scale) =>
        scale is { } times && Figure.Times(value, times) is { } product and <= Figure.Largest ? product : null;
}
