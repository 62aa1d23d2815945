namespace Alignment.Anchors;

/// <summary>Reads several numeral words as one number: two hundred and sixty-five thousand, seratus dua puluh lima ribu.</summary>
internal static class CompoundNumerals
{
    /// <summary>
    /// The longest number whose first word stands at piece <paramref name="at"/>. <paramref name="impliedOne"/>: the word is a scale,
    /// and an article before it says one.
    /// </summary>
    public static NumberReading Read(SentenceScan scan, int at, bool impliedOne = false)
    {
        var sum = new NumeralSum(impliedOne);
        var (i, end) = (at, at);
        while (scan.Tables.Numerals.TryGetValue(scan.Form(i), out var word) && sum.Add(word, isNext: i == end))
        {
            end = i + 1;
            i = AfterHyphen(scan, end, sum);
            if (scan.Form(i) == "and" && sum.IsBeforeAnd)
            {
                i = AfterHyphen(scan, i + 1, sum);
            }
        }

        return new(sum.Value, null, end, false);
    }

    // "sixty-five", "one-hundred-and-sixty-five"; of Indonesian numerals only "dua puluh-lima" is joined so.
    private static int AfterHyphen(SentenceScan scan, int i, NumeralSum sum) =>
        scan.Form(i) == "-" && (sum.IsBeforeDigit || !scan.IsIndonesian) ? i + 1 : i;
}
