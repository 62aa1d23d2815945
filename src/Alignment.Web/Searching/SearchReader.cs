using System.Globalization;
using Alignment.Corpora;
using Alignment.Formats;
using Alignment.Search;
using Alignment.Texts;
using Alignment.Web.Pairs;

namespace Alignment.Web.Searching;

/// <summary>Searches the corpus for a page.</summary>
/// <param name="searcher">Searches it.</param>
/// <param name="catalogue">Its tables of contents.</param>
/// <param name="address">What is asked.</param>
internal sealed class SearchReader(Searcher searcher, Catalogue catalogue, SearchAddress address)
{
    /// <summary>Hits that are looked at: what facets count.</summary>
    private const int Depth = 100;

    /// <summary>Months, and pairs, that the search can be narrowed to.</summary>
    private const int MostChoices = 12;

    /// <summary>Results on the page.</summary>
    private const int Shown = 40;

    public SearchView Read(CancellationToken cancellation)
    {
        if (address.Text.Length == 0)
        {
            return new() { Address = address };
        }

        var query = QueryParser.Parse(address.Text);
        if (query.Problem is { } problem)
        {
            return new() { Address = address, Problem = problem };
        }

        if (query.OnlyExcludes)
        {
            return new() { Address = address, Problem = "The query says only what must not be there: add a word to look for" };
        }

        var options = new SearchOptions { From = address.From, Limit = Depth };
        var meaning = searcher.Understand(query, options, cancellation);
        var hits = searcher.Search(address.Edits.Apply(meaning), options, cancellation);
        var found = Found(hits, address).ToList();
        return new()
        {
            Address = address,
            Meaning = meaning,
            Results = [.. found.Take(Shown).Select(Result)],
            Found = found.Count,
            IsCut = hits.Count == Depth,
            Facets = Facets(hits),
        };
    }

    // Two sentences of a link are often both found: they are one result, in the place of the better one. Narrowed to a language, each hit
    // counts by itself.
    private IEnumerable<Hit> Found(IReadOnlyList<Hit> hits, SearchAddress narrowed)
    {
        var seen = new HashSet<(string, int)>();
        foreach (var hit in hits)
        {
            if (narrowed.In is not null ? hit.Language == narrowed.In : seen.Add((hit.Article, hit.Sentence.Number)))
            {
                seen.UnionWith(hit.Aligned.Take(1).Select(a => (a.Article, a.Sentence.Number)));
                if ((narrowed.Pair is null || PairsOf(hit).Contains(narrowed.Pair))
                    && (narrowed.Month is null || MonthsOf(hit).Contains(narrowed.Month)))
                {
                    yield return hit;
                }
            }
        }
    }

    private ResultView Result(Hit hit)
    {
        var other = hit.Aligned.Count > 0 ? hit.Aligned[0] : null;
        var pairs = catalogue.Pairs[hit.Article];
        var pair = pairs.FirstOrDefault(p => p.Name == address.Pair)
            ?? pairs.FirstOrDefault(p => other is null || p.Left == other.Article || p.Right == other.Article);
        var quotes = new List<QuoteView>
        {
            new(hit.Language, hit.Sentence.Text, hit.Highlights, true, At(pair, hit.Article, hit.Sentence)),
        };
        if (other is not null)
        {
            quotes.Add(new(other.Language, other.Sentence.Text, other.Highlights, false, At(pair, other.Article, other.Sentence)));
        }

        return new(hit, [.. quotes.OrderBy(q => q.Language == Language.English ? 0 : 1)], pair?.Name,
            catalogue.Articles.GetValueOrDefault(hit.Article)?.Published);
    }

    private PairAddress? At(PairEntry? pair, string article, Sentence sentence)
    {
        if (pair is null || (pair.Left != article && pair.Right != article))
        {
            return null;
        }

        var keys = SideKeys.Of(catalogue.Articles[pair.Left].Language, catalogue.Articles[pair.Right].Language);
        return new PairAddress(pair.Name, keys) { Sentence = new(pair.Left == article ? keys.Left : keys.Right, sentence.Number) };
    }

    private IEnumerable<string> PairsOf(Hit hit) => catalogue.Pairs[hit.Article].Select(p => p.Name);

    private IEnumerable<string> MonthsOf(Hit hit) =>
        catalogue.Articles.GetValueOrDefault(hit.Article)?.Published is { } day
            ? [day.ToString("yyyy-MM", CultureInfo.InvariantCulture)]
            : [];

    // Each facet counts what a choice of it would show, so that a choice can be changed for another.
    private FacetView[] Facets(IReadOnlyList<Hit> hits) =>
    [
        new("Language", [.. new[] { Language.English, Language.Indonesian }.Select(l => new ChoiceView(
            Labels.Of(l), Found(hits, address with { In = l }).Count(), address.In == l,
            address with { In = address.In == l ? null : l }))]),
        Facet("Month", Found(hits, address with { Month = null }), MonthsOf, address.Month, m => address with { Month = m }),
        Facet("Pair", Found(hits, address with { Pair = null }), PairsOf, address.Pair, p => address with { Pair = p }),
    ];

    private static FacetView Facet(string name, IEnumerable<Hit> hits, Func<Hit, IEnumerable<string>> of, string? chosen,
        Func<string?, SearchAddress> with) => new(
        name,
        [.. hits.SelectMany(of).CountBy(v => v)
            .OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).Take(MostChoices)
            .Select(v => new ChoiceView(v.Key, v.Value, v.Key == chosen, with(v.Key == chosen ? null : v.Key)))]);
}
