namespace Alignment.Evaluation;

/// <summary>Counts from which precision, recall and F1 come; they add up over sentences and over pairs (micro average).</summary>
/// <param name="Right">Predictions that are right.</param>
/// <param name="Predicted">Predictions, those that are tolerated left out.</param>
/// <param name="Found">Required items that were found; differs from <paramref name="Right"/> where one item can be hit twice.</param>
/// <param name="Required">Required items.</param>
public readonly record struct Tally(int Right, int Predicted, int Found, int Required)
{
    /// <summary>Right of predicted, 0–1; 0 when nothing was predicted.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)Right / Predicted;

    /// <summary>Found of required, 0–1; 0 when nothing is required.</summary>
    public double Recall => Required == 0 ? 0 : (double)Found / Required;

    /// <summary>Harmonic mean of precision and recall; 0 when both are.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>True when there was nothing to judge.</summary>
    public bool IsEmpty => Predicted == 0 && Required == 0;

    /// <summary>Adds count by count.</summary>
    public static Tally operator +(Tally a, Tally b) =>
        new(a.Right + b.Right, a.Predicted + b.Predicted, a.Found + b.Found, a.Required + b.Required);

    /// <summary>The sum.</summary>
    public static Tally Sum(IEnumerable<Tally> tallies) => tallies.Aggregate(default(Tally), (a, b) => a + b);
}
