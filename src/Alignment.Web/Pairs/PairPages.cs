using Alignment.Corpora;
using Alignment.Formats;
using Alignment.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Alignment.Web.Pairs;

/// <summary><c>/</c> and <c>/pairs/{name}</c>.</summary>
internal sealed class PairPages(Site site)
{
    public void Map(WebApplication app)
    {
        app.MapReading("/", List);
        app.MapReading("/pairs/{name}", Pair);
    }

    /// <summary>The pair that an address names. Routing leaves an encoded slash as it is.</summary>
    public static ArticlePair? Find(ICorpus corpus, HttpContext context)
    {
        var name = (string)context.Request.RouteValues["name"]!;
        return corpus.Pair(name)
            ?? (name.Contains("%2F", StringComparison.OrdinalIgnoreCase)
                ? corpus.Pair(name.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase))
                : null);
    }

    /// <summary>Whether the pair has a sentence that a reader could pin there.</summary>
    public static bool Has(ArticlePair pair, SideKeys keys, Place place) =>
        (place.Key == keys.Left ? pair.Left : pair.Right).Article.Sentences.Any(s => s.Number == place.Number && s.IsContent);

    private Task List(HttpContext context)
    {
        var query = context.Request.Query;
        return site.Page<PairsPage>(context, "Pairs", PairList.Read(site.Corpus.Store, query["sort"], query["q"], query["differ"] == "1"));
    }

    private Task Pair(HttpContext context)
    {
        if (Find(site.Corpus.Store, context) is not { } pair)
        {
            return site.Problem(context, StatusCodes.Status404NotFound, "There is no such pair",
                "It may have been taken out of the corpus, or is called otherwise.");
        }

        var (query, keys) = (context.Request.Query, SideKeys.Of(pair.Bitext));
        var sentence = Place.Read(query["s"], keys) is { } place && Has(pair, keys, place) ? place : (Place?)null;
        var with = Place.Read(query["with"], keys) is { } other && Has(pair, keys, other) && other.Key != sentence?.Key
            ? other
            : (Place?)null;
        var address = new PairAddress(pair.Name, keys) { Show = PairAddress.ReadShow(query["show"], keys), Sentence = sentence,
            With = sentence is null ? null : with };
        var reviewed = ReviewedPair.Of(pair.Name, pair.Left.Article, pair.Right.Article, site.Corpus.Reviews.Reviews());
        return site.Page<PairPage>(context, pair.Left.Article.Title ?? pair.Name,
            new PairReader(pair, address, reviewed).Read(sentence is null ? null : site.Signature(context)));
    }
}
