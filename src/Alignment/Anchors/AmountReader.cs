namespace Alignment.Anchors;

/// <summary>
/// Reads figures with what they measure: money, percent, quantities, ordinals and bare numbers, ranges and scores of them.
/// </summary>
internal sealed class AmountReader
{
    private readonly SentenceScan _scan;
    private readonly OrdinalReader _ordinals;
    private readonly SingleUnits _singles;
    private readonly MeasuredNumbers _measured;
    private readonly AmountRanges _ranges;
    private readonly Hedges _hedges;
    private readonly CountedNoun _counted;

    public AmountReader(SentenceScan scan, NumberReader numbers)
    {
        (_scan, _ordinals, _singles, _measured) = (scan, new(scan), new(scan), new(scan, numbers));
        (_ranges, _hedges, _counted) = (new(scan, _measured), new(scan), new(scan));
    }

    /// <summary>
    /// Adds the anchor that begins at piece <paramref name="at"/>; the piece after it, or <paramref name="at"/> where there is none.
    /// </summary>
    public int Read(int at)
    {
        var end = _ordinals.Read(at);
        if (end > at)
        {
            return end;
        }

        if (_singles.Read(at) is { } single)
        {
            return Add(_measured.WithSmallerUnit(single), _hedges.Before(at));
        }

        if (_measured.Read(at) is not { } lower)
        {
            return at;
        }

        var amount = _ranges.Extend(lower);
        return Add(amount, _hedges.Beside(at, amount.End));
    }

    private int Add(Amount amount, Bound bound)
    {
        var counted = amount.Type == AnchorType.Number ? _counted.Of(amount.Start, amount.End) : null;
        _scan.Add(amount.Type, amount.Start, amount.End, amount.Value with { Bound = bound, Counted = counted });
        return amount.End;
    }
}
