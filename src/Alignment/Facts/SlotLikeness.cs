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

    private static bool Comparable(Anchor left, Anchor right)
    {
        if (left.Value is NumericValue a && right.Value is NumericValue b)
        {
            return a.Unit == b.Unit || (a.WrittenUnit is not null && a.WrittenUnit == b.WrittenUnit);
        }

        if (left.Value is NameValue m && right.Value is NameValue n)
        {
            return m.Kind == n.Kind && m.Kind != NameKind.Unknown;
        }

        return left.Type == right.Type;
    }

    // Figures that contradict each other are most often near each other: a changed digit, a late count.
    private static double Closeness(AnchorValue left, AnchorValue right) => (left, right) switch
    {
        (NumericValue a, NumericValue b) when a.Magnitude > 0 && b.Magnitude > 0 =>
            Math.Max(0, 1 - (Math.Abs(Math.Log((double)a.Magnitude / (double)b.Magnitude)) / Math.Log(4))),
        (NumericValue, NumericValue) => 0,
        (NameValue, NameValue) => 0,
        _ => 0.5,
    };

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
