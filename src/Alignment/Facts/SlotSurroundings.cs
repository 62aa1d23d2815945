using Alignment.Lexicons;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>How alike is what stands around two values.</summary>
internal static class SlotSurroundings
{
    /// <summary>Share of what stands around a value that has its translation around the other, what is near weighing more; 0–1.</summary>
    /// <param name="slot">The value.</param>
    /// <param name="other">The other value.</param>
    /// <param name="side">The side of <paramref name="slot"/>.</param>
    /// <param name="graph">What both articles share.</param>
    public static double Shared(Slot slot, Slot other, Side side, TermGraph graph)
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

    /// <summary>How surely something right beside the left value translates something right beside the right one, 0–1.</summary>
    public static double Adjacent(Slot left, Slot right, TermGraph graph)
    {
        var most = 0f;
        foreach (var term in left.Adjacent)
        {
            foreach (var link in graph.FromLeft(term))
            {
                most = right.Adjacent.Contains(link.Other) ? Math.Max(most, link.Strength) : most;
            }
        }

        return most;
    }
}
