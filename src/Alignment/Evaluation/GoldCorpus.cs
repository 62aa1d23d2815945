using Alignment.Corpora;
using Alignment.Lexicons;
using Alignment.Search;

namespace Alignment.Evaluation;

/// <summary>One corpus of all gold pairs, to judge a search on.</summary>
public static class GoldCorpus
{
    /// <summary>Aligns the pairs, puts their gold sentences into a corpus in memory and searches it.</summary>
    /// <param name="pairs">The pairs whose queries will be asked.</param>
    /// <param name="align">As in <see cref="EvaluationOptions.Align"/>.</param>
    /// <param name="index">Makes the engine over the corpus; null takes <see cref="MemoryIndex"/>.</param>
    /// <param name="lexicon">Translates; null takes the embedded one.</param>
    public static JudgedSearch Search(IReadOnlyList<GoldPair> pairs, JudgedAligner align, Func<ICorpus, ISearchIndex>? index = null, Lexicon? lexicon = null)
    {
        var corpus = new MemoryCorpus();
        foreach (var pair in pairs)
        {
            var aligned = align(pair.Sentences(Side.Left), pair.Sentences(Side.Right), pair.Hash);
            corpus.Put(ArticlePair.Of(pair.Slug, aligned.Bitext, aligned.Discrepancies));
        }

        var searcher = new Searcher(corpus, index is null ? MemoryIndex.Of(corpus) : index(corpus), lexicon);
        return (query, from, target, k) =>
        [
            .. searcher.Search(QueryParser.Plain(query), new SearchOptions { From = from, In = [target], Limit = k })
                .Select(h => new FoundSentence(h.Pairs.Count > 0 ? h.Pairs[0] : "", h.Sentence.Number)),
        ];
    }
}
