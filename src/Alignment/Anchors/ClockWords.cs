namespace Alignment.Anchors;

/// <summary>
/// Reads the words of a clock: half past nine, a quarter to ten, nine o'clock, pukul sembilan; "pukul setengah sepuluh" is half an hour
/// before ten.
/// </summary>
internal static class ClockWords
{
    /// <summary>What they may begin with, besides numerals.</summary>
    public static readonly string[] Openings = ["a"];

    /// <summary>Hour and minute in words, the piece after them, and whether the writing alone makes it a time.</summary>
    public static (int Hour, int Minute, int End, bool Sure)? Read(SentenceScan scan, int at) =>
        scan.IsIndonesian ? Indonesian(scan, at) : English(scan, at);

    private static (int Hour, int Minute, int End, bool Sure)? English(SentenceScan scan, int at)
    {
        var i = scan.Form(at) == "a" ? at + 1 : at;
        return (scan.Form(i), scan.Form(i + 1)) switch
        {
            ("half", "past") => Hour(scan, i + 2) is var (hour, end) ? (hour, 30, end, true) : null,
            ("quarter", "past") => Hour(scan, i + 2) is var (hour, end) ? (hour, 15, end, true) : null,
            ("quarter", "to") when IsHour(scan, at) => Hour(scan, i + 2) is var (hour, end) ? (Before(hour), 45, end, true) : null,
            _ => Hour(scan, at) is var (hour, end) && scan.Form(end) == "o'clock"
                ? (hour, 0, PartsOfDay.Of(scan, end) is null ? end + 1 : end, true)
                : null,
        };
    }

    // "At a quarter to ten"; a share may go from "a quarter to ten percent".
    private static bool IsHour(SentenceScan scan, int at) =>
        scan.Form(at - 1) is "at" or "by" or "until" or "before" or "after" or "about" or "around";

    private static (int Hour, int Minute, int End, bool Sure)? Indonesian(SentenceScan scan, int at) => scan.Form(at - 1) switch
    {
        "pukul" or "jam" when scan.Form(at) == "setengah" => Hour(scan, at + 1) is var (hour, end) ? (Before(hour), 30, end, true) : null,
        "pukul" => Hour(scan, at) is var (hour, end) ? (hour, 0, end, true) : null,
        "jam" => Hour(scan, at) is var (hour, end) && PartsOfDay.Of(scan, end) is not null ? (hour, 0, end, true) : null,
        _ => null,
    };

    private static int Before(int hour) => hour == 1 ? 12 : hour - 1;

    private static (int Hour, int End)? Hour(SentenceScan scan, int i) =>
        (scan.IsDigits(i) ? DateParts.Number(scan.Form(i)) is { } digits ? (digits, i + 1) : null : InWords(scan, i))
            is var (hour, end) && hour is >= 1 and <= 12
            ? (hour, end)
            : null;

    private static (int, int)? InWords(SentenceScan scan, int i) =>
        scan.Tables.Numerals.TryGetValue(scan.Form(i), out var word) && word.Class is NumeralClass.Digit or NumeralClass.Teen
        && CompoundNumerals.Read(scan, i) is { Value: <= 12 } number
            ? ((int)number.Value, number.End)
            : null;
}
