using Alignment.Anchors;
using Alignment.Lexicons;

namespace Alignment.Scoring;

/// <summary>A distinct term of one article.</summary>
/// <param name="Text">The stem of a word, or the normal form of a value.</param>
/// <param name="Value">The anchor when the term is a typed value (the first that has this normal form), null for a word.</param>
public sealed record Term(string Text, Anchor? Value)
{
    /// <summary>
    /// What <see cref="TermShares"/> knows a typed value by. Dates and clock times stand apart; any other goes by its normal form
    /// alone, unit included, since a rank of one report may be a plain figure in another.
    /// </summary>
    internal string ShareKey =>
        Value?.Type is AnchorType.Date or AnchorType.Time ? $"{TermShares.ValueMark}d{Text}" : $"{TermShares.ValueMark}{Text}";

    /// <summary>Stems of the words that a name is made of, as first written; none of a person and of a place that the tables know.</summary>
    internal IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>Number of sentences that hold the term.</summary>
    public int Sentences { get; internal set; }

    /// <summary>
    /// How much the term says, in nats: ln(1 + sentences of the article / sentences with the term), for all but names times its
    /// rarity in general (<see cref="WordFrequencies"/>, <see cref="TermShares"/>).
    /// </summary>
    public double Weight { get; internal set; }
}
