using System.Globalization;
using Alignment.Texts;

namespace Alignment.Search;

/// <summary>
/// Reads <c>lang:en</c>, <c>date:2025-08</c>, <c>after:2025-08-01</c>, <c>before:2025</c> and <c>pair:name</c>. Of two dates the
/// narrower stands; two pairs are alternatives. Names and codes are read in any case.
/// </summary>
internal static class FilterReader
{
    /// <summary>What the filters take, for whoever wrote another thing.</summary>
    public const string Takes =
        "date:, after: and before: take 2025-08-01, 2025-08 or 2025, lang: takes en or id, pair: takes a pair's name";

    private static readonly string[] Names = ["lang", "pair", "date", "after", "before"];

    private static readonly Language[] Languages = [Language.English, Language.Indonesian];

    /// <summary>The filter of this name, in lower case; null when there is none, and what looks like it is words.</summary>
    public static string? Named(ReadOnlySpan<char> written)
    {
        foreach (var name in Names)
        {
            if (written.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>
    /// The filters with this one added; null when its value makes no sense: a language without data, a day that no calendar has.
    /// </summary>
    /// <param name="filters">Those before it.</param>
    /// <param name="name">One that <see cref="Named"/> gave.</param>
    /// <param name="value">After the colon.</param>
    public static QueryFilters? Add(QueryFilters filters, string name, string value)
    {
        switch (name)
        {
            case "lang":
                return Array.Find(Languages, l => l.Code.Equals(value, StringComparison.OrdinalIgnoreCase)) is { } language
                    ? filters with { Language = language }
                    : null;
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
