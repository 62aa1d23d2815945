using Alignment.Anchors;

namespace Alignment.Facts;

/// <summary>
/// Values that may be one and need not be: a day of the month may be any day of the week, a month lies in a year, and "kedua pihak" is
/// the figure of the second quarter. Where a side has another value of the very kind that nothing on the other side tells, they are not.
/// </summary>
/// <param name="left">All values of the left sentences.</param>
/// <param name="right">All values of the right sentences.</param>
/// <param name="related">Values that agree in any way.</param>
/// <param name="isTranslation">True where one side translates the other, and only days of the week are guessed.</param>
internal sealed class GuessedSlots(
    IReadOnlyList<Slot> left, IReadOnlyList<Slot> right, (Slot Left, Slot Right)[] related, bool isTranslation)
{
    /// <summary>True where that two values agree is a guess, and a wrong one.</summary>
    public bool Has(Slot l, Slot r) => (IsWeekday(l), IsWeekday(r)) switch
    {
        (true, false) => IsLeftOver(right, IsWeekday),
        (false, true) => IsLeftOver(left, IsWeekday),
        _ => !isTranslation && (IsOtherGrain(l, r) || IsRankAlone(l, r, left) || IsRankAlone(r, l, right)),
    };

    private bool IsOtherGrain(Slot l, Slot r) =>
        l.Anchor.Value is DateValue a && r.Anchor.Value is DateValue b && DateGrain.Of(a) != DateGrain.Of(b)
        && (IsLeftOver(right, o => IsOfGrain(o, a)) || IsLeftOver(left, o => IsOfGrain(o, b)));

    // The rank stands on one side, and another rank, or how many times, on the other, beside what is counted.
    private bool IsRankAlone(Slot rank, Slot count, IReadOnlyList<Slot> ofRank) =>
        rank.Anchor.Type == AnchorType.Ordinal && count.Anchor.Type == AnchorType.Number
        && IsLeftOver(ReferenceEquals(ofRank, left) ? right : left, o => o.Anchor.Type == AnchorType.Ordinal
            || (o.Anchor.Value is NumericValue figure && FigureLikeness.CountsTimes(figure)));

    private bool IsLeftOver(IReadOnlyList<Slot> side, Func<Slot, bool> isOfKind) =>
        side.Any(o => isOfKind(o) && !related.Any(p => p.Left == o || p.Right == o));

    private static bool IsOfGrain(Slot slot, DateValue date) =>
        slot.Anchor.Value is DateValue other && DateGrain.Of(other) == DateGrain.Of(date) && DateComparison.AreComparable(other, date);

    private static bool IsWeekday(Slot slot) => slot.Anchor.Value is DateValue { IsWeekdayAlone: true };
}
