using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>Turns decisions into beads: sentence numbers, score, probability, reasons.</summary>
internal sealed class BeadWriter(FeatureExtractor extractor, TermGraph graph, ScorerModels models)
{
    private readonly EvidenceWriter _evidence = new(extractor, graph);

    public Bead Write(Link link)
    {
        var (left, right) = (Numbers(graph.Left.Article, link.Left), Numbers(graph.Right.Article, link.Right));
        if (link.Kind == BeadKind.Null)
        {
            return new() { Left = left, Right = right, Kind = BeadKind.Null };
        }

        var model = link.Kind == BeadKind.Equivalent ? models.Equivalent : models.Partial;
        var evidence = _evidence.Explain(link.Left, link.Right, model);
        var score = Math.Round(evidence.Sum(e => e.Weight), 4);
        return new() { Left = left, Right = right, Kind = link.Kind, Score = score, Probability = model.Probability(score), Evidence = evidence };
    }

    private static int[] Numbers(Article article, int[] indexes) => [.. indexes.Select(i => article.Sentences[i].Number)];
}
