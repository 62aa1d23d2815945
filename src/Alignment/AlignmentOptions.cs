using Alignment.Aligning;

namespace Alignment;

/// <summary>How to align two articles.</summary>
public sealed record AlignmentOptions
{
    /// <summary>The mode to use; null chooses by the measured order statistic.</summary>
    public AlignmentMode? Mode { get; init; }

    /// <summary>The lexicon; null takes the embedded one for English–Indonesian and none for other languages.</summary>
    public Lexicons.Lexicon? Lexicon { get; init; }

    /// <summary>The models that decide; null takes the shipped scorer's.</summary>
    public Scoring.ScorerModels? Models { get; init; }

    /// <summary>
    /// Whether beads carry their evidence and values are compared. Without it both stay empty, links and chances are the same, and a text
    /// of 100,000 sentences takes a quarter less memory.
    /// </summary>
    /// <value>True unless set.</value>
    public bool Explained { get; init; } = true;

    /// <summary>
    /// What people have settled of the two articles; null: nothing. See <see cref="Corpora.ReviewedPair"/> for what a log of reviews comes
    /// to.
    /// </summary>
    public Constraints? Constraints { get; init; }
}
