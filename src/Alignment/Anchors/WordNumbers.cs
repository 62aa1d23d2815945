namespace Alignment.Anchors;

/// <summary>Reads numbers in words: sixty-five, a million, dozens of thousands, half a million, dua per tiga, puluhan ribu.</summary>
internal static class WordNumbers
{
    /// <summary>The number whose first word stands at piece <paramref name="at"/>.</summary>
    public static NumberReading? Read(SentenceScan scan, int at)
    {
        if (Article(scan, at) is { } one)
        {
            return one;
        }

        if (!scan.Tables.Numerals.TryGetValue(scan.Form(at), out var first))
        {
            return null;
        }

        return first.Class switch
        {
            NumeralClass.Vague => Vague(scan, at, first),
            NumeralClass.Fraction => Fractions.Alone(scan, at, first.Value),
            NumeralClass.Zero or NumeralClass.DozenOne or NumeralClass.Both => new(first.Value, null, at + 1, false),
            NumeralClass.Digit or NumeralClass.Teen or NumeralClass.Ten or NumeralClass.HundredOne or NumeralClass.ScaleOne =>
                Fractions.Behind(scan, CompoundNumerals.Read(scan, at)),
            _ => null,
        };
    }

    /// <summary>"a million", "a hundred", "a dozen", "a quarter", "an hour" not: only before a scale or a fraction.</summary>
    private static NumberReading? Article(SentenceScan scan, int at)
    {
        if (scan.IsIndonesian || scan.Form(at) is not ("a" or "an") || !scan.Tables.Numerals.TryGetValue(scan.Form(at + 1), out var next))
        {
            return null;
        }

        return next.Class switch
        {
            NumeralClass.Scale or NumeralClass.Hundred or NumeralClass.Dozen when scan.Form(at + 1).Length > 3 =>
                CompoundNumerals.Read(scan, at + 1, impliedOne: true),
            NumeralClass.Fraction => Fractions.Alone(scan, at + 1, next.Value),
            NumeralClass.OrdinalDigit when IsShare(scan, at, next) => new(1 / next.Value, null, at + 2, false),
            _ => null,
        };
    }

    /// <summary>"a third of them", "by about a third"; "a third person" and "for a third time" are ranks.</summary>
    private static bool IsShare(SentenceScan scan, int at, Numeral rank) =>
        rank.Value >= 3 && (scan.Form(at + 2) == "of" || (scan.Words.BeforeShare.Contains(scan.Form(at - 1)) && EndsShare(scan, at + 2)));

    private static bool EndsShare(SentenceScan scan, int i) => !scan.IsWord(i) || scan.Words.AfterShare.Contains(scan.Form(i));

    /// <summary>"dozens", "hundreds of thousands", "puluhan ribu"; "tens" by itself is none.</summary>
    private static NumberReading? Vague(SentenceScan scan, int at, Numeral first)
    {
        var isOf = scan.Form(at + 1) == "of";
        var i = isOf ? at + 2 : at + 1;
        if (scan.Tables.Numerals.TryGetValue(scan.Form(i), out var scale)
            && (scale.Class == NumeralClass.Scale
                || (isOf && first.Value <= 100 && scale is { Class: NumeralClass.Vague, Value: >= 1000 })))
        {
            return new(first.Value * scale.Value, first.To * scale.Value, i + 1, false);
        }

        return first.Value == 10 && scan.Form(at) == "tens" ? null : new(first.Value, first.To, at + 1, false);
    }
}
