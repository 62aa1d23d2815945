using Alignment.Aligning;

namespace Alignment.Corpora;

/// <summary>One line of a corpus' table of pairs.</summary>
/// <param name="Name">Key of the pair.</param>
/// <param name="Left">Identifier of the left article.</param>
/// <param name="Right">Identifier of the right article.</param>
/// <param name="Mode">How they were aligned.</param>
/// <param name="Links">Beads with two sides.</param>
/// <param name="Linked">See <see cref="ArticlePair.LinkedShare"/>, 0–1.</param>
/// <param name="Discrepancies">Number of slots filled differently, those included that are the same once rounded or converted.</param>
public sealed record PairEntry(string Name, string Left, string Right, AlignmentMode Mode, int Links, double Linked, int Discrepancies)
{
    /// <summary>How many of <see cref="Discrepancies"/> contradict each other: what people mean by a difference.</summary>
    public int Contradictions { get; init; }
}
