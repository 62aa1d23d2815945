using Alignment.Anchors;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>What is left to compare of two linked groups of sentences once the values that agree have left the table. Not thread-safe.</summary>
internal sealed class OpenSlots
{
    private readonly List<Slot> _left;
    private readonly List<Slot> _right;
    private readonly List<(Slot Left, Slot Right, ValueRelation Relation)> _nearly = [];
    private readonly GroupPlace _leftPlace;
    private readonly GroupPlace _rightPlace;
    private readonly bool _isTranslation;
    private Slot[] _displacedLeft = [];
    private Slot[] _displacedRight = [];

    /// <summary>Compares all values of the two groups.</summary>
    /// <param name="graph">What both articles share.</param>
    /// <param name="left">Left sentences, by index, ascending.</param>
    /// <param name="right">Right sentences, likewise.</param>
    /// <param name="isTranslation">True where one group translates the other.</param>
    public OpenSlots(TermGraph graph, IReadOnlyList<int> left, IReadOnlyList<int> right, bool isTranslation)
    {
        var (lefts, rights) = (Slot.Of(graph.Left, left), Slot.Of(graph.Right, right));
        _left = GluedSlots.Cut(lefts, rights, graph.Left.Article.Text);
        _right = GluedSlots.Cut(rights, lefts, graph.Right.Article.Text);
        (_leftPlace, _rightPlace, _isTranslation) = (new(graph.Left.Article, left), new(graph.Right.Article, right), isTranslation);
        Settle(graph);
    }

    /// <summary>Values that agree within rounding or after conversion, and with nothing better.</summary>
    public IReadOnlyList<(Slot Left, Slot Right, ValueRelation Relation)> Nearly => _nearly;

    /// <summary>Pairs of open values that might fill one slot; in a translation also a name or a date that its side has once too often with an open one, or with such a one of the other side: "China fought for North Korea", "Korea Utara berperang untuk Korea Utara".</summary>
    public IEnumerable<Contender> Contenders()
    {
        var open = _left.SelectMany(l => _right.Where(r => SlotLikeness.Comparable(l, r, _isTranslation)).Select(r => (Left: l, Right: r))).ToArray();
        var (ofLeft, ofRight) = (open.CountBy(p => p.Left).ToDictionary(), open.CountBy(p => p.Right).ToDictionary());
        var displaced = _displacedLeft.SelectMany(l => _right.Concat(_displacedRight).Select(r => (Left: l, Right: r))).Concat(_displacedRight.SelectMany(r => _left.Select(l => (Left: l, Right: r))))
            .Where(p => SlotLikeness.Comparable(p.Left, p.Right, _isTranslation));
        foreach (var ((left, right), isDisplaced) in open.Select(p => (p, false)).Concat(displaced.Select(p => (p, true))))
        {
            yield return new(left, right, Math.Abs(_leftPlace.Of(left) - _rightPlace.Of(right)))
            {
                Rivals = ofLeft.GetValueOrDefault(left) + ofRight.GetValueOrDefault(right) - (isDisplaced ? 0 : 2),
                Open = _left.Count + _right.Count,
                IsDisplaced = isDisplaced,
                IsOfGroup = _leftPlace.Sentences + _rightPlace.Sentences > 2,
            };
        }
    }

    // Values that agree leave the table, the closest agreement first; every other value that tells the same goes with them.
    private void Settle(TermGraph graph)
    {
        var (agreedLeft, agreedRight) = (new HashSet<Slot>(), new HashSet<Slot>());
        var relations = _left.SelectMany(l => _right.Select(r => (Left: l, Right: r, Relation: SlotRelation.Of(l, r, graph, _isTranslation)))).Where(p => p.Relation != ValueRelation.Different).ToArray();
        foreach (var wanted in new[] { ValueRelation.Equal, ValueRelation.Converted, ValueRelation.Rounded, ValueRelation.Within })
        {
            foreach (var (l, r, relation) in relations)
            {
                if (relation == wanted && !IsSpent(l, r))
                {
                    if (wanted is ValueRelation.Converted or ValueRelation.Rounded && !agreedLeft.Contains(l) && !agreedRight.Contains(r))
                    {
                        _nearly.Add((l, r, wanted));
                    }

                    agreedLeft.Add(l);
                    agreedRight.Add(r);
                }
            }
        }

        // A name or a date is said again in other words; a figure that has its counterpart is not also another's bound or rounding.
        bool IsSpent(Slot l, Slot r) => l.Anchor.Value is NumericValue ? agreedLeft.Contains(l) || agreedRight.Contains(r) : agreedLeft.Contains(l) && agreedRight.Contains(r);

        if (_isTranslation)
        {
            Displace([.. relations.Where(r => r.Relation == ValueRelation.Equal && r.Left.Anchor.Value is NameValue or DateValue).Select(r => (r.Left, r.Right))]);
        }

        Leave(_left, agreedLeft, graph.Left.Article.Text);
        Leave(_right, agreedRight, graph.Right.Article.Text);
    }

    // Names of which one side has more than the other.
    private void Displace((Slot Left, Slot Right)[] agreed)
    {
        var (ofLeft, ofRight) = (agreed.ToLookup(p => p.Left, p => p.Right), agreed.ToLookup(p => p.Right, p => p.Left));
        _displacedLeft = [.. ofLeft.Where(l => l.SelectMany(r => ofRight[r]).Distinct().Count() > l.Count()).Select(l => l.Key)];
        _displacedRight = [.. ofRight.Where(r => r.SelectMany(l => ofLeft[l]).Distinct().Count() > r.Count()).Select(r => r.Key)];
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
}
