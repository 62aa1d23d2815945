using Alignment.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Alignment.Web.Quality;

/// <summary><c>/quality</c>.</summary>
internal sealed class QualityPages(Site site)
{
    private readonly QualityReader _reader = new(site.Corpus, site.Options);

    public void Map(WebApplication app) =>
        app.MapReading("/quality", context => site.Page<QualityPage>(context, "Quality", _reader.Read(context.RequestAborted)));
}
