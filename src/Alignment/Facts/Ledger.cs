using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>Compares the values of linked sentences, slot by slot. Thread-safe; a pure function of its arguments.</summary>
public static class Ledger
{
    /// <summary>Beads compared by one worker.</summary>
    private const int Share = 512;

    /// <summary>
    /// Chance from which a difference of two reports is told. The best F1 lies at half of itself (Lipton, Elkan and Naryanaswamy 2014),
    /// about .4: from .5, .45, .4 and .35 on it was .777, .793, .795 and .787 on 54 pairs (the 30 of data/gold and the 24 of
    /// data/seen, ten folds).
    /// </summary>
    private const double LeastOfReports = 0.4;

    /// <summary>
    /// The same for translations: from .4, .43, .45 and .5 on F1 was .897, .898, .896 and .895 on planted differences of seven corpora,
    /// each judged by a model of the other six (data/scorer/PROVENANCE.md, "Slots of translations"). Three draws of data/benchmark.md have .846,
    /// .844, .846 and .850, where what the translators themselves differ in counts as false.
    /// </summary>
    private const double LeastOfTranslations = 0.43;

    /// <summary>The slots that linked sentences fill differently, by left place, then right place.</summary>
    /// <param name="bitext">The links.</param>
    /// <param name="graph">What the two articles share.</param>
    /// <param name="slot">Whether two values that disagree fill one slot: <see cref="ScorerModels.Slot"/>. Not
    /// asked of translations, which have a model of their own.</param>
    public static IReadOnlyList<Discrepancy> Compare(Bitext bitext, TermGraph graph, AdditiveModel slot)
    {
        var isTranslation = bitext.Mode == AlignmentMode.Parallel;
        var least = isTranslation ? LeastOfTranslations : LeastOfReports;
        var likeness = new SlotLikeness(graph, isTranslation ? MonotoneModels.Embedded.Slot : slot);
        var (leftIndex, rightIndex) = (graph.Left.Article.IndexByNumber(), graph.Right.Article.IndexByNumber());
        var shares = new List<Discrepancy>[(bitext.Beads.Count + Share - 1) / Share];
        Parallel.For(0, shares.Length, share =>
        {
            shares[share] = [];
            for (var b = share * Share; b < Math.Min(bitext.Beads.Count, (share + 1) * Share); b++)
            {
                if (bitext.Beads[b] is { Kind: BeadKind.Equivalent } bead)
                {
                    var open = new OpenSlots(graph, [.. bead.Left.Select(n => leftIndex[n])], [.. bead.Right.Select(n => rightIndex[n])],
                        isTranslation);
                    shares[share].AddRange(open.Nearly.Select(n => Entry(n.Left, n.Right, VerdictOf(n.Relation), graph)));
                    shares[share].AddRange(Opposed(open, likeness, bead.Probability, least).Select(c => Conflict(c, graph)));
                }
            }
        });
        List<Discrepancy> found = [.. shares.SelectMany(s => s)];
        found.Sort((a, b) => a.Left.Span != b.Left.Span ? a.Left.Span.CompareTo(b.Left.Span) : a.Right.Span.CompareTo(b.Right.Span));
        return found;
    }

    /// <summary>The entry for two values that contradict each other.</summary>
    internal static Discrepancy Conflict(Contender contender, TermGraph graph) =>
        Entry(contender.Left, contender.Right, Verdict.Conflict, graph);

    // Two values contradict each other where the sentences say the same and the values fill one slot of it: both together as likely as is
    // asked.
    private static IEnumerable<Contender> Opposed(OpenSlots open, SlotLikeness likeness, double linked, double least)
    {
        var rivals = open.Contenders().Select(c => (Contender: c, Likeness: likeness.Of(c)))
            .Where(p => linked / (1 + Math.Exp(-p.Likeness)) >= least)
            .OrderByDescending(p => p.Likeness).ThenBy(p => p.Contender.Left.Anchor.Span).ThenBy(p => p.Contender.Right.Anchor.Span);
        var taken = new HashSet<Slot>();
        foreach (var (contender, _) in rivals)
        {
            if (!taken.Contains(contender.Left) && !taken.Contains(contender.Right))
            {
                taken.UnionWith([contender.Left, contender.Right]);
                yield return contender;
            }
        }
    }

    private static Verdict VerdictOf(ValueRelation nearly) => nearly == ValueRelation.Converted ? Verdict.Converted : Verdict.Rounded;

    private static Discrepancy Entry(Slot left, Slot right, Verdict verdict, TermGraph graph) =>
        new(left.Anchor.Type, Quote(graph.Left, left), Quote(graph.Right, right), verdict);

    private static Quotation Quote(ArticleTerms terms, Slot slot) =>
        new(terms.Article.Sentences[slot.Sentence].Number, slot.Anchor.Span, slot.Anchor.Span.Of(terms.Article.Text));
}
