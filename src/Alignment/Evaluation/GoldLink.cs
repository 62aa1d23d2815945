using Alignment.Aligning;

namespace Alignment.Evaluation;

/// <summary>A row of gold.tsv: these sentences state one fact.</summary>
/// <param name="Left">English sentence numbers, from 1, ascending.</param>
/// <param name="Right">Indonesian sentence numbers, likewise.</param>
/// <param name="Kind">Equivalent or partial.</param>
/// <param name="Note">What the fact is, in the annotator's words.</param>
public sealed record GoldLink(IReadOnlyList<int> Left, IReadOnlyList<int> Right, BeadKind Kind, string Note);

/// <summary>A row of discrepancies.tsv: two values in one slot that contradict each other.</summary>
/// <param name="Left">English sentence number.</param>
/// <param name="Right">Indonesian sentence number.</param>
/// <param name="LeftValue">Quoted from the English sentence.</param>
/// <param name="RightValue">Quoted from the Indonesian sentence.</param>
/// <param name="Type">number, date, time, name; or other, which is tolerated in judging.</param>
public sealed record GoldDiscrepancy(int Left, int Right, string LeftValue, string RightValue, string Type)
{
    /// <summary>True when it must be found; false when finding it is neither right nor wrong.</summary>
    public bool IsRequired => Type != "other";
}

/// <summary>A row of queries.tsv.</summary>
/// <param name="Language">Language of the query.</param>
/// <param name="Text">What is searched for.</param>
/// <param name="Left">English sentences that answer it; may be empty.</param>
/// <param name="Right">Indonesian sentences that answer it; may be empty.</param>
public sealed record GoldQuery(Texts.Language Language, string Text, IReadOnlyList<int> Left, IReadOnlyList<int> Right);

/// <summary>A row of distractors.tsv: a near-miss that must not be linked.</summary>
/// <param name="Left">English sentence numbers.</param>
/// <param name="Right">Indonesian sentence numbers.</param>
/// <param name="Note">Why somebody might link them.</param>
public sealed record GoldDistractor(IReadOnlyList<int> Left, IReadOnlyList<int> Right, string Note);
