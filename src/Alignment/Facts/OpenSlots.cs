using Alignment.Anchors;
using Alignment.Lexicons;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>
/// What is left to compare of two linked groups of sentences once the values that agree have left the table. Not thread-safe.
/// </summary>
internal sealed class OpenSlots
{
    private readonly List<Slot> _left;
    private readonly List<Slot> _right;
    private readonly List<(Slot Left, Slot Right, ValueRelation Relation)> _nearly = [];
    private readonly GroupPlace _leftPlace;
    private readonly GroupPlace _rightPlace;
    private readonly bool _isTranslation;
    private readonly TermGraph _graph;
    private readonly Counterparts _counterparts;
    private ClocksAbroad? _clocks;
    private AgreedSlots _agreed = AgreedSlots.None;
    private DisplacedSlots _displaced = DisplacedSlots.None;

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
        (_leftPlace, _rightPlace) = (new(graph.Left.Article, left), new(graph.Right.Article, right));
        (_isTranslation, _graph) = (isTranslation, graph);
        _counterparts = new(graph, left, right);
        Settle(graph);
    }

    /// <summary>Values that agree within rounding or after conversion, and with nothing better.</summary>
    public IReadOnlyList<(Slot Left, Slot Right, ValueRelation Relation)> Nearly => _nearly;

    /// <summary>
    /// Pairs of open values that might fill one slot; in a translation also those that <see cref="DisplacedSlots"/> adds.
    /// </summary>
    public IEnumerable<Contender> Contenders()
    {
        var open = _left.SelectMany(l => _right.Select(r => (Left: l, Right: r))).Where(IsComparable).ToArray();
        var rivals = _isTranslation ? open : [.. open.Where(p => NamesElsewhere.Count(p.Left, p.Right, _graph) == 0)];
        var (ofLeft, ofRight) = (rivals.CountBy(p => p.Left).ToDictionary(), rivals.CountBy(p => p.Right).ToDictionary());
        var displaced = _displaced.With(_left, _right).Where(IsComparable);
        foreach (var ((left, right), isDisplaced) in open.Select(p => (p, false)).Concat(displaced.Select(p => (p, true))))
        {
            var elsewhere = NamesElsewhere.Count(left, right, _graph);
            yield return new(left, right, Math.Abs(_leftPlace.Of(left) - _rightPlace.Of(right)))
            {
                Rivals = ofLeft.GetValueOrDefault(left) + ofRight.GetValueOrDefault(right)
                    - (isDisplaced || (elsewhere > 0 && !_isTranslation) ? 0 : 2),
                Elsewhere = elsewhere,
                Open = _left.Count + _right.Count,
                IsDisplaced = isDisplaced,
                Beside = _agreed.Beside(left, right),
                Told = Told(left, right),
                IsOfGroup = _leftPlace.Sentences + _rightPlace.Sentences > 2,
            };
        }
    }

    // A translation keeps the clock of its original.
    private ValueRelation Relation(Slot left, Slot right) =>
        SlotRelation.Of(left, right, _graph, _isTranslation) is not ValueRelation.Different and var relation ? relation
        : !_isTranslation && left.Anchor.Value is TimeValue a && right.Anchor.Value is TimeValue b
            && DaysApart(a, b) is not null ? ValueRelation.Converted
        : ValueRelation.Different;

    private int? DaysApart(TimeValue left, TimeValue right) =>
        DaysByClock.Apart(left, right) ?? (_clocks ??= ClocksAbroad.Of(_graph)).DaysApart(left, right);

    private (double Left, double Right) Told(Slot left, Slot right) =>
        _isTranslation && left.Anchor.Value is NameValue && right.Anchor.Value is NameValue
            ? (_counterparts.Of(left, Side.Left), _counterparts.Of(right, Side.Right))
            : default;

    private bool IsComparable((Slot Left, Slot Right) pair) => ComparableSlots.Are(pair.Left, pair.Right, _isTranslation, _graph);

    // Values that agree leave the table, the closest agreement first; every other value that tells the same goes with them.
    private void Settle(TermGraph graph)
    {
        var (agreedLeft, agreedRight) = (new HashSet<Slot>(), new HashSet<Slot>());
        var relations = Relations();
        var guesses = new GuessedSlots(_left, _right, [.. relations.Select(p => (p.Left, p.Right))], _isTranslation);
        foreach (var wanted in new[] { ValueRelation.Equal, ValueRelation.Converted, ValueRelation.Rounded, ValueRelation.Within })
        {
            foreach (var (l, r, relation) in relations)
            {
                if (relation == wanted && !IsSpent(l, r) && !guesses.Has(l, r))
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

        // A name or a date is said again in other words; a figure that has its counterpart is not also another's bound or rounding, nor a
        // capital its country, which stands beside it, nor one half of a name the other.
        bool IsSpent(Slot l, Slot r) => l.Anchor.Value is NumericValue || SlotRelation.IsByWay(l, r, graph, _isTranslation)
            ? agreedLeft.Contains(l) || agreedRight.Contains(r)
            : agreedLeft.Contains(l) && agreedRight.Contains(r);

        _agreed = new([.. relations.Where(r => r.Relation != ValueRelation.Within).Select(r => (r.Left, r.Right))]);
        if (_isTranslation)
        {
            _displaced = new([.. relations.Where(r => r.Left.Anchor.Value is NameValue or DateValue)]);
        }

        Leave(_left, _right, agreedLeft, graph.Left.Article.Text);
        Leave(_right, _left, agreedRight, graph.Right.Article.Text);
    }

    // Within one relation figures that count the same come first.
    private (Slot Left, Slot Right, ValueRelation Relation)[] Relations()
    {
        var related = _left.SelectMany(l => _right.Select(r => (Left: l, Right: r, Relation: Relation(l, r)))).ToArray();
        return
        [
            .. related.Where(p => p.Relation != ValueRelation.Different).Concat(_isTranslation ? [] : ByClock(related))
                .OrderBy(p => p.Relation == ValueRelation.Within && CountOther(p.Left, p.Right)),
        ];
    }

    // Dates of one moment that clocks of two zones put on two days.
    private IEnumerable<(Slot Left, Slot Right, ValueRelation Relation)> ByClock(
        (Slot Left, Slot Right, ValueRelation Relation)[] related)
    {
        int[] apart =
        [
            .. related.Where(p => p.Relation == ValueRelation.Converted && p.Left.Anchor.Value is TimeValue)
                .Select(p => DaysApart((TimeValue)p.Left.Anchor.Value, (TimeValue)p.Right.Anchor.Value) ?? 0).Where(days => days != 0),
        ];
        return apart.Length == 0 ? [] : related
            .Where(p => p.Relation == ValueRelation.Different && p.Left.Anchor.Value is DateValue a && p.Right.Anchor.Value is DateValue b
                && apart.Any(days => DaysByClock.AreApart(a, b, days)))
            .Select(p => p with { Relation = ValueRelation.Converted });
    }

    // "14 trucks and dozens of motorcycles": the trucks are not the "puluhan sepeda motor", though there are tens of them.
    private bool CountOther(Slot left, Slot right) =>
        left.Anchor.Value is NumericValue { Counted: not null } a && right.Anchor.Value is NumericValue { Counted: not null } b
        && !FigureLikeness.CountAlike(a, b, _graph);

    // What agrees leaves the table, with what stands inside it; what is said twice in other units leaves with it, or stays once,
    // in the other side's unit.
    private static void Leave(List<Slot> slots, List<Slot> others, HashSet<Slot> agreed, string text)
    {
        foreach (var (said, again) in RestatedSlots.Of(slots, text).ToArray())
        {
            slots.Remove(RestatedSlots.IsSaidIn(others, again) && !RestatedSlots.IsSaidIn(others, said) ? said : again);
            if (agreed.Contains(said) || agreed.Contains(again))
            {
                slots.Remove(said);
                slots.Remove(again);
            }
        }

        slots.RemoveAll(s => agreed.Contains(s) || agreed.Any(a => a.Anchor.Span.Overlaps(s.Anchor.Span)));
    }
}
