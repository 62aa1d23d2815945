using System.Globalization;

namespace Alignment.Anchors;

/// <summary>Reads minutes and seconds as sport writes them: 1:09.20, 3:58,4.</summary>
internal static class RaceTimes
{
    private const int Minute = 60;

    private static readonly Unit Second = new("second", Unit.TimeBase, 1, 0);

    /// <summary>The span of time whose minutes stand at piece <paramref name="at"/>; a clock has no fraction behind its minutes.</summary>
    public static Amount? Read(SentenceScan scan, int at)
    {
        if (!scan.IsDigits(at) || scan.Form(at + 1) != ":" || !scan.IsJoined(at + 1) || !scan.IsJoined(at + 2)
            || Whole(scan.Form(at)) is not { } minutes || minutes >= Minute || Seconds(scan.Form(at + 2)) is not { } seconds)
        {
            return null;
        }

        var span = (minutes * Minute) + seconds;
        return new(AnchorType.Quantity, at, at + 3, new(span, Second.Base, Bound.Exact, Second.Written), span, Second, InDigits: true);
    }

    private static decimal? Seconds(ReadOnlySpan<char> form) =>
        form is [_, _, '.' or ',', _, ..] and { Length: <= 6 } && Whole(form[..2]) is < Minute and var seconds
            && Whole(form[3..]) is { } part
            ? seconds + new decimal(part, 0, 0, isNegative: false, scale: (byte)(form.Length - 3))
            : null;

    private static int? Whole(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
