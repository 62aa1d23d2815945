using Alignment.Anchors;
using Alignment.Texts;

namespace Alignment.Facts;

/// <summary>A figure said a second time in brackets, in another unit: "80 km (50 miles)". The two fill one slot.</summary>
internal static class RestatedSlots
{
    /// <summary>Characters between a figure and its restatement: a bracket, "or", a hedge.</summary>
    private const int Furthest = 16;

    /// <summary>Figures with their restatements, in order of the text.</summary>
    /// <param name="slots">Slots of one side, in order of the text.</param>
    /// <param name="text">Text that the slots' spans refer to.</param>
    public static IEnumerable<(Slot Said, Slot Again)> Of(List<Slot> slots, string text) =>
        slots.Zip(slots.Skip(1)).Where(p => Restates(p.Second.Anchor, p.First.Anchor, text));

    /// <summary>True where one of the other side's figures is written in the unit of <paramref name="figure"/>.</summary>
    public static bool IsSaidIn(List<Slot> others, Slot figure) =>
        others.Any(o => o.Anchor.Value is NumericValue other && figure.Anchor.Value is NumericValue value
            && other.Unit == value.Unit && other.WrittenUnit == value.WrittenUnit);

    private static bool Restates(Anchor again, Anchor said, string text) =>
        (said.Value, again.Value) is (NumericValue first, NumericValue second)
        && first.Unit == second.Unit && first.WrittenUnit != second.WrittenUnit
        && IsInBrackets(said.Span.End, again.Span, text)
        && ValueComparison.Relate(said, again) != ValueRelation.Different;

    private static bool IsInBrackets(int end, TextSpan span, string text) =>
        span.Start > end && span.Start - end <= Furthest
        && text.AsSpan(end, span.Start - end).TrimStart().StartsWith("(")
        && span.End < text.Length && text[span.End] == ')';
}
