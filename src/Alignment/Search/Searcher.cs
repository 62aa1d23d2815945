using Alignment.Anchors;
using Alignment.Corpora;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Search;

/// <summary>Searches a corpus in every language it holds. Safe for several threads where its corpus and index are.</summary>
/// <param name="corpus">Gives texts and links.</param>
/// <param name="index">Gives sentences; made of the same corpus.</param>
/// <param name="lexicon">Translates; null takes the embedded one.</param>
/// <param name="weights">The dials; null takes the defaults.</param>
/// <param name="forms">How the index writes words; null for the library's own stems.</param>
public sealed class Searcher(
    ICorpus corpus, ISearchIndex index, Lexicon? lexicon = null, RankingWeights? weights = null, IWordForms? forms = null)
{
    private readonly Lexicon _lexicon = lexicon ?? Lexicon.Embedded;
    private readonly RankingWeights _weights = weights ?? new();
    private readonly IWordForms _forms = forms ?? OwnWordForms.Instance;
    private readonly PostingCache _cache = new(index);
    private volatile KeptShelf _kept = new(-1, new(corpus));

    /// <summary>The best hits, best first; the same call on the same corpus gives the same hits. Empty for a query without words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<Hit> Search(Query query, SearchOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        options ??= new();
        return Search(Understand(query, options, cancellation), options, cancellation);
    }

    /// <summary>
    /// The best hits for a meaning, such as one of <see cref="Understand"/> that its reader has edited; otherwise as above.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<Hit> Search(StructuredQuery meaning, SearchOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(meaning);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Limit, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Skip);
        _cache.Refresh();
        var shelf = Shelf();
        var filter = new HitFilter(meaning, _cache, shelf, _forms, cancellation);
        using var ranker = new Ranker(_cache, shelf, meaning, _weights, cancellation);
        var lifting = options.Translate ? Languages() : [];
        var rankings = ranker.Rank([.. Wanted(meaning.Query, options)], lifting).ToDictionary(r => r.Language);
        var hits = Ranked.Merge(rankings.Values.Select(r => r.Best())).Where(ranked => filter.Allows(rankings[ranked.Language], ranked));
        return [.. (options.Translate ? new SecondLook(meaning, shelf, _lexicon, _weights).Of(hits) : hits)
            .Skip(options.Skip).Take(options.Limit)
            .Select((ranked, i) => Show(options.Skip + i + 1, ranked, meaning, shelf, Explain(ranked)))];

        IReadOnlyList<Contribution> Explain(Ranked ranked) => options.Explain ? rankings[ranked.Language].Explain(ranked) : [];
    }

    /// <summary>What a query means to the searcher: its language and the renderings of its words.</summary>
    public StructuredQuery Understand(Query query, SearchOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(options);
        _cache.Refresh();
        var languages = Languages();
        var from = options.From ?? QueryLanguage.Detect(query, languages, _lexicon, _cache, _forms, cancellation);
        var translator = new QueryTranslator(_lexicon, _weights, _forms);
        return translator.Translate(query, from, [.. languages.Append(from).Distinct()], options.Translate);
    }

    private IEnumerable<Language> Wanted(Query query, SearchOptions options) =>
        (options.In ?? Languages()).Where(l => query.Filters.Language is null || l == query.Filters.Language).Distinct();

    // A corpus that does not count its changes is read anew for every search.
    private ArticleShelf Shelf()
    {
        var generation = (corpus as ICorpusStore)?.Generation ?? -1;
        var kept = _kept;
        if (generation < 0 || kept.Generation != generation)
        {
            _kept = kept = new(generation, new(corpus));
        }

        return kept.Shelf;
    }

    private Language[] Languages() => [.. _cache.Statistics().Select(s => s.Language)];

    private Hit Show(int rank, Ranked ranked, StructuredQuery query, ArticleShelf shelf, IReadOnlyList<Contribution> explanation)
    {
        var (article, sentence) = shelf.Find(ranked.Article, ranked.Sentence)!.Value;
        var links = shelf.Links(ranked.Article, ranked.Sentence).ToArray();
        var aligned = new List<AlignedSentence>();
        foreach (var link in links.DistinctBy(l => (l.OtherArticle, l.OtherSentence)))
        {
            if (shelf.Find(link.OtherArticle, link.OtherSentence) is var (other, counterpart))
            {
                var marks = Highlighter.Highlight(query, other, counterpart, Anchors(link.OtherArticle, link.OtherSentence), _forms);
                aligned.Add(new(link.OtherArticle, other.Language, counterpart, marks, link.Probability));
            }
        }

        var highlights = Highlighter.Highlight(query, article, sentence, Anchors(ranked.Article, ranked.Sentence), _forms);
        var pairs = shelf.Pairs(ranked.Article);
        return new(rank, ranked.Score, ranked.Article, pairs, article.Language, sentence, highlights, aligned, explanation);

        // Finding anchors costs more than all the rest: only where they show what words do not.
        IReadOnlyList<Anchor> Anchors(string id, int number)
        {
            var key = _cache.Key(id, number);
            return query.Wanted.Any(c => Holds(c, key) && (c.Source == "value" || !Says(id, number, c.Text)))
                ? shelf.Anchors(id, number)
                : [];
        }

        bool Holds(Concept concept, SentenceKey key) =>
            concept.Source is "value" or "name" && concept.Renderings.Any(r => _cache.Postings(r.Term, default).CountIn(key) > 0);

        bool Says(string id, int number, string words) =>
            shelf.Find(id, number)!.Value.Sentence.Text.Contains(words, StringComparison.OrdinalIgnoreCase);
    }

    private sealed record KeptShelf(long Generation, ArticleShelf Shelf);
}
