using Alignment.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Alignment.Web.Searching;

/// <summary><c>/search</c>.</summary>
internal sealed class SearchPages(Site site)
{
    public void Map(WebApplication app) => app.MapGet("/search", Search);

    private Task Search(HttpContext context)
    {
        var address = SearchAddress.Read(context.Request.Query);
        return site.Page<SearchPage>(context, address.Text.Length == 0 ? "Search" : address.Text, new SearchReader(site.Corpus, address).Read(context.RequestAborted));
    }
}
