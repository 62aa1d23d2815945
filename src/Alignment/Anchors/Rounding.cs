namespace Alignment.Anchors;

/// <summary>How near two writings of one figure lie, by the last place that each of them gives.</summary>
internal static class Rounding
{
    /// <summary>
    /// A figure rounded by its writer lies this near to the exact one, as a share of it: news rounds to two digits or more.
    /// </summary>
    private const decimal PlainRounding = 0.025m;

    /// <summary>The same where a hedge ("about") says that it was rounded.</summary>
    private const decimal HedgedRounding = 0.12m;

    /// <summary>
    /// How much further than by their last places two units may lie apart, as a share of the larger. Chosen by hand, as is the hedged one:
    /// in 107,000 lines of public en–id text 48 quantities stand in two units; 35 agree by their last places alone, and no share up to
    /// this or to the hedged one adds or takes any of the others.
    /// </summary>
    private const decimal ConversionSlack = 0.005m;

    /// <summary>The same where either is hedged.</summary>
    private const decimal HedgedConversionSlack = 0.03m;

    /// <summary>Below this a bare count is taken to be exact: "30" is not a rounded 31.</summary>
    private const decimal SmallestRoundedCount = 1000;

    /// <summary>
    /// True when <paramref name="exact"/>, rounded to the last place of <paramref name="round"/>, is <paramref name="round"/>.
    /// </summary>
    public static bool Is(NumericValue round, NumericValue exact)
    {
        var hedged = round.Bound != Bound.Exact || exact.Bound == Bound.About;
        var size = Math.Abs(exact.Magnitude);
        var away = Math.Abs(round.Magnitude - exact.Magnitude);
        if (size == 0 || away > size * (hedged ? HedgedRounding : PlainRounding))
        {
            return false;
        }

        // A bound's wrong side is no rounding: "more than 40" is not 39.
        if ((round.Bound == Bound.AtLeast && exact.Magnitude < round.Magnitude)
            || (round.Bound == Bound.AtMost && exact.Magnitude > round.Magnitude))
        {
            return false;
        }

        var factor = UnitScale.Factor(round);
        var (written, other) = factor is 0 or 1
            ? (round.Magnitude, exact.Magnitude)
            : (decimal.Round(round.Magnitude / factor, 9), decimal.Round(exact.Magnitude / factor, 9));
        if (!hedged && decimal.IsInteger(other) && Math.Abs(other) < SmallestRoundedCount)
        {
            return false;
        }

        var step = Step(written);
        return step > Step(other) && (hedged || Math.Abs(written - other) * 2 <= step) && Math.Abs(written - other) <= step;
    }

    /// <summary>True when what the two may stand for ("58 miles" is 57.5 to 58.5 miles) overlaps in the base unit.</summary>
    public static bool IsConversion(NumericValue left, NumericValue right)
    {
        var slack = left.Bound == Bound.Exact && right.Bound == Bound.Exact ? ConversionSlack : HedgedConversionSlack;
        var away = Math.Abs(left.Magnitude - right.Magnitude);
        var size = Math.Max(Math.Abs(left.Magnitude), Math.Abs(right.Magnitude));
        return away <= Math.Max(HalfStep(left), HedgedStep(left)) + Math.Max(HalfStep(right), HedgedStep(right)) + (size * slack)
            && away <= Math.Max(size * HedgedRounding, HedgedStep(left) + HedgedStep(right));
    }

    /// <summary>
    /// True for two bounds of one kind of which one is the other, cut to its first places: "at least 48" is "lebih dari 40", "fewer than
    /// 48" "kurang dari 50"; "at least 60" is not.
    /// </summary>
    public static bool IsCut(NumericValue round, NumericValue exact)
    {
        if (round.Bound is not (Bound.AtLeast or Bound.AtMost) || round.Bound != exact.Bound || round.WrittenUnit != exact.WrittenUnit
            || round.Magnitude <= 0 || exact.Magnitude <= 0)
        {
            return false;
        }

        var factor = UnitScale.Factor(round) is var scale and not 0 ? scale : 1;
        var (written, other) = (decimal.Round(round.Magnitude / factor, 9), decimal.Round(exact.Magnitude / factor, 9));
        var step = Step(written);
        return step > Step(other)
            && (round.Bound == Bound.AtLeast ? decimal.Floor(other / step) : decimal.Ceiling(other / step)) * step == written;
    }

    /// <summary>What "nearly two weeks" leaves open, half a week, and "almost half an hour", a quarter; nothing of other figures.</summary>
    private static decimal HedgedStep(NumericValue value)
    {
        var factor = UnitScale.Factor(value);
        return value.Bound != Bound.About || factor == 0 ? 0 : (value.Magnitude / factor % 1) switch
        {
            0 => factor / 2,
            0.5m => factor / 4,
            _ => 0,
        };
    }

    /// <summary>
    /// Half of the last place written, in base units; the zeros that end a whole figure count as rounded, so that it is 500 for 46,000.
    /// </summary>
    private static decimal HalfStep(NumericValue value)
    {
        var factor = UnitScale.Factor(value);
        return factor == 0 ? 0 : Step(decimal.Round(value.Magnitude / factor, 6)) / 2 * factor;
    }

    /// <summary>The place of the last digit that is not zero: 1000 for 46000, 0.1 for 2.8, 1 for 17.</summary>
    private static decimal Step(decimal value)
    {
        if (value == 0)
        {
            return 1;
        }

        var step = 1m;
        if (decimal.IsInteger(value))
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
