namespace Alignment.Anchors;

/// <summary>How two figures stand to each other.</summary>
internal static class NumericComparison
{
    /// <summary>
    /// "More than 1,000" may stand for 1,400, hardly for 2,000: beyond this ratio a bound says nothing about the same fact.
    /// </summary>
    private const decimal BoundReach = 1.5m;

    /// <summary>From here on one side of a vote may stand by itself: "13-9" and "13 senator". A goal is too common to say so.</summary>
    private const decimal LeastVotes = 5;

    /// <summary>A share in words lies this near to its percentage, in points: a third is 33 %.</summary>
    private const decimal HalfPoint = 0.5m;

    public static ValueRelation Relate(NumericValue left, NumericValue right)
    {
        if (left.Unit != right.Unit)
        {
            return (left.Unit, right.Unit) switch
            {
                ("bp", "%" or "pp") => Converted(left.Magnitude / 100, right.Magnitude),
                ("%" or "pp", "bp") => Converted(left.Magnitude, right.Magnitude / 100),
                _ => ValueRelation.Different,
            };
        }

        if (left.Magnitude == right.Magnitude && left.To == right.To)
        {
            return ValueRelation.Equal;
        }

        if (left.To is not null || right.To is not null)
        {
            return Ranges(left, right);
        }

        if (left.WrittenUnit != right.WrittenUnit && Rounding.IsConversion(left, right))
        {
            return ValueRelation.Converted;
        }

        if (IsWithin(left, right) || IsWithin(right, left) || Rounding.IsCut(left, right) || Rounding.IsCut(right, left))
        {
            return ValueRelation.Within;
        }

        return Rounding.Is(left, right) || Rounding.Is(right, left) ? ValueRelation.Rounded : ValueRelation.Different;
    }

    public static ValueRelation AcrossTypes(AnchorType leftType, NumericValue left, AnchorType rightType, NumericValue right)
    {
        if (leftType == AnchorType.Percent || rightType == AnchorType.Percent)
        {
            return leftType == AnchorType.Number ? Share(left, right)
                : rightType == AnchorType.Number ? Share(right, left)
                : ValueRelation.Different;
        }

        if (IsBare(leftType))
        {
            return SameFigure(left, right) ? ValueRelation.Within : ValueRelation.Different;
        }

        return IsBare(rightType) && SameFigure(right, left) ? ValueRelation.Within : ValueRelation.Different;
    }

    // "Half of them" and "50 persen", "a third" and "33 persen", "nearly half" and "48 persen".
    private static ValueRelation Share(NumericValue fraction, NumericValue percent)
    {
        if (fraction.Magnitude is <= 0 or >= 1 || fraction.To is not null || percent.Unit != "%")
        {
            return ValueRelation.Different;
        }

        var share = fraction with { Magnitude = fraction.Magnitude * 100, Unit = percent.Unit, WrittenUnit = percent.WrittenUnit };
        return percent.To is null && Math.Abs(share.Magnitude - percent.Magnitude) <= HalfPoint ? ValueRelation.Converted
            : Relate(share, percent);
    }

    private static bool IsBare(AnchorType type) => type is AnchorType.Number or AnchorType.Ordinal;

    // "41 kursi" is not the age of 41.
    private static bool SameFigure(NumericValue bare, NumericValue measured)
    {
        var factor = UnitScale.Factor(measured);
        return factor != 0 && (bare.Counted is null || measured.WrittenUnit != "year")
            && decimal.Round(measured.Magnitude / factor, 9) == bare.Magnitude
            && (measured.To is null ? bare.To is null : measured.To / factor == bare.To);
    }

    private static ValueRelation Converted(decimal left, decimal right) =>
        left == right ? ValueRelation.Converted : ValueRelation.Different;

    private static ValueRelation Ranges(NumericValue left, NumericValue right)
    {
        if (left.To is { } l && right.To is { } r)
        {
            if (left.Magnitude == r && right.Magnitude == l)
            {
                return ValueRelation.Within;
            }

            // The ends of a score are not a span of values: 2–1 and 1–0 have nothing in common.
            return left.Magnitude < l && right.Magnitude < r && left.Magnitude <= r && right.Magnitude <= l
                && (Inside(left.Magnitude, right) || Inside(right.Magnitude, left)) && (l >= 10 || r >= 10 || left.Unit.Length > 0)
                && (Inside(left.Magnitude, right) && Inside(l, right) || (Inside(right.Magnitude, left) && Inside(r, left)))
                ? ValueRelation.Within
                : ValueRelation.Different;
        }

        var (single, range) = left.To is null ? (left, right) : (right, left);
        var isOneOf = range.Magnitude > range.To
            ? single.Magnitude >= LeastVotes && (single.Magnitude == range.Magnitude || single.Magnitude == range.To)
            : Inside(single.Magnitude, range) && range.Magnitude < range.To;
        return isOneOf ? ValueRelation.Within : ValueRelation.Different;
    }

    private static bool Inside(decimal value, NumericValue range) => value >= range.Magnitude && value <= range.To;

    private static bool IsWithin(NumericValue bounded, NumericValue stated)
    {
        // Two that hedge alike state their figures: "at least 60" and "sedikitnya 40" do not agree, though both may be true; "within 40
        // minutes" and "kurang dari satu jam" do.
        if (bounded.Magnitude <= 0 || (bounded.Bound == stated.Bound && bounded.WrittenUnit == stated.WrittenUnit))
        {
            return false;
        }

        return bounded.Bound switch
        {
            Bound.AtLeast => stated.Bound != Bound.AtMost
                && stated.Magnitude >= bounded.Magnitude && stated.Magnitude <= bounded.Magnitude * BoundReach,
            Bound.AtMost => stated.Bound != Bound.AtLeast
                && stated.Magnitude <= bounded.Magnitude && stated.Magnitude * BoundReach >= bounded.Magnitude,
            _ => false,
        };
    }
}
