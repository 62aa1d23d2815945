using System.Reflection;
using Alignment.Scoring;

namespace Alignment.Aligning;

/// <summary>What weighs beads in order, and what is made of their chances.</summary>
/// <param name="Beads">Weights in order of <see cref="BeadFeature"/>; the calibration is that of log-odds over all alignments.</param>
/// <param name="LinkFrom">What a link is worth is its chance less this, 0–1.</param>
/// <param name="AloneFrom">What a sentence that stays alone is worth is its chance less this, 0–1; null when it is worth nothing either
/// way.</param>
internal sealed record MonotoneModel(AdditiveModel Beads, double LinkFrom, double? AloneFrom = null);

/// <summary>
/// The models of translations. Beads in order are weighed by one for languages with data and by one for all others, whose
/// sentences are known by length, figures, spelling and what a pool has taught.
/// </summary>
/// <param name="WithData">For two languages with data.</param>
/// <param name="Plain">Where one of the languages has none.</param>
/// <param name="Slot">Whether two values that disagree fill one slot of a sentence and its translation; weights in order of
/// <see cref="SlotFeature"/>.</param>
internal sealed record MonotoneModels(MonotoneModel WithData, MonotoneModel Plain, AdditiveModel Slot)
{
    private static readonly Lazy<MonotoneModels> Shipped = new(LoadEmbedded);

    /// <summary>The models inside the library, loaded on first use.</summary>
    public static MonotoneModels Embedded => Shipped.Value;

    /// <summary>The shipped model for two articles.</summary>
    public static MonotoneModel For(TermGraph graph) => graph.HaveData ? Embedded.WithData : Embedded.Plain;

    private static MonotoneModels LoadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("scorer/monotone.json")
            ?? throw new InvalidOperationException("the library was built without data/scorer/monotone.json");
        return MonotoneFile.Read(stream, "monotone.json");
    }
}
