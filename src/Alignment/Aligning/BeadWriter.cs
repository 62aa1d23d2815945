using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>Turns decisions into beads: sentence numbers, score, probability, reasons.</summary>
/// <param name="extractor">Measures what a bead shares.</param>
/// <param name="graph">What the two articles share.</param>
/// <param name="models">What weighs beads that are not weighed in order.</param>
/// <param name="ordered">The aligner that weighed the beads among all ways through both texts; null where none did.</param>
/// <param name="explained">Whether the beads carry their reasons.</param>
internal sealed class BeadWriter(FeatureExtractor extractor, TermGraph graph, ScorerModels models, MonotoneAligner? ordered, bool explained)
{
    private readonly EvidenceWriter _evidence = new(extractor, graph);

    public Bead Write(Link link)
    {
        var (left, right) = (Numbers(graph.Left.Article, link.Left), Numbers(graph.Right.Article, link.Right));
        if (link.Kind == BeadKind.Null)
        {
            return new() { Left = left, Right = right, Kind = BeadKind.Null };
        }

        var (model, evidence, sum) = Weigh(link);
        var score = Math.Round(sum, 4);
        return new()
        {
            Left = left,
            Right = right,
            Kind = link.Kind,
            Score = score,
            Probability = model.Probability(score),
            Evidence = evidence,
        };
    }

    private static int[] Numbers(Article article, int[] indexes) => [.. indexes.Select(i => article.Sentences[i].Number)];

    private (AdditiveModel Model, IReadOnlyList<Evidence> Evidence, double Sum) Weigh(Link link)
    {
        if (link.Kind == BeadKind.Equivalent && ordered?.Explain(link) is var (own, logOdds))
        {
            // What the bead is worth by itself is not yet its chance: that also asks what every other way through both texts is worth.
            ReadOnlySpan<(string, double)> whole =
            [
                ("prior", own.Prior), ("coverage", own.Unmatched), ("length", own.Length), ("margin", own.Margin), ("ending", own.Ending),
                ("order", logOdds - own.Sum),
            ];
            return explained ? Summed(ordered.Model.Beads, _evidence.Explain(link.Left, link.Right, own.Coverage, whole))
                : (ordered.Model.Beads, [], _evidence.Score(link.Left, link.Right, own.Coverage, whole));
        }

        var model = link.Kind == BeadKind.Equivalent ? models.Equivalent : models.Partial;
        var (_, evidence, sum) = Summed(model, _evidence.Explain(link.Left, link.Right, model));
        return (model, explained ? evidence : [], sum);
    }

    private static (AdditiveModel Model, IReadOnlyList<Evidence> Evidence, double Sum) Summed(AdditiveModel model,
        IReadOnlyList<Evidence> evidence) =>
        (model, evidence, evidence.Sum(e => e.Weight));
}
