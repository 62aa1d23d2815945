using System.Globalization;
using Alignment.Search;
using Alignment.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Alignment.Web.Searching;

/// <summary>
/// <c>/search</c>. A page is kept as long as the corpus stays as it is: the same query, asked again or by others at once, is answered once.
/// </summary>
internal sealed class SearchPages(Site site)
{
    private readonly Searcher _searcher = new(site.Corpus.Store, site.Corpus.Index);
    private volatile Catalogue? _catalogue;

    public void Map(WebApplication app) => app.MapReading("/search", Search)
        .CacheOutput(kept => kept.Expire(TimeSpan.FromDays(1))
            .VaryByValue(_ => new("generation", site.Corpus.Store.Generation.ToString(CultureInfo.InvariantCulture))));

    private Task Search(HttpContext context)
    {
        var address = SearchAddress.Read(context.Request.Query);
        return site.Page<SearchPage>(context, address.Text.Length == 0 ? "Search" : address.Text,
            new SearchReader(_searcher, Catalogue(), address).Read(context.RequestAborted));
    }

    private Catalogue Catalogue()
    {
        var catalogue = _catalogue;
        return catalogue?.Generation == site.Corpus.Store.Generation ? catalogue : _catalogue = Searching.Catalogue.Of(site.Corpus.Store);
    }
}
