using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Lexicons;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>
/// What may be said of the values of a translation and not of those of two reports: it keeps every value, with its hedge, so that what has no counterpart on either side
/// fills one slot; and it is of the same day as its original.
/// </summary>
internal static class TranslatedSlots
{
    /// <summary>Share of the words of a name that is no person's nor a place's from which two are translations of each other: Spring Festival, Festival Musim Semi. A translation renders the words that it can.</summary>
    private const float SameBodyFrom = 0.5f;

    /// <summary>How far apart in their sentences, as shares of them, two names may stand that are each other's among several: of .05, .1, .2 and .5 the best on changed values (data/benchmark.md).</summary>
    private const double NearFrom = 0.2;

    /// <summary>Letters of a word in which one slip leaves no doubt which word is meant.</summary>
    private const int LeastMisspelt = 5;

    /// <summary>The relation of two values where one sentence translates the other.</summary>
    /// <param name="left">The left slot.</param>
    /// <param name="right">The right slot.</param>
    /// <param name="relation">Their relation in reports of one event.</param>
    /// <param name="graph">What both articles share.</param>
    public static ValueRelation Relate(Slot left, Slot right, ValueRelation relation, TermGraph graph) =>
        relation == ValueRelation.Different && left.Anchor.Value is NameValue && right.Anchor.Value is NameValue && (IsWrittenAlike(left, right, graph) || IsMisspelt(left, right) || IsOneBody(left, right, graph)) ? ValueRelation.Within
        : relation != ValueRelation.Different && AreOtherRanges(left, right, graph) ? ValueRelation.Different
        : Relate(left.Anchor, right.Anchor, relation);

    private static ValueRelation Relate(Anchor left, Anchor right, ValueRelation relation) => (left.Value, right.Value) switch
    {
        // "More than 60" is no translation of "more than 70", though both may be true.
        (NumericValue { To: null } a, NumericValue { To: null } b) when relation is ValueRelation.Within or ValueRelation.Rounded && a.Unit == b.Unit && a.Bound == b.Bound && a.Magnitude != b.Magnitude
            => ValueRelation.Different,
        (DateValue { Weekday: { } day }, DateValue { Weekday: { } other }) when day == other => ValueRelation.Within,
        _ => relation,
    };

    /// <summary>
    /// Slots that are the only ones of their kind without a counterpart, on both sides of a bead of one sentence a side; figures in digits are a kind of their own where both sides have one. Of
    /// several names the two that stand nearest to each other's place.
    /// </summary>
    public static IEnumerable<(Slot Left, Slot Right)> LeftOver(Bead bead, IReadOnlyList<Slot> left, IReadOnlyList<Slot> right, TermGraph graph)
    {
        if (bead.Left.Count > 1 || bead.Right.Count > 1)
        {
            yield break;
        }

        foreach (var kind in left.Select(s => Kind(s.Anchor)).OfType<string>().Distinct())
        {
            Slot[] lefts = [.. left.Where(s => Kind(s.Anchor) == kind)], rights = [.. right.Where(s => Kind(s.Anchor) == kind)];
            Slot[] leftDigits = [.. lefts.Where(s => InDigits(s, graph.Left))], rightDigits = [.. rights.Where(s => InDigits(s, graph.Right))];
            if (lefts is [var left1] && rights is [var right1])
            {
                yield return (left1, right1);
            }
            else if (leftDigits is [var left2] && rightDigits is [var right2])
            {
                yield return (left2, right2);
            }
            else if (Nearest(lefts, rights, graph) is { } names)
            {
                yield return names;
            }
        }
    }

    /// <summary>
    /// A name that stands alone on its side, against one that the other side has once too often: "China fought for North Korea", "Korea Utara berperang untuk Korea Utara". Asked where
    /// nothing else of that kind is open; the place that is most alike is meant.
    /// </summary>
    /// <param name="bead">The bead.</param>
    /// <param name="graph">What both articles share.</param>
    /// <param name="open">What is still open on both sides.</param>
    /// <param name="all">All slots of both sides.</param>
    /// <param name="likeness">How surely two slots are one.</param>
    public static (Slot Left, Slot Right)? Displaced(Bead bead, TermGraph graph, (List<Slot> Left, List<Slot> Right) open, (List<Slot> Left, List<Slot> Right) all, SlotLikeness likeness)
    {
        if (bead.Left.Count > 1 || bead.Right.Count > 1)
        {
            return null;
        }

        bool Agree(Slot l, Slot r) => Ledger.Relate(l, r, graph, isTranslation: true) != ValueRelation.Different;
        return (Named(open.Left), Named(open.Right)) switch
        {
            ([var l], []) when Surplus(all.Right, all.Left, (r, o) => Agree(o, r), l) is { Length: > 0 } places => (l, places.MaxBy(r => likeness.Of(l, r, 0) - Math.Abs(Place(l, graph.Left) - Place(r, graph.Right)))!),
            ([], [var r]) when Surplus(all.Left, all.Right, Agree, r) is { Length: > 0 } places => (places.MaxBy(l => likeness.Of(l, r, 0) - Math.Abs(Place(l, graph.Left) - Place(r, graph.Right)))!, r),
            _ => null,
        };
    }

    private static (Slot Left, Slot Right)? Nearest(Slot[] lefts, Slot[] rights, TermGraph graph)
    {
        double Apart(Slot left, Slot right) => Math.Abs(Place(left, graph.Left) - Place(right, graph.Right));
        var pairs = lefts.SelectMany(l => rights.Select(r => (Left: l, Right: r)));
        return Math.Min(lefts.Length, rights.Length) > 0 && lefts[0].Anchor.Value is NameValue && pairs.MinBy(p => Apart(p.Left, p.Right)) is var best && Apart(best.Left, best.Right) < NearFrom ? best : null;
    }

    // Where in its sentence, 0–1: translations keep the order of names more often than not.
    private static double Place(Slot slot, ArticleTerms terms) =>
        (double)(slot.Anchor.Span.Start - terms.Article.Sentences[slot.Sentence].Span.Start) / terms.Article.Sentences[slot.Sentence].Span.Length;

    private static Slot[] Named(IEnumerable<Slot> slots) => [.. slots.Where(s => s.Anchor.Value is NameValue { Kind: not NameKind.Unknown })];

    // All places of the one name of that kind that its side has more often than the other; none where there is no such name, or more than one.
    private static Slot[] Surplus(List<Slot> own, List<Slot> other, Func<Slot, Slot, bool> agree, Slot alone)
    {
        var kind = Kind(alone.Anchor);
        var surplus = Named(own).Where(s => Kind(s.Anchor) == kind).GroupBy(s => s.Anchor.Value.Normal).Where(g => g.Count() > 1 && g.Count() > other.Count(o => agree(g.First(), o))).Take(2).ToArray();
        return surplus is [var one] ? [.. one] : [];
    }

    // "60 to 95 percent" is no translation of "70-95 persen", though they overlap; "dozens" is one of "puluhan".
    private static bool AreOtherRanges(Slot left, Slot right, TermGraph graph) =>
        (left.Anchor.Value, right.Anchor.Value) is (NumericValue { To: { } to } a, NumericValue { To: { } other } b) && a.Unit == b.Unit && (a.Magnitude != b.Magnitude || to != other)
        && InDigits(left, graph.Left) && InDigits(right, graph.Right);

    private static bool InDigits(Slot slot, ArticleTerms terms) => slot.Anchor.Span.Of(terms.Article.Text).AsSpan().ContainsAnyInRange('0', '9');

    // Whatever full name each article gives elsewhere: "Temasek" stands for "Temasek".
    private static bool IsWrittenAlike(Slot left, Slot right, TermGraph graph) =>
        left.Anchor.Span.Of(graph.Left.Article.Text).Equals(right.Anchor.Span.Of(graph.Right.Article.Text), StringComparison.OrdinalIgnoreCase);

    // "Jacques Chirac" and "Jaques Chirac": a slip in a word is the translator's pen, not another person. Of two reports it is not said: "Sutanto" and "Susanto" are two people.
    private static bool IsMisspelt(Slot left, Slot right)
    {
        if (!MayBeMisspelt(left) || !MayBeMisspelt(right))
        {
            return false;
        }

        var (own, other) = (((NameValue)left.Anchor.Value).Key.Split(' '), ((NameValue)right.Anchor.Value).Key.Split(' '));
        return own.Length == other.Length && own.Zip(other).All(w => w.First == w.Second || (Math.Min(w.First.Length, w.Second.Length) >= LeastMisspelt && EditDistance.Between(w.First, w.Second, 1) == 1));
    }

    // Names that the tables know are not taken for each other: Austria is not Australia.
    private static bool MayBeMisspelt(Slot slot) => slot.Anchor.Value is NameValue { Kind: NameKind.Person or NameKind.Unknown };

    private static bool IsOneBody(Slot left, Slot right, TermGraph graph)
    {
        if (left.Term < 0 || !MayBeBody(left) || !MayBeBody(right))
        {
            return false;
        }

        foreach (var link in graph.FromLeft(left.Term))
        {
            if (link.Other == right.Term)
            {
                return link.Strength >= SameBodyFrom;
            }
        }

        return false;
    }

    private static bool MayBeBody(Slot slot) => slot.Anchor.Value is NameValue { Kind: NameKind.Organisation or NameKind.Unknown };

    // What can fill one slot. Of names only those whose kind the tables know: others may be common words that begin a sentence.
    private static string? Kind(Anchor anchor) => anchor.Value switch
    {
        NumericValue figure => anchor.Type is AnchorType.Ordinal ? null : figure.Unit + (anchor.Type == AnchorType.Percent ? "%" : ""),
        DateValue => "date",
        TimeValue => "time",
        NameValue { Kind: not NameKind.Unknown } name => name.Kind.ToString(),
        _ => null,
    };
}
