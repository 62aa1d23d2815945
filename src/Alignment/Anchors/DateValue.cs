using System.Globalization;
using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>A day, month, year or range of days; parts that are not stated are null. At least one part is there.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Month">1–12.</param>
/// <param name="Day">1–31.</param>
/// <param name="Last">Last day of a range ("31 August–1 September", "next week", "the 1990s"), or null.</param>
/// <param name="Weekday">The day of the week where the text gives no more than that: alone when the article's date is unknown, else
/// beside the date worked out from it. Null for a stated date.</param>
public sealed record DateValue(int? Year, int? Month, int? Day, DateOnly? Last = null, DayOfWeek? Weekday = null) : AnchorValue
{
    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>How much of it the text states.</summary>
    public DateBasis Basis { get; init; }

    /// <summary>
    /// The day of the week that the text writes beside a date of no known year: "Kamis (18/6)". Null where a year tells it.
    /// </summary>
    internal DayOfWeek? StatedWeekday { get; init; }

    /// <summary>True for the year that is part of what a law is called: "Undang-Undang Nomor 35 Tahun 2009", "Law No. 31 of 1999".</summary>
    internal bool IsOfStatute { get; init; }

    /// <summary>True where the day of the week is all that is known.</summary>
    internal bool IsWeekdayAlone => this is { Year: null, Month: null, Day: null, Weekday: not null };

    /// <summary>The day of the week it falls on, as text or calendar tell; null for what is no single day, or of no known year.</summary>
    internal DayOfWeek? FallsOn => Weekday ?? StatedWeekday
        ?? (this is { Year: { } year, Month: { } month, Day: { } day, Last: null } ? CalendarDay.Of(year, month, day)?.DayOfWeek : null);

    /// <inheritdoc/>
    public override string Normal
    {
        get
        {
            if (IsWeekdayAlone)
            {
                return Weekdays[(int)Weekday!.Value];
            }

            var first = string.Create(CultureInfo.InvariantCulture,
                $"{Part(Year, "0000", "????")}-{Part(Month, "00", "??")}-{Part(Day, "00", "??")}");
            return Last is { } last ? $"{first}/{last.ToIso()}" : first;
        }
    }

    /// <summary>The value of one day of the calendar.</summary>
    internal static DateValue Of(DateOnly day, DayOfWeek? weekday = null) => new(day.Year, day.Month, day.Day, null, weekday);

    /// <summary>The value of the days from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    internal static DateValue Range(DateOnly first, DateOnly last) => new(first.Year, first.Month, first.Day, last);

    private static string Part(int? value, string format, string missing) =>
        value?.ToString(format, CultureInfo.InvariantCulture) ?? missing;
}
