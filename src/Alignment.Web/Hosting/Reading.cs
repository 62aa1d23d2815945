using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Alignment.Web.Hosting;

/// <summary>Maps what is read and changes nothing.</summary>
internal static class Reading
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Answers GET, and HEAD alike (RFC 9110, 9.3.2): the server leaves the body out.</summary>
    public static IEndpointConventionBuilder MapReading(this IEndpointRouteBuilder app, string pattern, RequestDelegate answer) =>
        app.MapMethods(pattern, Methods, answer);
}
