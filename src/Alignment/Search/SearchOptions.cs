using Alignment.Texts;

namespace Alignment.Search;

/// <summary>How to search.</summary>
public sealed record SearchOptions
{
    /// <summary>Language of the query; null finds it out.</summary>
    public Language? From { get; init; }

    /// <summary>Languages of the results; null is every language of the index.</summary>
    public IReadOnlyList<Language>? In { get; init; }

    /// <summary>How many hits at most, from 1.</summary>
    /// <value>10 unless set.</value>
    public int Limit { get; init; } = 10;

    /// <summary>How many of the best hits to pass over: the pages before.</summary>
    public int Skip { get; init; }

    /// <summary>
    /// Whether words are translated, and widened through translation and back. Without it other languages are reached by names, figures
    /// and dates alone, and by no alignment.
    /// </summary>
    public bool Translate { get; init; } = true;

    /// <summary>Whether hits say where their score comes from.</summary>
    public bool Explain { get; init; }
}
