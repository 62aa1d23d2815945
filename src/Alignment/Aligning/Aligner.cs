using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>Chooses between the two ways of aligning by the measured order, aligns, and explains. Thread-safe; a pure function of its arguments.</summary>
public static class Aligner
{
    /// <summary>Order from which two texts are taken for translations of each other; independent reports of data/gold stay below, corrupted parallel news above (data/scorer/PROVENANCE.md).</summary>
    private const double ParallelFrom = 0.5;

    /// <summary>Grids of up to this many cells are searched whole; larger ones in a band around reliable pairs.</summary>
    private const long WholeGrid = 250_000;

    /// <summary>Aligns two articles whose terms are related by <paramref name="graph"/>.</summary>
    /// <param name="graph">Terms of both articles.</param>
    /// <param name="models">What decides.</param>
    /// <param name="mode">The mode; null chooses by the measured order.</param>
    /// <param name="cancellation">Stops with <see cref="OperationCanceledException"/>.</param>
    public static Bitext Align(TermGraph graph, ScorerModels models, AlignmentMode? mode = null, CancellationToken cancellation = default)
    {
        var table = new LikenessTable(graph);
        var order = OrderStatistic.Measure(table);
        // Where few words have a partner no order can be measured: what is given in such languages is taken for a text and its translation.
        var chosen = mode ?? (order >= ParallelFrom || !HasData(graph) ? AlignmentMode.Parallel : AlignmentMode.Comparable);
        var extractor = new FeatureExtractor(table);
        var band = ReliablePairs.Band(table, WholeGrid);
        var links = chosen == AlignmentMode.Parallel && !HasData(graph)
            ? new PlainAligner(graph, new GroupMatches(graph, band), band).Align(cancellation)
            : chosen == AlignmentMode.Parallel ? new MonotoneAligner(graph, band, new MonotoneCosts()).Align(cancellation)
            : new SparseAligner(table, extractor, models).Align(cancellation);
        var writer = new BeadWriter(extractor, graph, models);
        return new()
        {
            Left = graph.Left.Article,
            Right = graph.Right.Article,
            Mode = chosen,
            Order = order,
            Beads = links.ConvertAll(writer.Write),
            Calibrated = IsCalibratedFor(graph.Left.Article.Language, graph.Right.Article.Language),
        };
    }

    private static bool HasData(TermGraph graph) => graph.Left.Article.Language.HasData && graph.Right.Article.Language.HasData;

    private static bool IsCalibratedFor(Language left, Language right) => left == Language.English && right == Language.Indonesian;
}
