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
        scan.IsDigits(at) ? Multiplied(scan, at) ?? DigitNumbers.Read(scan, at, money)
        : scan.IsWord(at) ? WordNumbers.Read(scan, at)
        : Fractions.Sign(scan.Form(at)) is { } part ? new(part, null, at + 1, true)
        : null;

    /// <summary>"3x24 jam", as Indonesian laws and their readers count the hours of three days.</summary>
    private static NumberReading? Multiplied(SentenceScan scan, int at)
    {
        var (hours, end) = scan.Form(at + 1) switch
        {
            "x" or "×" => (scan.Form(at + 2), at + 3),
            ['x', .. var joined] => (joined, at + 2),
            _ => ("", at),
        };
        return scan.IsIndonesian && scan.Form(end) == "jam" && Figure.Read(scan.Form(at), true) is { } times
            && Figure.Read(hours, true) is { } each && Figure.Times(times, each) is { } all
                ? new(all, null, end, true)
                : null;
    }
}
