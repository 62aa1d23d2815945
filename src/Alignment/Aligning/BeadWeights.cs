namespace Alignment.Aligning;

/// <summary>The log-odds of a bead in order by itself, by what they come from.</summary>
/// <param name="Prior">How common beads of its shape are.</param>
/// <param name="Coverage">What both sides share, as far as they need each other for it.</param>
/// <param name="Unmatched">What one side has and the other lacks.</param>
/// <param name="Length">How far the lengths differ, and how often the sentences pause.</param>
/// <param name="Margin">How well its sentences would go with others.</param>
/// <param name="Ending">How both sides end.</param>
internal readonly record struct BeadWeights(double Prior, double Coverage, double Unmatched, double Length, double Margin, double Ending)
{
    /// <summary>The score: all of it.</summary>
    public double Sum => Prior + Coverage + Unmatched + Length + Margin + Ending;

    /// <summary>A bead that is not worth trying.</summary>
    public static BeadWeights Impossible { get; } = new(double.NegativeInfinity, 0, 0, 0, 0, 0);
}
