namespace Alignment.Anchors;

/// <summary>Reads cardinal numbers, in digits and in words.</summary>
internal sealed class NumberReader
{
    /// <summary>What a number may begin with, besides digits and numerals.</summary>
    public static readonly string[] Openings = ["a", "an", .. Fractions.Signs];

    private readonly SentenceScan _scan;
    private readonly DigitNumbers _digits;
    private readonly WordNumbers _words;

    public NumberReader(SentenceScan scan)
    {
        var scales = new NumberScales(scan);
        (_scan, _digits, _words) = (scan, new(scan, scales), new(scan, scales));
    }

    /// <summary>
    /// The number that begins at piece <paramref name="at"/>. <paramref name="money"/>: after a currency sign, where a single letter
    /// may stand for a scale.
    /// </summary>
    public NumberReading? Read(int at, bool money = false) =>
        _scan.IsDigits(at) ? _digits.Read(at, money)
        : _scan.IsWord(at) ? _words.Read(at)
        : Fractions.Sign(_scan.Form(at)) is { } part ? new(part, null, at + 1, true)
        : null;
}
