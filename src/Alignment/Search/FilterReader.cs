using System.Globalization;
using Alignment.Texts;

namespace Alignment.Search;

/// <summary>
/// Reads <c>lang:en</c>, <c>date:2025-08</c>, <c>after:2025-08-01</c>, <c>before:2025</c> and <c>pair:name</c>. Of two dates the
/// narrower stands; two pairs are alternatives.
/// </summary>
internal static class FilterReader
{
    /// <summary>
    /// The filters with this one added; null when it is none and so is words: another key, a language without data, a day that no
    /// calendar has.
    /// </summary>
    /// <param name="filters">Those before it.</param>
    /// <param name="key">Before the colon.</param>
    /// <param name="value">After it.</param>
    public static QueryFilters? Add(QueryFilters filters, ReadOnlySpan<char> key, string value)
    {
        switch (key)
        {
            case "lang":
                return value switch
                {
                    "en" => filters with { Language = Language.English },
                    "id" => filters with { Language = Language.Indonesian },
                    _ => null,
                };
            case "pair":
                return value.Length == 0 ? null : filters with { Pairs = [.. filters.Pairs ?? [], value] };
            case "date":
                return Days(value) is var (first, last) ? Narrow(filters, first, last) : null;
            case "after":
                return Days(value) is var (_, end) && end < DateOnly.MaxValue ? Narrow(filters, end.AddDays(1), null) : null;
            case "before":
                return Days(value) is var (start, _) && start > DateOnly.MinValue ? Narrow(filters, null, start.AddDays(-1)) : null;
            default:
                return null;
        }
    }

    // After August is from 1 September on, before August up to 31 July: the named month, year or day is in neither.
    private static (DateOnly First, DateOnly Last)? Days(string value)
    {
        var invariant = CultureInfo.InvariantCulture;
        if (IsoDay.Read(value) is { } day)
        {
            return (day, day);
        }

        if (DateOnly.TryParseExact(value, "yyyy-MM", invariant, DateTimeStyles.None, out var month))
        {
            return (month, month.AddDays(DateTime.DaysInMonth(month.Year, month.Month) - 1));
        }

        return DateOnly.TryParseExact(value, "yyyy", invariant, DateTimeStyles.None, out var year) ? (year, new(year.Year, 12, 31)) : null;
    }

    private static QueryFilters Narrow(QueryFilters filters, DateOnly? first, DateOnly? last) => filters with
    {
        First = first > filters.First || filters.First is null ? first ?? filters.First : filters.First,
        Last = last < filters.Last || filters.Last is null ? last ?? filters.Last : filters.Last,
    };
}
