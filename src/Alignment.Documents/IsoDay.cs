using System.Globalization;

namespace Alignment.Documents;

/// <summary>Days as ISO 8601 writes them.</summary>
internal static class IsoDay
{
    /// <summary>The day of a date or of a time stamp, <c>2025-08-08T22:15:00+07:00</c>: the day as written, for "today" in an article is its publisher's. Null for anything else.</summary>
    public static DateOnly? Read(string? text)
    {
        var day = text.AsSpan().Trim();
        return day.Length >= 10 && (day.Length == 10 || !char.IsAsciiDigit(day[10]))
            && DateOnly.TryParseExact(day[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }
}
