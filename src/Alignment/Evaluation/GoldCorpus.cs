using Alignment.Corpora;
using Alignment.Lexicons;
using Alignment.Search;

namespace Alignment.Evaluation;

/// <summary>One corpus of all gold pairs, to judge a search on.</summary>
public static class GoldCorpus
{
    /// <summary>Aligns the pairs and puts their gold sentences into a corpus in memory.</summary>
    /// <param name="pairs">The pairs whose queries will be asked.</param>
    /// <param name="align">As in <see cref="EvaluationOptions.Align"/>.</param>
    public static MemoryCorpus Of(IReadOnlyList<GoldPair> pairs, JudgedAligner align)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(align);
        var corpus = new MemoryCorpus();
        foreach (var pair in pairs)
        {
            var aligned = align(pair.Sentences(Side.Left), pair.Sentences(Side.Right), pair.Hash);
            corpus.Put(ArticlePair.Of(pair.Slug, aligned.Bitext, aligned.Discrepancies));
        }

        return corpus;
    }

    /// <summary>A search over such a corpus, as it is judged: queries are plain text, their language is known.</summary>
    /// <param name="searcher">Searches it.</param>
    /// <param name="translate">See <see cref="SearchOptions.Translate"/>.</param>
    public static JudgedSearch Search(Searcher searcher, bool translate = true)
    {
        ArgumentNullException.ThrowIfNull(searcher);
        return (query, from, target, k) =>
        [
            .. searcher.Search(QueryParser.Plain(query), new SearchOptions { From = from, In = [target], Limit = k, Translate = translate })
                .Select(h => new FoundSentence(h.Pairs.Count > 0 ? h.Pairs[0] : "", h.Sentence.Number)),
        ];
    }
}
