using Alignment.Aligning;
using Alignment.Anchors;

namespace Alignment.Facts;

/// <summary>
/// What may be said of the values of a translation and not of those of two reports: it keeps every value, with its hedge, so that what has no counterpart on either side
/// fills one slot; and it is of the same day as its original.
/// </summary>
internal static class TranslatedSlots
{
    /// <summary>The relation of two values where one sentence translates the other.</summary>
    public static ValueRelation Relate(Anchor left, Anchor right, ValueRelation relation) => (left.Value, right.Value) switch
    {
        // "More than 60" is no translation of "more than 70", though both may be true.
        (NumericValue { To: null } a, NumericValue { To: null } b) when relation is ValueRelation.Within or ValueRelation.Rounded && a.Unit == b.Unit && a.Bound == b.Bound && a.Magnitude != b.Magnitude
            => ValueRelation.Different,
        (DateValue { Weekday: { } day }, DateValue { Weekday: { } other }) when day == other => ValueRelation.Within,
        _ => relation,
    };

    /// <summary>Slots that are the only ones of their kind without a counterpart, on both sides of a bead of one sentence a side.</summary>
    public static IEnumerable<(Slot Left, Slot Right)> LeftOver(Bead bead, IReadOnlyList<Slot> left, IReadOnlyList<Slot> right)
    {
        if (bead.Left.Count > 1 || bead.Right.Count > 1)
        {
            yield break;
        }

        foreach (var l in left)
        {
            if (Kind(l.Anchor) is { } kind && left.Count(s => Kind(s.Anchor) == kind) == 1 && right.Where(s => Kind(s.Anchor) == kind).Take(2).ToArray() is [var r])
            {
                yield return (l, r);
            }
        }
    }

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
