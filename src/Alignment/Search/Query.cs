using Alignment.Texts;

namespace Alignment.Search;

/// <summary>What a part of a query asks of a sentence.</summary>
public enum QueryPartKind
{
    /// <summary>These words, the more the better.</summary>
    Words,

    /// <summary>These words side by side, necessarily.</summary>
    Phrase,

    /// <summary>Not these words.</summary>
    Exclude,
}

/// <summary>A part of a query.</summary>
/// <param name="Kind">What it asks.</param>
/// <param name="Span">Place in the query's text, without its marks.</param>
public readonly record struct QueryPart(QueryPartKind Kind, TextSpan Span);

/// <summary>A query as it was typed, cut into parts. See <see cref="QueryParser"/>.</summary>
/// <param name="Text">What was typed.</param>
/// <param name="Parts">Its parts in order; none for a blank query.</param>
public sealed record Query(string Text, IReadOnlyList<QueryPart> Parts)
{
    /// <summary>
    /// True where it says what must not be there and nothing that should: it finds nothing, and whoever typed it is to be told.
    /// </summary>
    public bool OnlyExcludes => Parts.Count > 0 && Parts.All(p => p.Kind == QueryPartKind.Exclude);

    /// <summary>What it demands of articles.</summary>
    public QueryFilters Filters { get; init; } = QueryFilters.None;

    /// <summary>
    /// Which filter cannot be read, and what filters take, without a full stop; null when all are sound. A search does without it.
    /// </summary>
    public string? Problem { get; init; }
}
