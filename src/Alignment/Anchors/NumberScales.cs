namespace Alignment.Anchors;

/// <summary>Reads the word that multiplies the number before it: 5 million, 20 ribu, 10 millions, two dozen, $5m, 1.2m units.</summary>
internal static class NumberScales
{
    /// <summary>How many times; <paramref name="letters"/>: a single letter may stand for a scale.</summary>
    public static decimal? At(SentenceScan scan, int i, bool letters)
    {
        if (!scan.IsWord(i))
        {
            return null;
        }

        return scan.Tables.Numerals.TryGetValue(scan.Form(i), out var numeral) && IsScale(numeral) ? numeral.Value
            : letters ? Letter(scan, scan.Form(i))
            : LetterScales.At(scan, i);
    }

    /// <summary>
    /// The value in words that ends before piece <paramref name="end"/>, times the scale where one stands at <paramref name="at"/>.
    /// </summary>
    public static NumberReading Scaled(SentenceScan scan, decimal value, int at, int end) =>
        At(scan, at, letters: false) is { } times ? new(value * times, null, at + 1, false) : new(value, null, end, false);

    // "10 millions"; but "2,000 hundreds" is not said.
    private static bool IsScale(Numeral numeral) =>
        numeral.Class is NumeralClass.Scale or NumeralClass.Hundred or NumeralClass.Dozen
        || numeral is { Class: NumeralClass.Vague, Value: >= 1000 };

    // "Rp5m" are five miliar.
    private static decimal? Letter(SentenceScan scan, string form) => form switch
    {
        "m" => scan.IsIndonesian ? 1e9m : 1e6m,
        "b" => 1e9m,
        "k" => 1e3m,
        "t" => 1e12m,
        _ => null,
    };
}
