namespace Alignment.Anchors;

/// <summary>
/// Reads numbers in words: sixty-five, six point four, a million, dozens of thousands, several hundred, half a million, dua per tiga,
/// puluhan ribu.
/// </summary>
internal static class WordNumbers
{
    /// <summary>The number whose first word stands at piece <paramref name="at"/>.</summary>
    public static NumberReading? Read(SentenceScan scan, int at)
    {
        if ((Article(scan, at) ?? Several(scan, at)) is { } first)
        {
            return first;
        }

        if (!scan.Tables.Numerals.TryGetValue(scan.Form(at), out var word))
        {
            return null;
        }

        return word.Class switch
        {
            NumeralClass.Vague => Vague(scan, at, word),
            NumeralClass.Fraction => Fractions.Alone(scan, at, word.Value),
            NumeralClass.DozenOne or NumeralClass.Both => new(word.Value, null, at + 1, false),
            NumeralClass.Zero => Whole(scan, new(word.Value, null, at + 1, false)),
            NumeralClass.Digit or NumeralClass.Teen or NumeralClass.Ten or NumeralClass.HundredOne or NumeralClass.ScaleOne =>
                Whole(scan, CompoundNumerals.Read(scan, at)),
            _ => null,
        };
    }

    private static NumberReading Whole(SentenceScan scan, NumberReading whole) =>
        SpokenDecimals.Behind(scan, whole) ?? Fractions.Behind(scan, whole);

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
            NumeralClass.OrdinalDigit or NumeralClass.Ordinal when IsShare(scan, at, next) => new(1 / next.Value, null, at + 2, false),
            _ => null,
        };
    }

    /// <summary>"several hundred", "a few thousand", "beberapa ratus": from two to, as with "hundreds", the next power of ten.</summary>
    private static NumberReading? Several(SentenceScan scan, int at)
    {
        var i = (scan.Form(at), scan.Form(at + 1)) switch
        {
            ("a", "few") when !scan.IsIndonesian => at + 2,
            ("several", _) or ("beberapa", _) => at + 1,
            _ => at,
        };
        return i > at && scan.Tables.Numerals.TryGetValue(scan.Form(i), out var scale)
            && scale is { Class: NumeralClass.Hundred or NumeralClass.Scale, Value: >= 100 }
            ? new(2 * scale.Value, (10 * scale.Value) - 1, i + 1, false)
            : null;
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
