using Alignment.Texts;

namespace Alignment.Search;

/// <summary>What one language holds of a query.</summary>
internal sealed class LanguageMatches : IDisposable
{
    /// <summary>A concept that more sentences hold brings none of them along by itself…</summary>
    private const int Frequent = 2_000;

    /// <summary>…once rarer concepts have brought this many: who holds only what is frequent is not among the best then, and a search of a million sentences stays fast.</summary>
    private const int Enough = 1_000;

    /// <summary>Puts together what was looked up.</summary>
    public LanguageMatches(IReadOnlyList<Concept> concepts, Language language, LanguageStatistics statistics, IReadOnlyDictionary<IndexTerm, PostingList> postings, RankingWeights weights, CancellationToken cancellation)
    {
        Language = language;
        Concepts = new ConceptList[concepts.Count];
        for (var c = 0; c < Concepts.Length; c++)
        {
            cancellation.ThrowIfCancellationRequested();
            var found = concepts[c].In(language).Select(r => (r, Postings: postings[r.Term])).Where(f => f.Postings.Keys.Length > 0).ToArray();
            Concepts[c] = new(concepts[c], found, statistics, weights);
        }

        Candidates = Gather();
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>Where each concept is held.</summary>
    public ConceptList[] Concepts { get; }

    /// <summary>The sentences that are worth a score, in order.</summary>
    public SentenceKey[] Candidates { get; }

    /// <summary>How much of each concept their articles hold.</summary>
    public HeldByArticles Articles => field ??= new(Candidates, Concepts);

    /// <summary>Gives back what was borrowed for the lists.</summary>
    public void Dispose()
    {
        foreach (var list in Concepts)
        {
            list.Dispose();
        }
    }

    private SentenceKey[] Gather()
    {
        SentenceKey[] gathered = [];
        foreach (var list in Concepts.OrderByDescending(c => c.Worth))
        {
            if (list.Keys.Length <= Frequent || gathered.Length < Enough)
            {
                gathered = SentenceKey.Union(gathered, list.Keys);
            }
        }

        return gathered;
    }
}
