namespace Alignment.Anchors;

/// <summary>How two figures stand to each other.</summary>
internal static class NumericComparison
{
    /// <summary>
    /// A figure rounded by its writer lies this near to the exact one, as a share of it: news rounds to two digits or more.
    /// </summary>
    private const decimal PlainRounding = 0.025m;

    /// <summary>The same where a hedge ("about") says that it was rounded.</summary>
    private const decimal HedgedRounding = 0.12m;

    /// <summary>
    /// "More than 1,000" may stand for 1,400, hardly for 2,000: beyond this ratio a bound says nothing about the same fact.
    /// </summary>
    private const decimal BoundReach = 1.5m;

    /// <summary>
    /// How much further than by their last places two units may lie apart, as a share of the larger. Chosen by hand, as is the hedged one: in
    /// 107,000 lines of public en–id text 48 quantities stand in two units; 35 agree by their last places alone, and no share up to this or
    /// to the hedged one adds or takes any of the others, which are misreadings and misprints.
    /// </summary>
    private const decimal ConversionSlack = 0.005m;

    /// <summary>The same where either is hedged.</summary>
    private const decimal HedgedConversionSlack = 0.03m;

    /// <summary>Below this a bare count is taken to be exact: "30" is not a rounded 31.</summary>
    private const decimal SmallestRoundedCount = 1000;

    public static ValueRelation Relate(NumericValue left, NumericValue right)
    {
        if (left.Unit != right.Unit)
        {
            return (left.Unit, right.Unit) switch
            {
                ("bp", "%") => Converted(left.Magnitude / 100, right.Magnitude),
                ("%", "bp") => Converted(left.Magnitude, right.Magnitude / 100),
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

        if (left.WrittenUnit != right.WrittenUnit && IsConversion(left, right))
        {
            return ValueRelation.Converted;
        }

        if (IsWithin(left, right) || IsWithin(right, left))
        {
            return ValueRelation.Within;
        }

        return IsRounding(left, right) || IsRounding(right, left) ? ValueRelation.Rounded : ValueRelation.Different;
    }

    public static ValueRelation AcrossTypes(AnchorType leftType, NumericValue left, AnchorType rightType, NumericValue right)
    {
        if (IsBare(leftType) && rightType != AnchorType.Percent)
        {
            return SameFigure(left, right) ? ValueRelation.Within : ValueRelation.Different;
        }

        return IsBare(rightType) && leftType != AnchorType.Percent && SameFigure(right, left) ? ValueRelation.Within : ValueRelation.Different;
    }

    private static bool IsBare(AnchorType type) => type is AnchorType.Number or AnchorType.Ordinal;

    private static bool SameFigure(NumericValue bare, NumericValue measured)
    {
        var factor = UnitScale.Factor(measured);
        return factor != 0 && decimal.Round(measured.Magnitude / factor, 9) == bare.Magnitude
            && (measured.To is null ? bare.To is null : measured.To / factor == bare.To);
    }

    private static ValueRelation Converted(decimal left, decimal right) => left == right ? ValueRelation.Converted : ValueRelation.Different;

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
        return range.Magnitude < range.To && single.Magnitude >= range.Magnitude && single.Magnitude <= range.To
            ? ValueRelation.Within
            : ValueRelation.Different;
    }

    private static bool Inside(decimal value, NumericValue range) => value >= range.Magnitude && value <= range.To;

    /// <summary>True when what the two may stand for ("58 miles" is 57.5 to 58.5 miles) overlaps in the base unit.</summary>
    private static bool IsConversion(NumericValue left, NumericValue right)
    {
        var slack = left.Bound == Bound.Exact && right.Bound == Bound.Exact ? ConversionSlack : HedgedConversionSlack;
        var away = Math.Abs(left.Magnitude - right.Magnitude);
        var size = Math.Max(Math.Abs(left.Magnitude), Math.Abs(right.Magnitude));
        return away <= HalfStep(left) + HalfStep(right) + (size * slack) && away <= size * HedgedRounding;
    }

    /// <summary>
    /// Half of the last place written, in base units; the zeros that end a whole figure count as rounded, so that it is 500 for 46,000.
    /// </summary>
    private static decimal HalfStep(NumericValue value)
    {
        var factor = UnitScale.Factor(value);
        return factor == 0 ? 0 : Step(decimal.Round(value.Magnitude / factor, 6)) / 2 * factor;
    }

    private static bool IsWithin(NumericValue bounded, NumericValue stated)
    {
        // Two that hedge alike state their figures: "at least 60" and "sedikitnya 40" do not agree, though both may be true.
        if (bounded.Magnitude <= 0 || bounded.Bound == stated.Bound)
        {
            return false;
        }

        return bounded.Bound switch
        {
            Bound.AtLeast => stated.Magnitude >= bounded.Magnitude && stated.Magnitude <= bounded.Magnitude * BoundReach && stated.Bound != Bound.AtMost,
            Bound.AtMost => stated.Magnitude <= bounded.Magnitude && stated.Magnitude * BoundReach >= bounded.Magnitude && stated.Bound != Bound.AtLeast,
            _ => false,
        };
    }

    /// <summary>
    /// True when <paramref name="exact"/>, rounded to the last place of <paramref name="round"/>, is <paramref name="round"/>.
    /// </summary>
    private static bool IsRounding(NumericValue round, NumericValue exact)
    {
        var hedged = round.Bound != Bound.Exact || exact.Bound == Bound.About;
        var size = Math.Abs(exact.Magnitude);
        var away = Math.Abs(round.Magnitude - exact.Magnitude);
        if (size == 0 || away > size * (hedged ? HedgedRounding : PlainRounding))
        {
            return false;
        }

        // A bound's wrong side is no rounding: "more than 40" is not 39.
        if ((round.Bound == Bound.AtLeast && exact.Magnitude < round.Magnitude) || (round.Bound == Bound.AtMost && exact.Magnitude > round.Magnitude))
        {
            return false;
        }

        var factor = UnitScale.Factor(round);
        var (written, other) = factor is 0 or 1
            ? (round.Magnitude, exact.Magnitude)
            : (decimal.Round(round.Magnitude / factor, 9), decimal.Round(exact.Magnitude / factor, 9));
        if (!hedged && IsWhole(other) && Math.Abs(other) < SmallestRoundedCount)
        {
            return false;
        }

        var step = Step(written);
        return step > Step(other) && (hedged || Math.Abs(written - other) * 2 <= step) && Math.Abs(written - other) <= step;
    }

    private static bool IsWhole(decimal value) => value == decimal.Truncate(value);

    /// <summary>The place of the last digit that is not zero: 1000 for 46000, 0.1 for 2.8, 1 for 17.</summary>
    internal static decimal Step(decimal value)
    {
        if (value == 0)
        {
            return 1;
        }

        var step = 1m;
        if (value == decimal.Truncate(value))
        {
            while (step < 1e17m && value % (step * 10) == 0)
            {
                step *= 10;
            }

            return step;
        }

        while (step > 1e-9m && value % step != 0)
        {
            step /= 10;
        }

        return step;
    }
}
