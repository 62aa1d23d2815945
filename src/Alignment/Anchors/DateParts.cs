using System.Globalization;

namespace Alignment.Anchors;

/// <summary>Reads what a stated date is made of: the day of a month, a month's name, a year.</summary>
internal static class DateParts
{
    /// <summary>The day of a month, 1–31, at <paramref name="i"/>.</summary>
    public static int? Day(SentenceScan scan, int i) => Figure(scan, i, longest: 2) is { } day and >= 1 and <= 31 ? day : null;

    /// <summary>A year in four digits without separators, 1000–2999, at <paramref name="i"/>.</summary>
    public static int? Year(SentenceScan scan, int i) => Figure(scan, i, longest: 4) is { } year and >= 1000 and < 3000 ? year : null;

    /// <summary>
    /// The month named at <paramref name="i"/> and the piece after it. <paramref name="beside"/>: a day or year stands beside it, so that
    /// abbreviations and "May" are sure.
    /// </summary>
    public static (int Month, int End)? Month(SentenceScan scan, int i, bool beside)
    {
        if (!scan.IsWord(i) || !scan.Tables.Calendar.Months.TryGetValue(scan.Form(i), out var month)
            || (!scan.IsCapital(i) && !(scan.IsIndonesian && beside)))
        {
            return null;
        }

        var form = scan.Form(i);
        var isShort = form.Length <= 3 ? form is not "may" and not "mei" : form is "sept" or "agust";
        if (!beside && (isShort || IsVerb(scan, i)))
        {
            return null;
        }

        return (month, isShort && scan.Form(i + 1) == "." && scan.IsJoined(i + 1) ? i + 2 : i + 1);
    }

    /// <summary>The piece after the day at <paramref name="day"/>, and after its "st", "nd", "rd" or "th".</summary>
    public static int AfterDay(SentenceScan scan, int day) => scan.IsJoined(day + 1) && scan.IsOrdinalEnding(day + 1) ? day + 2 : day + 1;

    /// <summary>Plain digits, or null where there are points and commas among them or too many of them.</summary>
    public static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Figure(SentenceScan scan, int i, int longest) =>
        scan.IsDigits(i) && scan.Form(i).Length <= longest ? Number(scan.Form(i)) : null;

    /// <summary>"May" and "March" that no word before makes a month.</summary>
    private static bool IsVerb(SentenceScan scan, int i) =>
        scan.Form(i) is "may" or "march" && !scan.IsIndonesian && !scan.Words.BeforeMonth.Contains(scan.Form(i - 1));
}
