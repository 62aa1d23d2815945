using Alignment.Anchors;

namespace Alignment.Scoring;

/// <summary>Of anchors that overlap the longest is kept: "Rp 1,5 triliun" is money, not also a number.</summary>
internal static class DisjointAnchors
{
    /// <summary>Those that are kept, in order of the text. Linear in the length of the sentence, whatever it holds.</summary>
    public static IReadOnlyList<Anchor> Of(IReadOnlyList<Anchor> anchors)
    {
        if (AreDisjoint(anchors))
        {
            return anchors;
        }

        var kept = new List<Anchor>(anchors.Count);
        var start = anchors.Min(a => a.Span.Start);
        var taken = new bool[anchors.Max(a => a.Span.End) - start];
        foreach (var anchor in anchors.OrderByDescending(a => a.Span.Length).ThenBy(a => a.Span.Start).ThenBy(a => a.Type))
        {
            var place = taken.AsSpan(anchor.Span.Start - start, anchor.Span.Length);
            if (!place.Contains(true))
            {
                place.Fill(true);
                kept.Add(anchor);
            }
        }

        kept.Sort((a, b) => a.Span.CompareTo(b.Span));
        return kept;
    }

    private static bool AreDisjoint(IReadOnlyList<Anchor> anchors)
    {
        for (var i = 1; i < anchors.Count; i++)
        {
            if (anchors[i].Span.Start < anchors[i - 1].Span.End)
            {
                return false;
            }
        }

        return true;
    }
}
