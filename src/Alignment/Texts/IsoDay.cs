using System.Globalization;

namespace Alignment.Texts;

/// <summary>Days as ISO 8601 writes them, year-month-day.</summary>
public static class IsoDay
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>The day as text, <c>2025-08-08</c>.</summary>
    public static string ToIso(this DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The day that a text is; null for anything else.</summary>
    public static DateOnly? Read(ReadOnlySpan<char> text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>
    /// The day of a date or of a time stamp, <c>2025-08-08T22:15:00+07:00</c>: the day as written, for "today" in an article is its
    /// publisher's. Null for anything else.
    /// </summary>
    public static DateOnly? OfStamp(string? text)
    {
        var day = text.AsSpan().Trim();
        return day.Length == Form.Length || (day.Length > Form.Length && !char.IsAsciiDigit(day[Form.Length]))
            ? Read(day[..Form.Length])
            : null;
    }
}
