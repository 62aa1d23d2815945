using Alignment.Lexicons;

namespace Alignment.Evaluation;

/// <summary>
/// Judges a search by the queries of gold pairs: the rank of the first relevant sentence among the top 10 of one
/// language. Thread-safe when the search is.
/// </summary>
public static class SearchJudge
{
    /// <summary>How many sentences are looked at.</summary>
    public const int Depth = 10;

    /// <summary>One outcome for every query that has a relevant sentence in the wanted language.</summary>
    /// <param name="pair">The pair whose queries are asked; only its sentences are relevant.</param>
    /// <param name="search">A search over all judged pairs.</param>
    /// <param name="cross">True: results in the other language than the query; false: in the same.</param>
    public static IReadOnlyList<QueryOutcome> Judge(GoldPair pair, JudgedSearch search, bool cross)
    {
        var outcomes = new List<QueryOutcome>();
        foreach (var query in pair.Queries)
        {
            var side = (query.Language == GoldPair.LanguageOf(Side.Left)) == cross ? Side.Right : Side.Left;
            var relevant = side == Side.Left ? query.Left : query.Right;
            if (relevant.Count == 0)
            {
                continue;
            }

            var found = search(query.Text, query.Language, GoldPair.LanguageOf(side), Depth);
            var rank = 0;
            for (var i = 0; i < Math.Min(found.Count, Depth) && rank == 0; i++)
            {
                rank = found[i].Slug == pair.Slug && relevant.Contains(found[i].Number) ? i + 1 : 0;
            }

            outcomes.Add(new(rank));
        }

        return outcomes;
    }
}
