using Alignment.Evaluation;
using Alignment.Facts;
using Alignment.Search;
using Alignment.Texts;

namespace Alignment.Cli.Commands;

/// <summary>The program as it is judged on pairs with gold, its search included.</summary>
internal static class GoldRun
{
    /// <summary>Aligns, searches, counts.</summary>
    /// <param name="pairs">Pairs with gold.</param>
    /// <param name="engine">What finds the sentences.</param>
    /// <param name="resamples">How often pairs are drawn again for the intervals.</param>
    /// <param name="options">How to align; the models are chosen here.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static EvaluationReport Judge(IReadOnlyList<GoldPair> pairs, Engine engine, int resamples, AlignmentOptions options,
        CancellationToken cancellation)
    {
        AlignedPair Align(Article left, Article right, string hash) => JudgedRun.Align(left, right, hash, options, cancellation);

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
            Align = Align, FittingOf = JudgedRun.FittingOf, Resamples = resamples,
            Weigh = (left, right, hash) => JudgedRun.Weigh(left, right, hash, options),
            Search = GoldCorpus.Search(searcher), UntranslatedSearch = GoldCorpus.Search(searcher, translate: false),
        }, cancellation);
    }
}
