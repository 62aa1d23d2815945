using Alignment.Texts;

namespace Alignment.Search;

/// <summary>A rendering of something that was asked for.</summary>
/// <param name="Term">What to look for.</param>
/// <param name="Weight">How likely it means that, above 0, at most 1.</param>
public readonly record struct Rendering(IndexTerm Term, double Weight);

/// <summary>One thing that a query asks for: a word or a value, with its renderings in every language.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Source">word, value, name or type.</param>
/// <param name="Importance">Factor of its share in the score; 1 for a word.</param>
/// <param name="Renderings">Heaviest first within a language; no term twice.</param>
/// <param name="Part">Index of the query's part that it comes from.</param>
public sealed record Concept(string Text, string Source, double Importance, IReadOnlyList<Rendering> Renderings, int Part)
{
    /// <summary>The renderings in one language, heaviest first.</summary>
    public IEnumerable<Rendering> In(Language language) => Renderings.Where(r => r.Term.Language == language);
}

/// <summary>
/// A query with its meaning: a probabilistic structured query (Darwish &amp; Oard 2003), every concept a weighted set of renderings.
/// </summary>
/// <param name="Query">What was typed.</param>
/// <param name="From">Language it was read in.</param>
/// <param name="Wanted">Concepts of words and phrases.</param>
/// <param name="Excluded">Concepts of what must not be there.</param>
public sealed record StructuredQuery(Query Query, Language From, IReadOnlyList<Concept> Wanted, IReadOnlyList<Concept> Excluded)
{
    /// <summary>How many words are asked for.</summary>
    internal double Words => Wanted.Where(c => c.Source == "word").Sum(c => c.Importance);

    /// <summary>True for a whole sentence, whose like is looked for.</summary>
    internal bool IsSentence(RankingWeights weights) => Words >= weights.WholeSentence;
}
