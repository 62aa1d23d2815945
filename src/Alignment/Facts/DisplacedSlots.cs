using Alignment.Anchors;

namespace Alignment.Facts;

/// <summary>Names and dates of a translation that agree with something and yet may stand where another belongs. Immutable.</summary>
internal sealed class DisplacedSlots
{
    /// <summary>No slots.</summary>
    public static readonly DisplacedSlots None = new([]);

    private readonly HashSet<(Slot Left, Slot Right)> _related;
    private readonly Slot[] _left;
    private readonly Slot[] _right;

    /// <summary>
    /// Finds two kinds: those that their side has once too often ("Korea Utara berperang untuk Korea Utara" for "China fought for North
    /// Korea"), and those that agree only in part, and with what has a better counterpart ("Afrika dan Suriah" for "Damascus and Syria").
    /// </summary>
    /// <param name="relations">The names and dates of both sides that agree in any way.</param>
    public DisplacedSlots((Slot Left, Slot Right, ValueRelation Relation)[] relations)
    {
        var equal = relations.Where(r => r.Relation == ValueRelation.Equal).ToArray();
        var (ofLeft, ofRight) = (equal.ToLookup(p => p.Left, p => p.Right), equal.ToLookup(p => p.Right, p => p.Left));
        _related = [.. relations.Select(r => (r.Left, r.Right))];
        _left = [.. TooOften(ofLeft, ofRight), .. Shadowed(relations.ToLookup(r => r.Left, r => r.Right), ofLeft, ofRight)];
        _right = [.. TooOften(ofRight, ofLeft), .. Shadowed(relations.ToLookup(r => r.Right, r => r.Left), ofRight, ofLeft)];
    }

    /// <summary>Pairs of such a value with an open one, or with such a one of the other side, unless the two agree.</summary>
    /// <param name="left">Open values of the left side.</param>
    /// <param name="right">Open values of the right side.</param>
    public IEnumerable<(Slot Left, Slot Right)> With(IReadOnlyList<Slot> left, IReadOnlyList<Slot> right) =>
        _left.SelectMany(l => right.Concat(_right).Select(r => (l, r)))
            .Concat(_right.SelectMany(r => left.Select(l => (l, r))))
            .Where(p => !_related.Contains(p));

    private static IEnumerable<Slot> TooOften(ILookup<Slot, Slot> own, ILookup<Slot, Slot> other) =>
        own.Where(slot => slot.SelectMany(s => other[s]).Distinct().Count() > slot.Count()).Select(slot => slot.Key);

    private static IEnumerable<Slot> Shadowed(ILookup<Slot, Slot> related, ILookup<Slot, Slot> equal, ILookup<Slot, Slot> equalOfOther) =>
        related.Where(slot => !equal.Contains(slot.Key) && slot.All(equalOfOther.Contains)).Select(slot => slot.Key);
}
