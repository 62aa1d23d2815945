using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Alignment.Web.Hosting;

/// <summary>The token that a form must bring along: it shows that the form came from one of the viewer's own pages.</summary>
internal static class FormToken
{
    /// <summary>Name of the form's field.</summary>
    public const string Field = "token";

    /// <summary>A token for the page that answers this request.</summary>
    public static string Issue(HttpContext context) => Of(context).GetAndStoreTokens(context).RequestToken!;

    /// <summary>Whether the request brings a valid token.</summary>
    public static Task<bool> IsValid(HttpContext context) => Of(context).IsRequestValidAsync(context);

    private static IAntiforgery Of(HttpContext context) => context.RequestServices.GetRequiredService<IAntiforgery>();
}
