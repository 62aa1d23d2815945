using Alignment.Aligning;
using Alignment.Evaluation;
using Alignment.Facts;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment;

/// <summary>
/// The flow as it is judged: a pair that the shipped scorer was fitted on is aligned by the fold that did not see it. Thread-safe; a pure
/// function of its arguments.
/// </summary>
public static class JudgedRun
{
    /// <summary>Aligns two articles as they are judged.</summary>
    /// <param name="left">The left article.</param>
    /// <param name="right">The right article.</param>
    /// <param name="pairHash">Name of the pair by content, <see cref="PairFingerprint"/>.</param>
    /// <param name="options">How; null for the defaults. The models are chosen here.</param>
    /// <param name="cancellation">Stops the run with <see cref="OperationCanceledException"/>.</param>
    public static AlignedPair Align(Article left, Article right, string pairHash, AlignmentOptions? options = null,
        CancellationToken cancellation = default) =>
        AlignmentRun.Align(left, right, (options ?? new()) with { Models = Scorer.Embedded.ForJudging(pairHash) }, cancellation);

    /// <summary>Weighs the sentences of two articles as those of independent reports, without deciding anything.</summary>
    /// <param name="left">The left article.</param>
    /// <param name="right">The right article.</param>
    /// <param name="pairHash">As of <see cref="Align"/>.</param>
    /// <param name="options">How; null for the defaults. The models are chosen here, and the mode is of no account.</param>
    /// <returns>As <see cref="CandidateReport.All"/>.</returns>
    public static IReadOnlyList<Candidate> Weigh(Article left, Article right, string pairHash, AlignmentOptions? options = null)
    {
        var undecided = new Bitext { Left = left, Right = right, Mode = AlignmentMode.Comparable, Beads = [] };
        return new CandidateReport(AlignmentRun.Relate(left, right, options), Scorer.Embedded.ForJudging(pairHash), undecided).All();
    }

    /// <summary>What the shipped scorer knew of the pair with this name by content.</summary>
    public static Fitting FittingOf(string pairHash) => Scorer.Embedded.HasSeen(pairHash) ? Fitting.CrossValidated : Fitting.Unseen;
}
