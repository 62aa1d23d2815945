using Alignment.Web.Hosting;
using Alignment.Web.Pairs;
using Alignment.Web.Quality;
using Alignment.Web.Reviewing;
using Alignment.Web.Searching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Alignment.Web;

/// <summary>The viewer as a web application: every page a function of its address, every change a form with a token.</summary>
public static class Viewer
{
    /// <summary>Bytes of a form at most: a review names a few sentences.</summary>
    private const long LargestForm = 32 * 1024;

    /// <summary>Bytes of pages that are kept, some 700 of them.</summary>
    private const long MostKept = 32 << 20;

    /// <summary>
    /// Puts the viewer together; the caller starts, stops and disposes of it. Nothing is read from the environment or from files.
    /// </summary>
    public static WebApplication Build(ViewerCorpus corpus, ViewerOptions options)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = "alignment" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(options.Address, options.Port);
            kestrel.AddServerHeader = false;
            (kestrel.Limits.MaxRequestBodySize, kestrel.Limits.MaxRequestLineSize,
                kestrel.Limits.MaxRequestHeadersTotalSize) = (LargestForm, 8 * 1024, 16 * 1024);
        });
        // Two warnings that are meant: keys are nowhere but in memory, and pages with forms are not kept by browsers.
        builder.Logging.AddProvider(new LineLog(options.Log)).SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error).AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error)
            // Why it could not start is told to the caller who starts it.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Services.AddRoutingCore();
        builder.Services.AddOutputCache(kept => kept.SizeLimit = MostKept);
        // Keys live as long as the process: a form from before a restart is refused, and nothing is left in anybody's home.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddAntiforgery(token =>
        {
            (token.FormFieldName, token.HeaderName, token.SuppressXFrameOptionsHeader) = (FormToken.Field, null, true);
            (token.Cookie.Name, token.Cookie.SameSite, token.Cookie.HttpOnly) = ("alignment", SameSiteMode.Strict, true);
        });
        var app = builder.Build();
        app.Use(new HostGuard(options).Check);
        app.Use(SafetyHeaders.Add);
        app.Use(Faults.Catch);
        app.UseRouting();
        app.UseOutputCache();
        var site = new Site(corpus, options);
        EmbeddedAssets.Map(app);
        new PairPages(site).Map(app);
        new SearchPages(site).Map(app);
        new ReviewPages(site).Map(app);
        new QualityPages(site).Map(app);
        app.MapFallback(context =>
            site.Problem(context, StatusCodes.Status404NotFound, "There is no such page", "The address names nothing here."));
        return app;
    }
}
