using System.Collections.Concurrent;
using Alignment.Aligning;
using Alignment.Corpora;
using Alignment.Evaluation;
using Alignment.Scoring;

namespace Alignment.Web.Reviewing;

/// <summary>How far reviewers agree with the program, which is asked again without any review, and with each other. Thread-safe.</summary>
internal sealed class ReviewerAgreement(ViewerCorpus corpus)
{
    // Of two articles in one mode there is one answer; a corpus has few reviewed pairs.
    private readonly ConcurrentDictionary<(string Left, string Right, AlignmentMode Mode), Bitext?> _free = [];

    public IReadOnlyList<Agreement> Read(CancellationToken cancellation)
    {
        var log = corpus.Reviews.Reviews();
        var pairs = new List<ReviewedBitext>();
        foreach (var name in ReviewRules.Standing(log).Select(r => r.Pair).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (corpus.Store.Pair(name) is { } pair)
            {
                pairs.Add(new(ReviewedPair.Of(name, pair.Left.Article, pair.Right.Article, log).Standing, Free(pair, cancellation)));
            }
        }

        return ReviewAgreement.Of(pairs);
    }

    // A pair that the scorer was fitted on is aligned by the models that did not see it.
    private Bitext? Free(ArticlePair pair, CancellationToken cancellation) => ReviewDesk.CameAligned(pair) ? null
        : _free.GetOrAdd((pair.Left.Id, pair.Right.Id, pair.Bitext.Mode), _ =>
            JudgedRun.Align(pair.Left.Article, pair.Right.Article, PairFingerprint.Of(pair.Left.Article, pair.Right.Article),
                new() { Mode = pair.Bitext.Mode }, cancellation).Bitext);
}
