using Alignment.Anchors;
using Alignment.Lexicons;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>How far two values that disagree fill the same slot: "62" and "65" after "a man of", not "17 dead" and "31 missing".</summary>
internal sealed class SlotLikeness(TermGraph graph)
{
    /// <summary>0 (other slots) to 1 (the same slot); 0 for kinds of value that cannot fill one slot.</summary>
    public double Of(Slot left, Slot right)
    {
        if (!Comparable(left.Anchor, right.Anchor))
        {
            return 0;
        }

        var context = (Shared(left, right, Side.Left) + Shared(right, left, Side.Right)) / 2;
        return (0.65 * context) + (0.35 * Closeness(left.Anchor.Value, right.Anchor.Value));
    }

    private static bool Comparable(Anchor left, Anchor right) => (left.Value, right.Value) switch
    {
        (NumericValue a, NumericValue b) => SameMeasure(left.Type, a, right.Type, b) && Closeness(a, b) > 0,
        (NameValue a, NameValue b) => a.Kind == b.Kind && (a.Kind != NameKind.Unknown || Namesakes(a, b)),
        _ => left.Type == right.Type,
    };

    // "a man of 62" and "berusia 65 tahun": an age stands with and without its unit.
    private static bool SameMeasure(AnchorType leftType, NumericValue a, AnchorType rightType, NumericValue b) =>
        leftType == rightType ? a.Unit == b.Unit
        : (leftType, rightType) is (AnchorType.Number, AnchorType.Quantity) ? b.WrittenUnit == "year"
        : (leftType, rightType) is (AnchorType.Quantity, AnchorType.Number) && a.WrittenUnit == "year";

    // Isamu Okabe and Isamu Okabayashi: two full names that share a word and differ in another.
    private static bool Namesakes(NameValue a, NameValue b)
    {
        var (left, right) = (a.Key.Split(' '), b.Key.Split(' '));
        return left.Length > 1 && right.Length > 1 && left.Intersect(right, StringComparer.Ordinal).Any();
    }

    private static double Closeness(AnchorValue left, AnchorValue right) => (left, right) switch
    {
        (NumericValue a, NumericValue b) => Closeness(a, b),
        (NameValue a, NameValue b) => Namesakes(a, b) ? 1 : 0,
        _ => 0.5,
    };

    // Figures that contradict each other are most often near each other: a changed digit, a late count.
    private static double Closeness(NumericValue left, NumericValue right)
    {
        var (a, b) = ((double)(left.Magnitude / UnitScale.Factor(left)), (double)(right.Magnitude / UnitScale.Factor(right)));
        if (left.Unit == right.Unit)
        {
            (a, b) = ((double)left.Magnitude, (double)right.Magnitude);
        }

        return a > 0 && b > 0 ? Math.Max(0, 1 - (Math.Abs(Math.Log(a / b)) / Math.Log(4))) : 0;
    }

    private double Shared(Slot slot, Slot other, Side side)
    {
        var (sum, all) = (0.0, 1e-9);
        foreach (var (term, weight) in slot.Surroundings)
        {
            var best = 0.0;
            foreach (var link in side == Side.Left ? graph.FromLeft(term) : graph.FromRight(term))
            {
                foreach (var (otherTerm, otherWeight) in other.Surroundings)
                {
                    best = otherTerm == link.Other ? Math.Max(best, link.Strength * Math.Sqrt(otherWeight)) : best;
                }
            }

            sum += weight * best;
            all += weight;
        }

        return Math.Sqrt(sum / all);
    }
}
