using Microsoft.AspNetCore.Http;

namespace Alignment.Web.Hosting;

/// <summary>
/// Refuses requests that name a host other than the viewer's own, so that a foreign page cannot reach it through a name that it resolves to
/// this machine (DNS rebinding).
/// </summary>
internal sealed class HostGuard
{
    private readonly HashSet<string> _hosts;

    public HostGuard(ViewerOptions options) =>
        _hosts = new(["localhost", "127.0.0.1", "[::1]", options.Address.ToString(), $"[{options.Address}]", .. options.Hosts],
            StringComparer.OrdinalIgnoreCase);

    public Task Check(HttpContext context, RequestDelegate next)
    {
        if (_hosts.Contains(context.Request.Host.Host))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("This viewer does not answer to that host name. Open it as http://127.0.0.1 with its port, or "
            + "start it with --host NAME.\n");
    }
}
