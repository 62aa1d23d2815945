using Alignment.Aligning;
using Alignment.Evaluation;
using Alignment.Lexicons;

namespace Alignment;

/// <summary>Fits what weighs beads in order where a language has no data; the weights for English and Indonesian stay as they are. A pure function of its arguments.</summary>
public static class BeadTraining
{
    /// <summary>Strength of the prior on the weights: from 3 to 10 the held-out likelihood over Text+Berg (dev) and ParIce is alike, with 1 it is worse; data/scorer/PROVENANCE.md.</summary>
    private const double L2 = 4;

    /// <summary>They depend on the length of a document more than on its text.</summary>
    private static readonly BeadFeature[] Without = [BeadFeature.UsualLikeness, BeadFeature.AloneUsual, BeadFeature.AloneUsualBest];

    /// <summary>Writes the file of both models, as <c>data/scorer/monotone.json</c>.</summary>
    /// <param name="pools">Texts with gold; those of one pool are of the same two languages, and each pool teaches its own lexicon, as <see cref="PooledRun"/> does. Every text is measured with that lexicon and with none.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="cancellation">Stops with <see cref="OperationCanceledException"/>.</param>
    public static void Train(IReadOnlyList<IReadOnlyList<GoldText>> pools, Stream output, CancellationToken cancellation = default)
    {
        var lattices = new List<BeadLattice>();
        foreach (var pool in pools)
        {
            var learned = PooledRun.Learn([.. pool.Select(t => (t.Left, t.Right))], new() { Lexicon = Lexicon.Empty }, cancellation: cancellation);
            foreach (var lexicon in new[] { learned, Lexicon.Empty })
            {
                lattices.AddRange(pool.SelectMany(text => Lattices(text, lexicon)));
                cancellation.ThrowIfCancellationRequested();
            }
        }

        var models = MonotoneModels.Embedded;
        var weights = MonotoneTraining.Fit(lattices, L2, Without, cancellation);
        MonotoneFile.Write(models with { Plain = models.Plain with { Beads = models.Plain.Beads with { Weights = weights } } }, output);
    }

    private static IEnumerable<BeadLattice> Lattices(GoldText text, Lexicon lexicon)
    {
        var graph = AlignmentRun.Relate(text.Left, text.Right, new() { Lexicon = lexicon });
        var matches = new GroupMatches(graph, Band.Full(graph.Left.Count, graph.Right.Count));
        var (features, truth) = (new BeadFeatures(matches.Table(), matches), text.Truth());
        return text.Stretches(truth).Select(s => new BeadLattice(features, s.Left, s.Right, truth));
    }
}
