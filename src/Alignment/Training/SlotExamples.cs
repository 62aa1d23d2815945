using Alignment.Evaluation;
using Alignment.Facts;
using Alignment.Scoring;

namespace Alignment.Training;

/// <summary>
/// Values that disagree in linked sentences, measured, and whether gold has them contradict each other: what a slot model is fitted on.
/// </summary>
internal static class SlotExamples
{
    private static readonly AdditiveModel Unweighed = new(0, []);

    /// <summary>The examples of one link; what gold merely tolerates is left out.</summary>
    /// <param name="graph">What both articles share.</param>
    /// <param name="left">Left sentences, by index, ascending.</param>
    /// <param name="right">Right sentences, likewise.</param>
    /// <param name="gold">The contradictions of the pair of articles.</param>
    /// <param name="isTranslation">True where one group translates the other.</param>
    public static IEnumerable<TrainingExample> Of(TermGraph graph, IReadOnlyList<int> left, IReadOnlyList<int> right,
        IReadOnlyList<GoldDiscrepancy> gold, bool isTranslation)
    {
        var likeness = new SlotLikeness(graph, Unweighed);
        foreach (var contender in new OpenSlots(graph, left, right, isTranslation).Contenders())
        {
            var judged = DiscrepancyJudge.Judge([Ledger.Conflict(contender, graph)], gold, graph.Left.Article, graph.Right.Article);
            if (judged.Sum(t => t.Predicted) > 0)
            {
                var features = new double[SlotLikeness.Count];
                likeness.Measure(contender, features);
                if (!isTranslation)
                {
                    for (var i = 0; i < features.Length; i++)
                    {
                        features[i] = IsOfReports(i) ? features[i] : 0;
                    }
                }

                yield return new(features, judged.Sum(t => t.Right) > 0);
            }
        }
    }

    // Of all that translations are told by; with the others too F1 is the same (data/scorer/PROVENANCE.md, "Slots of the ledger").
    private static bool IsOfReports(int feature) => (SlotFeature)feature is < SlotFeature.InWords or SlotFeature.Places
        or SlotFeature.Unknown or SlotFeature.Elsewhere or SlotFeature.Open;
}
