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

    /// <summary>What people have settled of the two articles; null: nothing. See <see cref="Corpora.ReviewedPair"/> for what a log of reviews comes to.</summary>
    public Constraints? Constraints { get; init; }
}
