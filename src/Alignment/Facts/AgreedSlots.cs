namespace Alignment.Facts;

/// <summary>Values of two linked groups that agree, as landmarks for those that do not. Immutable.</summary>
/// <param name="pairs">The values that agree.</param>
internal sealed class AgreedSlots(HashSet<(Slot Left, Slot Right)> pairs)
{
    /// <summary>No values.</summary>
    public static readonly AgreedSlots None = new([]);

    private readonly Slot[] _left = [.. pairs.Select(p => p.Left).Distinct()];
    private readonly Slot[] _right = [.. pairs.Select(p => p.Right).Distinct()];

    /// <summary>
    /// 1 where the agreed values nearest to the two agree with each other, −1 where they do not, 0 where nothing agrees.
    /// </summary>
    public int Beside(Slot left, Slot right) => (Nearest(left, _left), Nearest(right, _right)) switch
    {
        (null, _) or (_, null) => 0,
        ({ } l, { } r) => pairs.Contains((l, r)) ? 1 : -1,
    };

    private static Slot? Nearest(Slot slot, Slot[] others) => others.Where(o => o != slot).MinBy(o => Gap(slot.Anchor.Span, o.Anchor.Span));

    private static int Gap(Texts.TextSpan a, Texts.TextSpan b) => Math.Max(0, Math.Max(a.Start - b.End, b.Start - a.End));
}
