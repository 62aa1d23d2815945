using Alignment.Aligning;
using Alignment.Evaluation;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Training;

/// <summary>
/// Fits what weighs beads in order: for two languages with data, and for the others, each on the texts of its kind; where there are none
/// the shipped weights stay. A pure function of its arguments.
/// </summary>
public static class BeadTraining
{
    /// <summary>Strength of the prior on the weights of languages with data: many texts outweigh it.</summary>
    private const double WithDataL2 = 1;

    /// <summary>
    /// The same without data: of 6, 12 and 25 the one with the best held-out likelihood over Text+Berg (dev) and ParIce;
    /// data/scorer/PROVENANCE.md.
    /// </summary>
    private const double PlainL2 = 12;

    /// <summary>Features that weigh nothing without data: there they depend on the length of a document more than on its text.</summary>
    private static readonly BeadFeature[] WithoutPlain = [BeadFeature.UsualLikeness, BeadFeature.AloneUsual, BeadFeature.AloneUsualBest];

    /// <summary>Writes the file of models of translations, as <c>data/scorer/monotone.json</c>.</summary>
    /// <param name="pools">Texts with gold; those of one pool are of the same two languages. Where a language has no data the pool teaches
    /// its own lexicon, as <see cref="PooledRun"/> does, and every text is measured with that lexicon and with none.</param>
    /// <param name="lexicons">What texts of languages with data are measured with, in turn; those texts had better be unknown to them. None
    /// for the embedded one.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="cancellation">Stops with <see cref="OperationCanceledException"/>.</param>
    public static void Train(IReadOnlyList<IReadOnlyList<GoldText>> pools, IReadOnlyList<Lexicon> lexicons, Stream output,
        CancellationToken cancellation = default)
    {
        var (plain, withData) = (new List<LanguageLattice>(), new List<LanguageLattice>());
        foreach (var pool in pools)
        {
            if (pool.All(t => t.HaveData))
            {
                withData.AddRange(pool.SelectMany((text, i) =>
                    Lattices(text, lexicons.Count > 0 ? lexicons[i % lexicons.Count] : Lexicon.Embedded)));
                continue;
            }

            var learned = PooledRun.Learn([.. pool.Select(t => (t.Left, t.Right))], new() { Lexicon = Lexicon.Empty },
                cancellation: cancellation);
            plain.AddRange(pool.SelectMany(text => Lattices(text, learned).Concat(Lattices(text, Lexicon.Empty))));
            cancellation.ThrowIfCancellationRequested();
        }

        var models = MonotoneModels.Embedded;
        var fitted = models with
        {
            WithData = Fitted(models.WithData, withData, WithDataL2, [], cancellation),
            Plain = Fitted(models.Plain, plain, PlainL2, WithoutPlain, cancellation),
        };
        MonotoneFile.Write(fitted, output);
    }

    private static MonotoneModel Fitted(MonotoneModel model, List<LanguageLattice> lattices, double l2, BeadFeature[] without,
        CancellationToken cancellation)
    {
        if (lattices.Count == 0)
        {
            return model;
        }

        var weights = MonotoneTraining.Fit([.. lattices.Select(l => l.Lattice)], l2, without, Even(lattices), cancellation);
        return model with { Beads = model.Beads with { Weights = weights } };
    }

    // Two languages differ from two others more than texts differ: every pair of languages counts as much as the next, however many beads
    // there are of it.
    private static double[] Even(List<LanguageLattice> lattices)
    {
        var beads = lattices.GroupBy(l => l.Languages).ToDictionary(g => g.Key, g => g.Sum(l => l.Lattice.Beads));
        var mean = beads.Values.Average();
        return [.. lattices.Select(l => beads[l.Languages] is > 0 and var own ? mean / own : 1)];
    }

    private static IEnumerable<LanguageLattice> Lattices(GoldText text, Lexicon lexicon)
    {
        var graph = AlignmentRun.Relate(text.Left, text.Right, new() { Lexicon = lexicon });
        var matches = new GroupMatches(graph, Band.Full(graph.Left.Count, graph.Right.Count));
        var (features, truth) = (new BeadFeatures(matches.Table(), matches), text.Truth());
        return text.Stretches(truth)
            .Select(s => new LanguageLattice((text.Left.Language, text.Right.Language), new(features, s.Left, s.Right, truth)));
    }

    private sealed record LanguageLattice((Language Left, Language Right) Languages, BeadLattice Lattice);
}
