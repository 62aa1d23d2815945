using Alignment.Aligning;
using Alignment.Facts;
using Alignment.Texts;

namespace Alignment.Evaluation;

/// <summary>Aligns two articles for judging.</summary>
/// <param name="left">English.</param>
/// <param name="right">Indonesian.</param>
/// <param name="pairHash">Name of the pair by content (<see cref="Scoring.PairFingerprint"/> of its gold sentences), by which the model
/// is chosen that did not see it.</param>
public delegate AlignedPair JudgedAligner(Article left, Article right, string pairHash);

/// <summary>Weighs the sentences of two articles as those of independent reports, whose order says little, for judging.</summary>
/// <param name="left">English.</param>
/// <param name="right">Indonesian.</param>
/// <param name="pairHash">As of <see cref="JudgedAligner"/>.</param>
/// <returns>All pairs of sentences that share something, each with its score.</returns>
public delegate IReadOnlyList<Candidate> JudgedWeighing(Article left, Article right, string pairHash);

/// <summary>Searches one corpus that holds all judged pairs; called from one thread.</summary>
/// <param name="query">The query.</param>
/// <param name="from">Language of the query.</param>
/// <param name="target">Language of the sentences that are wanted.</param>
/// <param name="k">How many at most.</param>
/// <returns>Sentences, best first.</returns>
public delegate IReadOnlyList<FoundSentence> JudgedSearch(string query, Language from, Language target, int k);

/// <summary>A sentence that a search found.</summary>
/// <param name="Slug">The pair, <see cref="GoldPair.Slug"/>.</param>
/// <param name="Number">Number of the sentence in the gold sentences of the target language.</param>
public readonly record struct FoundSentence(string Slug, int Number);

/// <summary>What to judge and how.</summary>
public sealed record EvaluationOptions
{
    /// <summary>The aligner; called from several threads.</summary>
    public required JudgedAligner Align { get; init; }

    /// <summary>What the aligner knew of the pair with this hash; null: nothing.</summary>
    public Func<string, Fitting>? FittingOf { get; init; }

    /// <summary>
    /// The weighing by which sentences are told from altered copies; called from several threads; null leaves their metric out.
    /// </summary>
    public JudgedWeighing? Weigh { get; init; }

    /// <summary>The search over all judged pairs; null leaves its metrics out.</summary>
    public JudgedSearch? Search { get; init; }

    /// <summary>The same search without translation, to show what translation gains; null leaves its metrics out.</summary>
    public JudgedSearch? UntranslatedSearch { get; init; }

    /// <summary>How often pairs are drawn again for the intervals.</summary>
    public int Resamples { get; init; } = Bootstrap.Resamples;

    /// <summary>Seed of the draws.</summary>
    public int Seed { get; init; } = 1;
}
