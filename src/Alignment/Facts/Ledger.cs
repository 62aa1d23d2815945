using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>Compares the values of linked sentences, slot by slot. Thread-safe; a pure function of its arguments.</summary>
public static class Ledger
{
    /// <summary>Share of a name's words that must be each other's translation: all but a little, since Park Jae-won is not Park Jae-hoon.</summary>
    private const float SameNameFrom = 0.75f;

    /// <summary>The slots that linked sentences fill differently, by left place, then right place.</summary>
    public static IReadOnlyList<Discrepancy> Compare(Bitext bitext, TermGraph graph)
    {
        var likeness = new SlotLikeness(graph);
        var (leftIndex, rightIndex) = (Index(graph.Left), Index(graph.Right));
        var found = new List<Discrepancy>();
        foreach (var bead in bitext.Beads)
        {
            if (bead.Kind == BeadKind.Equivalent)
            {
                var isTranslation = bitext.Mode == AlignmentMode.Parallel;
                var (left, right) = Open(bead, graph, leftIndex, rightIndex, isTranslation, found);
                Oppose(left, right, likeness, graph, found);
                foreach (var (l, r) in isTranslation ? TranslatedSlots.LeftOver(bead, left, right) : [])
                {
                    found.Add(Entry(l, r, Verdict.Conflict, graph));
                }
            }
        }

        found.Sort((a, b) => a.Left.Span != b.Left.Span ? a.Left.Span.CompareTo(b.Left.Span) : a.Right.Span.CompareTo(b.Right.Span));
        return found;
    }

    /// <summary>The slots of a bead that no value of the other side agrees with; what agrees only nearly goes to <paramref name="found"/>.</summary>
    internal static (List<Slot> Left, List<Slot> Right) Open(Bead bead, TermGraph graph, Dictionary<int, int> leftIndex, Dictionary<int, int> rightIndex, bool isTranslation, List<Discrepancy> found)
    {
        var left = Slot.Of(graph.Left, bead.Left.Select(n => leftIndex[n]));
        var right = Slot.Of(graph.Right, bead.Right.Select(n => rightIndex[n]));
        Settle(left, right, graph, isTranslation, found);
        return (left, right);
    }

    internal static Dictionary<int, int> Index(ArticleTerms terms) =>
        terms.Article.Sentences.Select((s, i) => (s.Number, i)).ToDictionary(p => p.Number, p => p.i);

    // Values that agree leave the table, the closest agreement first; every other value that tells the same goes with them.
    private static void Settle(List<Slot> left, List<Slot> right, TermGraph graph, bool isTranslation, List<Discrepancy> found)
    {
        var (agreedLeft, agreedRight) = (new HashSet<Slot>(ReferenceEqualityComparer.Instance), new HashSet<Slot>(ReferenceEqualityComparer.Instance));
        foreach (var wanted in new[] { ValueRelation.Equal, ValueRelation.Converted, ValueRelation.Rounded, ValueRelation.Within })
        {
            foreach (var l in left)
            {
                foreach (var r in right)
                {
                    if (!(agreedLeft.Contains(l) && agreedRight.Contains(r)) && Relate(l, r, graph, isTranslation) == wanted)
                    {
                        if (wanted is ValueRelation.Converted or ValueRelation.Rounded && !agreedLeft.Contains(l) && !agreedRight.Contains(r))
                        {
                            found.Add(Entry(l, r, wanted == ValueRelation.Converted ? Verdict.Converted : Verdict.Rounded, graph));
                        }

                        agreedLeft.Add(l);
                        agreedRight.Add(r);
                    }
                }
            }
        }

        left.RemoveAll(l => agreedLeft.Contains(l) || agreedLeft.Any(a => a.Anchor.Span.Overlaps(l.Anchor.Span)));
        right.RemoveAll(r => agreedRight.Contains(r) || agreedRight.Any(a => a.Anchor.Span.Overlaps(r.Anchor.Span)));
    }

    // Names that no table knows may still be each other's translation, word by word: Group B and Grup B.
    private static ValueRelation Relate(Slot left, Slot right, TermGraph graph, bool isTranslation)
    {
        var relation = ValueComparison.Relate(left.Anchor, right.Anchor);
        if (relation == ValueRelation.Different && left.Term >= 0)
        {
            foreach (var link in graph.FromLeft(left.Term))
            {
                if (link.Other == right.Term && link.Strength >= SameNameFrom)
                {
                    return ValueRelation.Within;
                }
            }
        }

        return isTranslation ? TranslatedSlots.Relate(left.Anchor, right.Anchor, relation) : relation;
    }

    private static void Oppose(List<Slot> left, List<Slot> right, SlotLikeness likeness, TermGraph graph, List<Discrepancy> found)
    {
        var rivals = Contenders(left, right).Select(p => (p.Left, p.Right, Likeness: likeness.Of(p.Left, p.Right, p.Rivals)))
            .Where(p => p.Likeness >= SlotWeights.From)
            .OrderByDescending(p => p.Likeness).ThenBy(p => p.Left.Anchor.Span).ThenBy(p => p.Right.Anchor.Span);
        var taken = new List<Slot>();
        foreach (var (l, r, _) in rivals.ToArray())
        {
            if (!taken.Exists(t => ReferenceEquals(t, l) || ReferenceEquals(t, r)))
            {
                taken.AddRange([l, r]);
                found.Add(Entry(l, r, Verdict.Conflict, graph));
            }
        }

        left.RemoveAll(l => taken.Exists(t => ReferenceEquals(t, l)));
        right.RemoveAll(r => taken.Exists(t => ReferenceEquals(t, r)));
    }

    /// <summary>Open slots that might be one, each with how many others either might be one with.</summary>
    internal static IEnumerable<(Slot Left, Slot Right, int Rivals)> Contenders(List<Slot> left, List<Slot> right)
    {
        var pairs = left.SelectMany(l => right.Where(r => SlotLikeness.Comparable(l.Anchor, r.Anchor)).Select(r => (Left: l, Right: r))).ToArray();
        return pairs.Select(p => (p.Left, p.Right, pairs.Count(q => ReferenceEquals(p.Left, q.Left) != ReferenceEquals(p.Right, q.Right))));
    }

    private static Discrepancy Entry(Slot left, Slot right, Verdict verdict, TermGraph graph) =>
        new(left.Anchor.Type, Quote(graph.Left, left), Quote(graph.Right, right), verdict);

    private static Quotation Quote(ArticleTerms terms, Slot slot) =>
        new(terms.Article.Sentences[slot.Sentence].Number, slot.Anchor.Span, slot.Anchor.Span.Of(terms.Article.Text));
}
