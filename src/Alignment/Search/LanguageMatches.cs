using Alignment.Texts;

namespace Alignment.Search;

/// <summary>What one language holds of a query. Not to be read after it was disposed of.</summary>
internal sealed class LanguageMatches : IDisposable
{
    /// <summary>A concept that more sentences hold brings none of them along by itself…</summary>
    private const int Frequent = 2_000;

    /// <summary>
    /// …once rarer concepts have brought this many: who holds only what is frequent is not among the best then, and a search of a
    /// million sentences stays fast.
    /// </summary>
    private const int Enough = 1_000;

    private readonly HeldBySentences _sentences;

    /// <summary>Puts together what was looked up.</summary>
    public LanguageMatches(
        IReadOnlyList<Concept> concepts,
        LanguageStatistics statistics,
        IReadOnlyDictionary<IndexTerm, PostingList> postings,
        RankingWeights weights,
        CancellationToken cancellation)
    {
        Language = statistics.Language;
        Concepts = new ConceptList[concepts.Count];
        for (var c = 0; c < Concepts.Length; c++)
        {
            cancellation.ThrowIfCancellationRequested();
            var found = concepts[c].In(Language).Select(r => (r, Postings: postings[r.Term])).Where(f => f.Postings.Keys.Length > 0);
            Concepts[c] = new(concepts[c], [.. found], statistics, weights);
        }

        Bringing = Gather();
        Articles = new(Concepts, Bringing.Select(c => Concepts[c]));
        _sentences = new(Concepts);
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>Where each concept is held.</summary>
    public ConceptList[] Concepts { get; }

    /// <summary>Indexes of the concepts whose sentences are worth a score.</summary>
    public IReadOnlyList<int> Bringing { get; }

    /// <summary>How much of each concept the articles of these sentences hold.</summary>
    public HeldByArticles Articles { get; }

    /// <summary>What the sentences of an article hold; true until the next call.</summary>
    public HeldBySentences Sentences(int article)
    {
        _sentences.Read(article, Articles);
        return _sentences;
    }

    /// <summary>Gives back what was borrowed.</summary>
    public void Dispose() => Articles.Dispose();

    private List<int> Gather()
    {
        var (bringing, gathered, isEnough) = (new List<int>(), Array.Empty<SentenceKey>(), false);
        foreach (var c in Enumerable.Range(0, Concepts.Length).OrderByDescending(c => Concepts[c].Worth))
        {
            if (isEnough && Concepts[c].IsLongerThan(Frequent))
            {
                continue;
            }

            bringing.Add(c);
            if (!isEnough)
            {
                isEnough = Concepts[c].IsLongerThan(Enough - 1) || (gathered = Concepts[c].With(gathered)).Length >= Enough;
            }
        }

        return bringing;
    }
}
