namespace Alignment.Scoring;

/// <summary>An expression in one article.</summary>
/// <param name="members">Indexes of its words of content in the article's vocabulary.</param>
internal sealed class ExpressionUse(int[] members)
{
    /// <summary>Indexes of its words of content in the article's vocabulary.</summary>
    public int[] Members { get; } = members;

    /// <summary>How often the article has it.</summary>
    public int Count { get; set; }
}
