using Alignment.Anchors;

namespace Alignment.Scoring;

/// <summary>A distinct term of one article.</summary>
/// <param name="Text">The stem of a word, or the normal form of a value.</param>
/// <param name="Value">The anchor when the term is a typed value (the first that has this normal form), null for a word.</param>
public sealed record Term(string Text, Anchor? Value)
{
    /// <summary>Number of sentences that hold the term.</summary>
    public int Sentences { get; internal set; }

    /// <summary>How much the term says, in nats: ln(1 + sentences of the article / sentences with the term), for a word times its rarity in general (<see cref="Lexicons.WordFrequencies"/>).</summary>
    public double Weight { get; internal set; }
}
