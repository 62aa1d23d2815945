using Alignment.Anchors;
using Alignment.Lexicons;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>Names that have their counterpart somewhere in the other article, and so stand in nobody's place.</summary>
internal static class NamesElsewhere
{
    /// <summary>How many of two names have one.</summary>
    public static int Count(Slot left, Slot right, TermGraph graph) =>
        left.Anchor.Value is NameValue && right.Anchor.Value is NameValue
            ? (Has(left, Side.Left, graph) ? 1 : 0) + (Has(right, Side.Right, graph) ? 1 : 0)
            : 0;

    private static bool Has(Slot name, Side side, TermGraph graph)
    {
        if (name.Term >= 0)
        {
            foreach (var link in side == Side.Left ? graph.FromLeft(name.Term) : graph.FromRight(name.Term))
            {
                if (link.Strength >= SlotRelation.SameNameFrom)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
