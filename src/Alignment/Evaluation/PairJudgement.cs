namespace Alignment.Evaluation;

/// <summary>How one query went in one language.</summary>
/// <param name="Rank">Rank of the first relevant sentence from 1; 0 when none was among those asked for.</param>
public readonly record struct QueryOutcome(int Rank);

/// <summary>
/// All that was counted on one pair, in the units that are drawn again for an interval: sentences,
/// queries, beads. Null: nothing to judge by.
/// </summary>
public sealed record PairJudgement
{
    /// <summary><see cref="GoldPair.Slug"/>.</summary>
    public required string Slug { get; init; }

    /// <summary>What the aligner knew of it.</summary>
    public required Fitting Fitting { get; init; }

    /// <summary>Equivalent links on gold sentences; partial ones tolerated.</summary>
    public required IReadOnlyList<Tally> Links { get; init; }

    /// <summary>
    /// Equivalent links as they are, group for group: right only where gold has exactly these sentences together (vecalign's strict count,
    /// nulls left out). A link that gold merely tolerates is left out.
    /// </summary>
    public required IReadOnlyList<Tally> StrictLinks { get; init; }

    /// <summary>Links of both kinds, kinds not compared.</summary>
    public required IReadOnlyList<Tally> AnyLinks { get; init; }

    /// <summary>As <see cref="Links"/> with our own segmentation of the raw text.</summary>
    public IReadOnlyList<Tally>? RawLinks { get; init; }

    /// <summary>Partial links by themselves: a link of the other kind counts for nothing.</summary>
    public required IReadOnlyList<Tally> PartialLinks { get; init; }

    /// <summary>Near-misses: each that is not linked as equivalent is found, that is: avoided.</summary>
    public required IReadOnlyList<Tally> Distractors { get; init; }

    /// <summary>Altered sentences: each whose true copy was ranked first is found. See <see cref="AlterationJudge"/>.</summary>
    public IReadOnlyList<Tally>? Alterations { get; init; }

    /// <summary>Discrepancies with a verdict of conflict or updated.</summary>
    public IReadOnlyList<Tally>? Discrepancies { get; init; }

    /// <summary>Ends of English sentences.</summary>
    public IReadOnlyList<Tally>? LeftSegmentation { get; init; }

    /// <summary>Ends of Indonesian sentences.</summary>
    public IReadOnlyList<Tally>? RightSegmentation { get; init; }

    /// <summary>Queries, results wanted in the other language.</summary>
    public IReadOnlyList<QueryOutcome>? CrossSearch { get; init; }

    /// <summary>Queries, results wanted in the query's language.</summary>
    public IReadOnlyList<QueryOutcome>? SameSearch { get; init; }

    /// <summary>As <see cref="CrossSearch"/>, without translation.</summary>
    public IReadOnlyList<QueryOutcome>? CrossUntranslated { get; init; }

    /// <summary>As <see cref="SameSearch"/>, without translation.</summary>
    public IReadOnlyList<QueryOutcome>? SameUntranslated { get; init; }

    /// <summary>Equivalent beads with their probability, those that gold tolerates left out.</summary>
    public required IReadOnlyList<Forecast> Forecasts { get; init; }
}
