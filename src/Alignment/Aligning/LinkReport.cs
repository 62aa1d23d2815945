using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>Why two sentences are linked or not.</summary>
public sealed record LinkReport
{
    /// <summary>The pair as it was weighed.</summary>
    public required Candidate Candidate { get; init; }

    /// <summary>
    /// The least score of a link of this kind in comparable mode; parallel mode has none, there the
    /// chance of the bead among all ways through both texts decides.
    /// </summary>
    public required double Threshold { get; init; }

    /// <summary>What decided.</summary>
    public required Decision Decision { get; init; }

    /// <summary>
    /// The evidence of the pair by itself, in parallel mode of the bead that it is linked in, heaviest first; the weights
    /// sum to the score of its kind (equivalent, unless it is linked as partial).
    /// </summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>
    /// Pairs of one of the two sentences with another one: those that are linked, and those that score higher; highest first.
    /// </summary>
    public required IReadOnlyList<Candidate> Rivals { get; init; }

    /// <summary>
    /// What the pair would score without one tie, for each in order of <see cref="Evidence"/>. Measured anew, so the differences
    /// need not sum to anything: what goes may be replaced, and rivals change too.
    /// </summary>
    public required IReadOnlyList<Counterfactual> Without { get; init; }
}

/// <summary>A pair scored again as if one tie were not known.</summary>
/// <param name="Item">The evidence whose two terms are no longer taken for the same, anywhere in the articles.</param>
/// <param name="Score">Log-odds without it.</param>
/// <param name="Probability">Chance without it, 0–1, as for <see cref="Candidate"/>.</param>
public sealed record Counterfactual(Evidence Item, double Score, double Probability);

/// <summary>What decided whether two sentences are linked.</summary>
public enum Decision
{
    /// <summary>Linked: the score reaches the threshold.</summary>
    AboveThreshold,

    /// <summary>Linked: it joins a neighbouring sentence to a link, for which less is asked.</summary>
    JoinedNeighbour,

    /// <summary>Linked in part: one states a clause of the other.</summary>
    Partial,

    /// <summary>Linked: it stands in the alignment in order whose links are expected to be right most often.</summary>
    BestOrder,

    /// <summary>Not linked: the score is below the threshold.</summary>
    BelowThreshold,

    /// <summary>Not linked: the sentences share nothing.</summary>
    NothingShared,

    /// <summary>Not linked: one of the sentences went to a stronger link.</summary>
    Taken,

    /// <summary>Not linked: that alignment leads elsewhere.</summary>
    OtherOrder,

    /// <summary>
    /// Not linked: one of the sentences is a title, which restates what the other's article says in full; at most a part is shared.
    /// </summary>
    TitleAndBody,

    /// <summary>
    /// Not linked: one of the sentences is a subhead, which names what follows and states nothing; at most a part is shared.
    /// </summary>
    Subhead,

    /// <summary>Not linked: one of the sentences is not the article's own words.</summary>
    NotContent,
}
