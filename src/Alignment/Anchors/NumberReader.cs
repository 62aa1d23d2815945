namespace Alignment.Anchors;

/// <summary>Reads cardinal numbers, in digits and in words.</summary>
internal static class NumberReader
{
    /// <summary>What a number may begin with, besides digits and numerals.</summary>
    public static readonly string[] Openings = ["a", "an", "several", "beberapa", .. Fractions.Signs];

    /// <summary>
    /// The number that begins at piece <paramref name="at"/>. <paramref name="money"/>: after a currency sign, where a single letter
    /// may stand for a scale.
    /// </summary>
    public static NumberReading? Read(SentenceScan scan, int at, bool money = false) =>
        scan.IsDigits(at) ? DigitNumbers.Read(scan, at, money)
        : scan.IsWord(at) ? WordNumbers.Read(scan, at)
        : Fractions.Sign(scan.Form(at)) is { } part ? new(part, null, at + 1, true)
        : null;
}
