using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>Weights of <see cref="SlotLikeness"/>, and where to say yes: see data/scorer/PROVENANCE.md, "Slots of the ledger".</summary>
internal static class SlotWeights
{
    /// <summary>Least log-odds of a contradiction.</summary>
    public const double From = 0;

    /// <summary>Log-odds by: mean and least likeness of the surroundings, ln(1 + rivals), no rival, date, time, name, namesakes, closeness of figures, the same digits, counted nouns that translate each other.</summary>
    public static AdditiveModel Model { get; } = new(-5.73, [2.98, 1.92, -1.05, 1.94, 3.78, 4.80, -1.06, 3.97, 3.30, 2.87, 1.53]);
}
