using Alignment.Evaluation;
using Alignment.Facts;
using Alignment.Scoring;
using Alignment.Search;
using Alignment.Texts;

namespace Alignment.Cli.Judging;

/// <summary>The program as it is judged on pairs with gold: a pair that the scorer was fitted on is aligned by the fold that did not see it.</summary>
internal static class GoldRun
{
    /// <summary>Aligns, searches, counts.</summary>
    /// <param name="pairs">Pairs with gold.</param>
    /// <param name="engine">What finds the sentences.</param>
    /// <param name="resamples">How often pairs are drawn again for the intervals.</param>
    /// <param name="options">How to align; the models are chosen here.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static EvaluationReport Judge(IReadOnlyList<GoldPair> pairs, Engine engine, int resamples, AlignmentOptions options, CancellationToken cancellation)
    {
        AlignedPair Align(Article left, Article right, string pair) => GoldRun.Align(left, right, pair, options, cancellation);

        var corpus = GoldCorpus.Of(pairs, Align);
        using var index = engine.InMemory();
        var analyzer = new SentenceAnalyzer(index.Forms);
        foreach (var entry in corpus.Articles())
        {
            index.Index.Replace(entry.Id, analyzer.Analyze(corpus.Article(entry.Id)!));
        }

        var searcher = new Searcher(corpus, index.Index, forms: index.Forms);
        return Evaluator.Run(pairs, new()
        {
            Align = Align, FittingOf = FittingOf, Resamples = resamples,
            Search = GoldCorpus.Search(searcher), UntranslatedSearch = GoldCorpus.Search(searcher, translate: false),
        }, cancellation);
    }

    /// <summary>Aligns one pair as it is judged.</summary>
    public static AlignedPair Align(Article left, Article right, string pair, AlignmentOptions options, CancellationToken cancellation) =>
        AlignmentRun.Align(left, right, options with { Models = Scorer.Embedded.ForJudging(pair) }, cancellation);

    private static Fitting FittingOf(string pair) => Scorer.Embedded.HasSeen(pair) ? Fitting.CrossValidated : Fitting.Unseen;
}
