using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Aligning;

/// <summary>
/// Chooses between the two ways of aligning by the measured order, aligns, and explains. Thread-safe; a pure function of its arguments.
/// </summary>
public static class Aligner
{
    /// <summary>Grids of up to this many cells are searched whole; larger ones in a band around reliable pairs.</summary>
    private const long WholeGrid = 250_000;

    /// <summary>
    /// Columns to each side of the reliable pairs that stay open: a bead of four and one more. Twice as many cost
    /// half as much time again and gained nothing (data/scorer/PROVENANCE.md).
    /// </summary>
    private const int Slack = 5;

    /// <summary>Links explained in one go.</summary>
    private const int Share = 2048;

    /// <summary>Aligns two articles whose terms are related by <paramref name="graph"/>.</summary>
    /// <param name="graph">Terms of both articles.</param>
    /// <param name="models">What decides.</param>
    /// <param name="mode">The mode; null chooses by the measured order.</param>
    /// <param name="cancellation">Stops with <see cref="OperationCanceledException"/>.</param>
    /// <param name="constraints">What people have settled; null: nothing.</param>
    /// <param name="explained">Whether beads carry their evidence.</param>
    public static Bitext Align(TermGraph graph, ScorerModels models, AlignmentMode? mode = null, CancellationToken cancellation = default,
        Constraints? constraints = null, bool explained = true)
    {
        var large = IsLarge(graph);
        var band = BandOf(graph);
        var matches = new Lazy<GroupMatches>(() => new(graph, band));
        var inBand = large ? matches.Value.Table() : null;
        var whole = new Lazy<LikenessTable>(() => new(graph));
        var order = OrderStatistic.Measure(inBand ?? whole.Value);
        var bound = new BoundSentences(constraints, graph.Left.Article, graph.Right.Article);
        var reports = new Lazy<(FirstLook Look, List<Link> Links)>(() => AsReports(whole.Value, models, bound, cancellation));
        var chosen = Settled(graph, mode) ?? ModeChoice.Of(order, graph, () => reports.Value.Links);
        var (table, look, ordered) = chosen == AlignmentMode.Comparable ? (whole.Value, reports.Value.Look, (MonotoneAligner?)null)
            : (inBand ?? whole.Value, null,
                new(inBand ?? matches.Value.Table(), matches.Value, band, MonotoneModels.For(graph), bound, cancellation));
        var links = ordered?.Align() ?? reports.Value.Links;
        return new()
        {
            Left = graph.Left.Article,
            Right = graph.Right.Article,
            Mode = chosen,
            Order = order.Order,
            Beads = Write(bound.Bind(links, chosen), () => new(new FeatureExtractor(table, look), graph, models, ordered, explained),
                cancellation),
            Calibrated = IsCalibratedFor(graph.Left.Article.Language, graph.Right.Article.Language),
        };
    }

    /// <summary>The aligner of a text with its translation, every bead of both weighed; nothing is settled.</summary>
    internal static MonotoneAligner InOrder(TermGraph graph, CancellationToken cancellation = default)
    {
        var band = BandOf(graph);
        var matches = new GroupMatches(graph, band);
        return new(matches.Table(), matches, band, MonotoneModels.For(graph), new(null, graph.Left.Article, graph.Right.Article),
            cancellation);
    }

    /// <summary>
    /// The way of aligning where no order decides it, or null: what is asked for; else, where few words have a partner so that no
    /// order can be measured, what is given in such languages is taken for a text and its translation.
    /// </summary>
    internal static AlignmentMode? Settled(TermGraph graph, AlignmentMode? asked) =>
        asked ?? (graph.HaveData ? null : AlignmentMode.Parallel);

    private static (FirstLook Look, List<Link> Links) AsReports(LikenessTable table, ScorerModels models, BoundSentences bound,
        CancellationToken cancellation)
    {
        var look = new FirstLook(table, models.First, cancellation);
        return (look, new SparseAligner(table, look, models, bound, cancellation).Align());
    }

    private static bool IsLarge(TermGraph graph) => (long)(graph.Left.Count + 1) * (graph.Right.Count + 1) > WholeGrid;

    private static Band BandOf(TermGraph graph) =>
        IsLarge(graph)
            ? Band.Around(graph.Left.Count, graph.Right.Count, ReliablePairs.Path(graph), Slack)
            : Band.Full(graph.Left.Count, graph.Right.Count);

    private static Bead[] Write(List<Link> links, Func<BeadWriter> worker, CancellationToken cancellation)
    {
        var beads = new Bead[links.Count];
        Parallel.For(0, (links.Count + Share - 1) / Share, new() { CancellationToken = cancellation }, worker, (share, _, writer) =>
        {
            for (var i = share * Share; i < Math.Min(links.Count, (share + 1) * Share); i++)
            {
                beads[i] = writer.Write(links[i]);
            }

            return writer;
        }, _ => { });
        return beads;
    }

    private static bool IsCalibratedFor(Language left, Language right) => left == Language.English && right == Language.Indonesian;
}
