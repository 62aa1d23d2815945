using Alignment.Texts;

namespace Alignment.Search;

/// <summary>What a query demands of the articles that hits stand in. Immutable.</summary>
public sealed record QueryFilters
{
    /// <summary>Demands nothing.</summary>
    public static QueryFilters None { get; } = new();

    /// <summary>Language of the hits, or null.</summary>
    public Language? Language { get; init; }

    /// <summary>First day of publication, inclusive, or null.</summary>
    public DateOnly? First { get; init; }

    /// <summary>Last day of publication, inclusive, or null.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>Names of pairs, one of which the article is in; null for any or none.</summary>
    public IReadOnlyList<string>? Pairs { get; init; }

    /// <summary>True when days are demanded: an article without a date does not meet them.</summary>
    public bool HasDates => First is not null || Last is not null;

    /// <summary>True for a day within the demanded ones.</summary>
    public bool AllowsDate(DateOnly? published) =>
        !HasDates || (published is { } day && day >= (First ?? DateOnly.MinValue) && day <= (Last ?? DateOnly.MaxValue));
}
