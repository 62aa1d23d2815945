using Alignment.Aligning;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>Compares the values of linked sentences, slot by slot.</summary>
public static class Ledger
{
    /// <summary>The slots that linked sentences fill differently, by left place.</summary>
    public static IReadOnlyList<Discrepancy> Compare(Bitext bitext, TermGraph graph) => [];
}
