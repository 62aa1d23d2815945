using Alignment.Anchors;
using Alignment.Texts;

namespace Alignment.Facts;

/// <summary>
/// A figure said a second time in brackets, in another unit, and a time by another clock: "80 km (50 miles)", "8:52 a.m. local time (2352
/// GMT)". The two fill one slot.
/// </summary>
internal static class RestatedSlots
{
    /// <summary>Characters between a value and its restatement: a bracket, "or", a hedge, "local time".</summary>
    private const int Furthest = 16;

    /// <summary>Figures and times with their restatements, in order of the text.</summary>
    /// <param name="slots">Slots of one side, in order of the text.</param>
    /// <param name="text">Text that the slots' spans refer to.</param>
    public static IEnumerable<(Slot Said, Slot Again)> Of(List<Slot> slots, string text) =>
        slots.Zip(slots.Skip(1)).Where(p => Restates(p.Second.Anchor, p.First.Anchor, text));

    /// <summary>True where one of the other side's figures is written in the unit of <paramref name="figure"/>.</summary>
    public static bool IsSaidIn(List<Slot> others, Slot figure) =>
        others.Any(o => o.Anchor.Value is NumericValue other && figure.Anchor.Value is NumericValue value
            && other.Unit == value.Unit && other.WrittenUnit == value.WrittenUnit);

    private static bool Restates(Anchor again, Anchor said, string text) =>
        (said.Value, again.Value) switch
        {
            (NumericValue first, NumericValue second) => first.Unit == second.Unit && first.WrittenUnit != second.WrittenUnit
                && Between(said.Span.End, again.Span, text).TrimStart().StartsWith("(")
                && again.Span.End < text.Length && text[again.Span.End] == ')'
                && ValueComparison.Relate(said, again) != ValueRelation.Different,
            (TimeValue first, TimeValue second) => first.UtcOffset != second.UtcOffset
                && Between(said.Span.End, again.Span, text).Contains('('),
            _ => false,
        };

    private static ReadOnlySpan<char> Between(int end, TextSpan span, string text) =>
        span.Start > end && span.Start - end <= Furthest ? text.AsSpan(end, span.Start - end) : [];
}
