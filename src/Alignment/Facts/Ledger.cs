using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>Compares the values of linked sentences, slot by slot. Thread-safe; a pure function of its arguments.</summary>
public static class Ledger
{
    /// <summary>Share of a name's words that must be each other's translation: all but a little, since Park Jae-won is not Park Jae-hoon.</summary>
    private const float SameNameFrom = 0.75f;

    /// <summary>Beads compared by one worker.</summary>
    private const int Share = 512;

    /// <summary>The slots that linked sentences fill differently, by left place, then right place.</summary>
    /// <param name="bitext">The links.</param>
    /// <param name="graph">What the two articles share.</param>
    /// <param name="slot">Whether two values that disagree fill one slot: <see cref="ScorerModels.Slot"/>.</param>
    public static IReadOnlyList<Discrepancy> Compare(Bitext bitext, TermGraph graph, AdditiveModel slot)
    {
        var likeness = new SlotLikeness(graph, slot);
        var (leftIndex, rightIndex) = (Index(graph.Left), Index(graph.Right));
        var shares = new List<Discrepancy>[(bitext.Beads.Count + Share - 1) / Share];
        Parallel.For(0, shares.Length, share =>
        {
            shares[share] = [];
            for (var b = share * Share; b < Math.Min(bitext.Beads.Count, (share + 1) * Share); b++)
            {
                if (bitext.Beads[b] is { Kind: BeadKind.Equivalent } bead)
                {
                    Compare(bead, [.. bead.Left.Select(n => leftIndex[n])], [.. bead.Right.Select(n => rightIndex[n])], bitext.Mode == AlignmentMode.Parallel, graph, likeness, shares[share]);
                }
            }
        });
        List<Discrepancy> found = [.. shares.SelectMany(s => s)];
        found.Sort((a, b) => a.Left.Span != b.Left.Span ? a.Left.Span.CompareTo(b.Left.Span) : a.Right.Span.CompareTo(b.Right.Span));
        return found;
    }

    private static void Compare(Bead bead, int[] leftSentences, int[] rightSentences, bool isTranslation, TermGraph graph, SlotLikeness likeness, List<Discrepancy> found)
    {
        var (left, right) = Open(graph, leftSentences, rightSentences, isTranslation, found);
        Oppose(left, right, likeness, bead.Probability, graph, found);
        if (isTranslation)
        {
            var pairs = TranslatedSlots.LeftOver(bead, left, right, graph).ToArray();
            found.AddRange((pairs is [] && TranslatedSlots.Displaced(bead, graph, (left, right), All(graph, leftSentences, rightSentences), likeness) is { } one ? [one] : pairs)
                .Select(p => Conflict(p.Left, p.Right, graph)));
        }
    }

    /// <summary>The slots of linked sentences (by index) that no value of the other side agrees with; what agrees only nearly goes to <paramref name="found"/>.</summary>
    internal static (List<Slot> Left, List<Slot> Right) Open(TermGraph graph, IEnumerable<int> leftSentences, IEnumerable<int> rightSentences, bool isTranslation, List<Discrepancy> found)
    {
        var (left, right) = All(graph, leftSentences, rightSentences);
        Settle(left, right, graph, isTranslation, found);
        return (left, right);
    }

    private static (List<Slot> Left, List<Slot> Right) All(TermGraph graph, IEnumerable<int> leftSentences, IEnumerable<int> rightSentences)
    {
        var (left, right) = (Slot.Of(graph.Left, leftSentences), Slot.Of(graph.Right, rightSentences));
        return (GluedSlots.Cut(left, right, graph.Left.Article.Text), GluedSlots.Cut(right, left, graph.Right.Article.Text));
    }

    private static Dictionary<int, int> Index(ArticleTerms terms) =>
        terms.Article.Sentences.Select((s, i) => (s.Number, i)).ToDictionary(p => p.Number, p => p.i);

    // Values that agree leave the table, the closest agreement first; every other value that tells the same goes with them.
    private static void Settle(List<Slot> left, List<Slot> right, TermGraph graph, bool isTranslation, List<Discrepancy> found)
    {
        var (agreedLeft, agreedRight) = (new HashSet<Slot>(ReferenceEqualityComparer.Instance), new HashSet<Slot>(ReferenceEqualityComparer.Instance));
        var relations = left.SelectMany(l => right.Select(r => (Left: l, Right: r, Relation: Relate(l, r, graph, isTranslation)))).Where(p => p.Relation != ValueRelation.Different).ToArray();
        foreach (var wanted in new[] { ValueRelation.Equal, ValueRelation.Converted, ValueRelation.Rounded, ValueRelation.Within })
        {
            foreach (var (l, r, relation) in relations)
            {
                if (relation == wanted && !IsSpent(l, r))
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

        // A name or a date is said again in other words; a figure that has its counterpart is not also another's bound or rounding.
        bool IsSpent(Slot l, Slot r) => l.Anchor.Value is NumericValue ? agreedLeft.Contains(l) || agreedRight.Contains(r) : agreedLeft.Contains(l) && agreedRight.Contains(r);

        Leave(left, agreedLeft, graph.Left.Article.Text);
        Leave(right, agreedRight, graph.Right.Article.Text);
    }

    // What agrees leaves the table, with what stands inside it; what is said twice in other units leaves with it, or stays once.
    private static void Leave(List<Slot> slots, HashSet<Slot> agreed, string text)
    {
        foreach (var (said, again) in RestatedSlots.Of(slots, text).ToArray())
        {
            slots.Remove(again);
            if (agreed.Contains(again))
            {
                slots.Remove(said);
            }
        }

        slots.RemoveAll(s => agreed.Contains(s) || agreed.Any(a => a.Anchor.Span.Overlaps(s.Anchor.Span)));
    }

    /// <summary>How the values of two slots stand to each other. Names that no table knows may still be each other's translation, word by word: Group B and Grup B.</summary>
    internal static ValueRelation Relate(Slot left, Slot right, TermGraph graph, bool isTranslation)
    {
        var relation = ValueComparison.Relate(left.Anchor, right.Anchor);
        if (relation == ValueRelation.Different && (left.Anchor.Value, right.Anchor.Value) is (NameValue a, NameValue b) && (Holds(a, b) || Holds(b, a)))
        {
            return ValueRelation.Within;
        }

        if (relation == ValueRelation.Different && left.Anchor.Type == AnchorType.Name && left.Term >= 0)
        {
            foreach (var link in graph.FromLeft(left.Term))
            {
                if (link.Other == right.Term && link.Strength >= SameNameFrom)
                {
                    return ValueRelation.Within;
                }
            }
        }

        if (relation == ValueRelation.Different && SameWriting.Of(left, right, graph))
        {
            return ValueRelation.Within;
        }

        return isTranslation ? TranslatedSlots.Relate(left, right, relation, graph) : relation;
    }

    // "Thatcher" and "Margaret Thatcher", "Sam Ratulangi" and "Bandara Sam Ratulangi": where they are not one, they are not in each other's place either.
    private static bool Holds(NameValue whole, NameValue part)
    {
        foreach (var word in part.Key.AsSpan().Split(' '))
        {
            if (!HasWord(whole.Key, part.Key.AsSpan(word)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasWord(ReadOnlySpan<char> text, ReadOnlySpan<char> wanted)
    {
        foreach (var word in text.Split(' '))
        {
            if (text[word].SequenceEqual(wanted))
            {
                return true;
            }
        }

        return false;
    }

    // Two values contradict each other where the sentences say the same and the values fill one slot of it: more likely than not, both together.
    private static void Oppose(List<Slot> left, List<Slot> right, SlotLikeness likeness, double linked, TermGraph graph, List<Discrepancy> found)
    {
        var rivals = Contenders(left, right).Select(p => (p.Left, p.Right, Likeness: likeness.Of(p.Left, p.Right, p.Rivals)))
            .Where(p => linked / (1 + Math.Exp(-p.Likeness)) >= 0.5)
            .OrderByDescending(p => p.Likeness).ThenBy(p => p.Left.Anchor.Span).ThenBy(p => p.Right.Anchor.Span);
        var taken = new List<Slot>();
        foreach (var (l, r, _) in rivals.ToArray())
        {
            if (!taken.Exists(t => ReferenceEquals(t, l) || ReferenceEquals(t, r)))
            {
                taken.AddRange([l, r]);
                found.Add(Conflict(l, r, graph));
            }
        }

        left.RemoveAll(l => taken.Exists(t => ReferenceEquals(t, l)));
        right.RemoveAll(r => taken.Exists(t => ReferenceEquals(t, r)));
    }

    /// <summary>Open slots that might be one, each with how many others either might be one with.</summary>
    internal static IEnumerable<(Slot Left, Slot Right, int Rivals)> Contenders(List<Slot> left, List<Slot> right)
    {
        var pairs = left.SelectMany(l => right.Where(r => SlotLikeness.Comparable(l, r)).Select(r => (Left: l, Right: r))).ToArray();
        return pairs.Select(p => (p.Left, p.Right, pairs.Count(q => ReferenceEquals(p.Left, q.Left) != ReferenceEquals(p.Right, q.Right))));
    }

    /// <summary>The entry for two slots that contradict each other.</summary>
    internal static Discrepancy Conflict(Slot left, Slot right, TermGraph graph) => Entry(left, right, Verdict.Conflict, graph);

    private static Discrepancy Entry(Slot left, Slot right, Verdict verdict, TermGraph graph) =>
        new(left.Anchor.Type, Quote(graph.Left, left), Quote(graph.Right, right), verdict);

    private static Quotation Quote(ArticleTerms terms, Slot slot) =>
        new(terms.Article.Sentences[slot.Sentence].Number, slot.Anchor.Span, slot.Anchor.Span.Of(terms.Article.Text));
}
