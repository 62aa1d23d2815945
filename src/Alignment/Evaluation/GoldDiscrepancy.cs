namespace Alignment.Evaluation;

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
