namespace Alignment.Evaluation;

/// <summary>A row of altered.tsv: a value of an Indonesian sentence was changed.</summary>
/// <param name="Left">Number of the English sentence that the Indonesian one translated.</param>
/// <param name="Right">Number of the Indonesian sentence.</param>
/// <param name="Sentence">The Indonesian sentence as it stood before the change.</param>
public sealed record GoldAlteration(int Left, int Right, string Sentence);
