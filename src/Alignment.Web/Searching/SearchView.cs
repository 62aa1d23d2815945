using Alignment.Search;
using Alignment.Texts;
using Alignment.Web.Pairs;

namespace Alignment.Web.Searching;

/// <summary>A page of search results.</summary>
public sealed record SearchView
{
    /// <summary>What was asked.</summary>
    public required SearchAddress Address { get; init; }

    /// <summary>
    /// Why there was no search, without a full stop (<see cref="Query.Problem"/>); null when there was one, or nothing was asked.
    /// </summary>
    public string? Problem { get; init; }

    /// <summary>The query with its translation, before the reader changed it; null for a blank query or one with a problem.</summary>
    public StructuredQuery? Meaning { get; init; }

    /// <summary>The results to show, best first.</summary>
    public IReadOnlyList<ResultView> Results { get; init; } = [];

    /// <summary>How many results there are among the best that were looked at.</summary>
    public int Found { get; init; }

    /// <summary>Whether there may be more than were looked at.</summary>
    public bool IsCut { get; init; }

    /// <summary>By language, month and pair: how many results each would leave.</summary>
    public IReadOnlyList<FacetView> Facets { get; init; } = [];
}

/// <summary>A result: a sentence and what the other articles say there.</summary>
/// <param name="Hit">The sentence that was found, and the first of its counterparts.</param>
/// <param name="Quotes">English first where there is one, each with its place.</param>
/// <param name="Pair">Name of a pair that holds them; null for an article by itself.</param>
/// <param name="Date">When the article was published.</param>
public sealed record ResultView(Hit Hit, IReadOnlyList<QuoteView> Quotes, string? Pair, DateOnly? Date);

/// <summary>A sentence with the words that were found in it.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Text">Its text.</param>
/// <param name="Highlights">Places in the text.</param>
/// <param name="IsHit">False for a counterpart.</param>
/// <param name="Address">Its place in the pair; null for an article by itself.</param>
public sealed record QuoteView(Language Language, string Text, IReadOnlyList<TextSpan> Highlights, bool IsHit, PairAddress? Address);

/// <summary>Ways to narrow a search.</summary>
/// <param name="Name">Language, month or pair.</param>
/// <param name="Choices">What there is, most results first.</param>
public sealed record FacetView(string Name, IReadOnlyList<ChoiceView> Choices);

/// <summary>One way to narrow a search, or to widen it again.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Count">Results that it leaves.</param>
/// <param name="IsChosen">Whether the search is narrowed so; its address then takes that back.</param>
/// <param name="Address">The search with it.</param>
public sealed record ChoiceView(string Name, int Count, bool IsChosen, SearchAddress Address);
