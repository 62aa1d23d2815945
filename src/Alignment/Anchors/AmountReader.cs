namespace Alignment.Anchors;

/// <summary>
/// Reads figures with what they measure: money, percent, quantities, ordinals and bare numbers, ranges and scores of them.
/// </summary>
internal static class AmountReader
{
    /// <summary>
    /// Adds the anchor that begins at piece <paramref name="at"/>; the piece after it, or <paramref name="at"/> where there is none.
    /// </summary>
    public static int Read(SentenceScan scan, int at)
    {
        var end = OrdinalReader.Read(scan, at);
        if (end > at)
        {
            return end;
        }

        if (SingleUnits.Read(scan, at) is { } single)
        {
            return Add(scan, MeasuredNumbers.WithSmallerUnit(scan, single),
                Hedges.Before(scan, single.Start, isSpan: single.Unit is { IsTime: true }));
        }

        if ((RaceTimes.Read(scan, at) ?? MeasuredNumbers.Read(scan, at)) is not { } lower)
        {
            return at;
        }

        var amount = Ages.Read(scan, AmountRanges.Extend(scan, lower));
        return Add(scan, amount, Hedges.Beside(scan, amount));
    }

    private static int Add(SentenceScan scan, Amount amount, Bound bound)
    {
        if (IsLabel(scan, amount))
        {
            scan.Add(AnchorType.Ordinal, amount.Start, amount.End, amount.Value);
            return amount.End;
        }

        var counted = amount.Type == AnchorType.Number ? CountedNoun.Of(scan, amount.Start, amount.End) : null;
        scan.Add(amount.Type, amount.Start, amount.End, amount.Value with { Bound = bound, Counted = counted });
        return amount.End;
    }

    // "lantai dua" is the second floor, "menit 81" the 81st minute; "babak 16 besar" is the round of sixteen.
    private static bool IsLabel(SentenceScan scan, in Amount amount) =>
        amount is { Type: AnchorType.Number, Value: { To: null, Magnitude: var rank } } && rank >= 1 && decimal.IsInteger(rank)
        && scan.Words.BeforeLabel.Contains(scan.Form(amount.Start - 1)) && scan.Form(amount.End) != "besar";
}
