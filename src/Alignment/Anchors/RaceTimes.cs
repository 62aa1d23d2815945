using System.Globalization;

namespace Alignment.Anchors;

/// <summary>Reads spans of time as sport writes them: 1:09.20, 3:58,4, 2:31:09.</summary>
internal static class RaceTimes
{
    private const int Minute = 60;

    private static readonly Unit Second = new("second", Unit.TimeBase, 1, 0);

    /// <summary>
    /// The span of time whose minutes, or hours, stand at piece <paramref name="at"/>. A clock has no fraction behind its minutes, and
    /// where it has seconds, "pukul 05:43:21 WIB", it was read before.
    /// </summary>
    public static Amount? Read(SentenceScan scan, int at)
    {
        if (!IsFollowed(scan, at) || Whole(scan.Form(at)) is not { } first || first >= Minute)
        {
            return null;
        }

        if (IsFollowed(scan, at + 2) && Sixtieths(scan.Form(at + 2)) is { } minutes && Sixtieths(scan.Form(at + 4)) is { } whole)
        {
            return Of(at, at + 5, (((first * Minute) + minutes) * Minute) + whole);
        }

        return Seconds(scan.Form(at + 2)) is { } seconds ? Of(at, at + 3, (first * Minute) + seconds) : null;
    }

    private static Amount Of(int at, int end, decimal span) =>
        new(AnchorType.Quantity, at, end, new(span, Second.Base, Bound.Exact, Second.Written), span, Second, InDigits: true);

    private static bool IsFollowed(SentenceScan scan, int at) =>
        scan.IsDigits(at) && scan.Form(at + 1) == ":" && scan.IsJoined(at + 1) && scan.IsDigits(at + 2) && scan.IsJoined(at + 2);

    private static int? Sixtieths(string form) => form.Length == 2 && Whole(form) is < Minute and var value ? value : null;

    private static decimal? Seconds(ReadOnlySpan<char> form) =>
        form is [_, _, '.' or ',', _, ..] and { Length: <= 6 } && Whole(form[..2]) is < Minute and var seconds
            && Whole(form[3..]) is { } part
            ? seconds + new decimal(part, 0, 0, isNegative: false, scale: (byte)(form.Length - 3))
            : null;

    private static int? Whole(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
