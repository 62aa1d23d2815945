namespace Alignment.Lexicons;

/// <summary>
/// How a lexicon is learned. The defaults were chosen on tico19 lines that the learner had not seen; see data/lexicon/PROVENANCE.md.
/// </summary>
public sealed record LearningOptions
{
    /// <summary>Rounds of expectation and maximisation in each direction, at least 1.</summary>
    public int Iterations { get; init; } = 6;

    /// <summary>
    /// A pair of terms is considered when it is expected to meet in at least this many pairs of lines, to the nearest whole. Bounds the
    /// memory too: pairs that meet once are most of all pairs.
    /// </summary>
    public int MinMeetings { get; init; } = 2;

    /// <summary>Pairs below this probability in both directions are dropped, 0–1.</summary>
    public double MinProbability { get; init; } = 0.01;

    /// <summary>
    /// Pairs whose geometric mean of both probabilities is below this are dropped, 0–1: a word that only one direction believes in is
    /// mostly a neighbour, not a translation.
    /// </summary>
    public double MinAgreement { get; init; } = 0.02;

    /// <summary>A pair must be among this many best of its left and of its right term.</summary>
    public int MaxTranslations { get; init; } = 12;

    /// <summary>Chance that a token has no counterpart, 0–1.</summary>
    public double NullProbability { get; init; } = 0.1;

    /// <summary>
    /// How strongly a token prefers partners at the same relative place in the line (Dyer et al. 2013, fast_align); 0 is IBM model 1.
    /// </summary>
    public double DiagonalTension { get; init; }

    /// <summary>
    /// Meetings taken off the evidence of every term before probabilities are made: what was seen twice is
    /// believed less than what was seen often.
    /// </summary>
    public double Discount { get; init; } = 0.5;

    /// <summary>
    /// Symmetric Dirichlet prior of the variational maximisation (fast_align's 0.01): keeps rare words from
    /// collecting everything that stands near them.
    /// </summary>
    public double Sparsity { get; init; } = 0.01;

    /// <summary>
    /// Pairs of lines with more tokens than this on a side are left out: they are paragraphs or rubbish,
    /// cost quadratic time and teach little.
    /// </summary>
    public int MaxTokens { get; init; } = 150;

    /// <summary>Threads at work; 0 means one for every core. The result does not depend on it.</summary>
    public int Threads { get; init; }
}
